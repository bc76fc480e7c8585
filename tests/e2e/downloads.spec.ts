import { readFile } from 'node:fs/promises';
import { expect, test } from '../support/e2e';
import { expectAccessible, overflowOf } from '../support/page-holds';

const ADDRESS = '/stadsdelar/spanga-tensta?omgang=2020';

test('what a page shows is one press and one link away, as each kind of file', async ({ page }) => {
  await page.goto(ADDRESS);
  const menu = page.getByRole('group').filter({ hasText: 'Ladda ner' }).first();
  await menu.getByText('Ladda ner', { exact: true }).click();
  const names: string[] = [];
  for (const name of ['Excel (xlsx)', 'CSV för svenskt Excel', 'CSV', 'JSON-stat', 'PX (PxWeb)']) {
    const download = page.waitForEvent('download');
    await menu.getByRole('link', { name, exact: true }).click();
    names.push((await download).suggestedFilename());
  }
  expect(names.map((name) => name.split('.').at(-1))).toEqual(['xlsx', 'csv', 'csv', 'json', 'px']);
  for (const name of names)
    expect(name).toMatch(/^Lägesbild – .*Spånga-Tensta, Stockholm.* \d{4}-\d\d-\d\d\.\w+$/);
});

test('a file has the figures of the page, in the language of the page', async ({ page }) => {
  await page.goto(`${ADDRESS}&lang=en`);
  const menu = page.getByRole('group').filter({ hasText: 'Download' }).first();
  await menu.getByText('Download', { exact: true }).click();
  const download = page.waitForEvent('download');
  await menu.getByRole('link', { name: 'CSV', exact: true }).click();
  const file = await readFile(await (await download).path(), 'utf8');
  expect(file).toContain(
    'spanga-tensta,Spånga-Tensta,district,district,all,Everyone,2017,2017-04-01,ok,shown,0.26,',
  );
});

test('the menu opens and is followed with the keyboard alone, and axe finds nothing in it', async ({
  page,
}) => {
  await page.goto(ADDRESS);
  const button = page.getByText('Ladda ner', { exact: true }).first();
  await button.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Excel (xlsx)' }).first()).toBeFocused();
  await expectAccessible(page);
});

test('on a phone the open menu fits, and on paper there is none', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(ADDRESS);
  const button = page.getByText('Ladda ner', { exact: true }).first();
  await button.click();
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  await page.emulateMedia({ media: 'print' });
  await expect(button).toBeHidden();
});
