import type { Page } from '@playwright/test';
import { expect, test } from '../support/e2e';

const CODE = 'Bädda in på en annan sida';
const LINK = 'Länk till vyn';

async function openShare(page: Page): Promise<void> {
  await page.goto('/stadsdelar/farsta?indikator=utsatt_hot');
  await page.getByText('Länka och bädda in').click();
}

test('the link to a view names every choice, is copied, and shows the same', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openShare(page);
  await page.getByRole('button', { name: 'Kopiera länken' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Kopierat.' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(await page.getByLabel(LINK).inputValue());
  const { pathname, searchParams } = new URL(link);
  expect(pathname).toBe('/stadsdelar/farsta');
  expect([...searchParams.keys()]).toEqual(
    expect.arrayContaining(['indikator', 'omgang', 'grupp', 'lasning', 'lang']),
  );
  const title = await page.getByRole('heading', { level: 2 }).first().textContent();
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(title ?? '');
});

test('where copying is forbidden the text is marked instead, and the page says so', async ({
  page,
  context,
}) => {
  await openShare(page);
  const browser = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  const permission = { name: 'clipboard-write' };
  await browser.send('Browser.setPermission', { permission, setting: 'denied', origin });
  await page.getByRole('button', { name: 'Kopiera koden' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Texten är markerad' })).toBeVisible();
  const field = page.getByLabel(CODE);
  await expect(field).toBeFocused();
  const marked = await field.evaluate(({ selectionStart, selectionEnd, value }: HTMLTextAreaElement) =>
    value.slice(selectionStart, selectionEnd),
  );
  expect(marked).toMatch(/^<iframe src="http.*\/embed\/stadsdelar\/farsta\?indikator=utsatt_hot&amp;/);
});
