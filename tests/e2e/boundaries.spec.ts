import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { boundaryFile, inventedDistricts } from '../support/boundary-file';
import { expect, test as withProduct } from '../support/e2e';
import { expectHolds } from '../support/page-holds';
import { spawnProduct, startProduct } from '../support/product';

interface Own {
  /** A product of these tests' own, into which invented boundaries have been taken in. */
  readonly address: string;
}

const test = withProduct.extend<object, Own>({
  address: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from this pattern.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'lagesbild-boundaries-'));
      const databaseUrl = join(folder, 'lagesbild.db');
      const file = join(folder, 'omraden.geo.json');
      writeFileSync(file, boundaryFile(inventedDistricts()));
      const product = await startProduct({ databaseUrl });
      const words = ['import-boundaries', file, '--valid-from', '2007-01-01'];
      await once(spawnProduct({ databaseUrl, command: ['bin/run.mjs', ...words] }), 'close');
      await use(product.address);
      await product.stop();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: ({ address }, use) => use(address),
});

const mapOf = (page: Page) => page.getByRole('group', { name: 'Karta över stadsdelsområdena' });

test('the districts are drawn within their boundaries; arrows move by position, Enter opens', async ({
  page,
}) => {
  await page.goto('/indikatorer/oro_brott_ofta?flik=karta&omgang=2020');
  const map = mapOf(page);
  await expect(map.locator('path').first()).toBeVisible();
  await expect(map.getByRole('button')).toHaveCount(14);
  await expect(page.getByText('Gränserna gäller från 1 januari 2007.')).toBeVisible();
  await map.getByRole('button', { name: /^Spånga-Tensta/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(map.getByRole('button', { name: /^Bromma/ })).toBeFocused();
  await expect(page.getByText(/^Bromma: 10\s%/)).toBeVisible();
  await page.keyboard.press('End');
  await expect(map.getByRole('button', { name: /^Farsta/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(map.locator(':focus')).toHaveCount(0);
  await map.getByRole('button', { name: /^Kungsholmen/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/stadsdelar\/kungsholmen/);
});

test('the table beside the map says the same of every district', async ({ page }) => {
  await page.goto('/indikatorer/oro_brott_ofta?flik=karta&omgang=2020');
  const buttons = mapOf(page).getByRole('button');
  await expect(buttons).toHaveCount(14);
  const names = await buttons.evaluateAll((all) =>
    all.map((button) => button.getAttribute('aria-label') ?? ''),
  );
  await page.getByText('Visa tabell').first().click();
  for (const name of names) {
    const [area = '', value = ''] = name.split(/: |\. /);
    await expect(page.getByRole('row', { name: area }).first()).toContainText(value);
  }
});

test('a later round draws merged districts from their parts, and says so', async ({ page }) => {
  await page.goto('/?indikator=utsatt_hot&omgang=2023');
  await expect(mapOf(page).getByRole('button')).toHaveCount(11);
  await expect(page.getByText(/Järva är ritat ur sina delar: Rinkeby-Kista och Spånga-Tensta/)).toBeVisible();
});

test('axe finds nothing on the map, light or dark, and nothing scrolls sideways', async ({ page }) => {
  await page.goto('/indikatorer/oro_brott_ofta?flik=karta&omgang=2023&lang=en');
  await expect(page.getByText(/^Boundaries as of/)).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expectHolds(page);
});
