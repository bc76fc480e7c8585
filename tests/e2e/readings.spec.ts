import { expect, test } from '../support/e2e';

test('a merged district shows its past in today’s areas, marked and with its parts', async ({ page }) => {
  await page.goto('/stadsdelar/jarva');
  const table = page.getByRole('table', { name: /Ofta orolig .*, Järva/ });
  await expect(table.getByRole('row', { name: /^2017/ })).toContainText('Området fanns inte då');
  await page.getByLabel('Områden', { exact: true }).selectOption('Dagens områden');
  await expect(page).toHaveURL(/lasning=dagens/);
  await expect(table.getByRole('row', { name: /^2017/ })).toContainText(/23\s% \(omräknad\)/);
  await expect(page.getByRole('heading', { name: 'Så är siffrorna omräknade' })).toBeVisible();
  await expect(
    page.getByText(/2017: 23\s%, av Rinkeby-Kista 21\s% \(vikt 55,1\s%\) och Spånga-Tensta 26\s%/),
  ).toBeVisible();
});

test('a district that is no more says so in today’s areas, and where its ground is', async ({ page }) => {
  await page.goto('/stadsdelar/spanga-tensta?lasning=dagens');
  const notice = page.getByRole('status').filter({ hasText: 'finns inte bland områdena i vald läsning' });
  await expect(notice).toBeVisible();
  await notice.getByRole('link', { name: 'Järva' }).click();
  await expect(page).toHaveURL(/\/stadsdelar\/jarva\?lasning=dagens/);
});

test('the reading follows the reader to the comparison, which then has eleven districts in every round', async ({
  page,
}) => {
  await page.goto('/stadsdelar/jarva?lasning=dagens&omgang=2017');
  await page.getByRole('navigation', { name: 'Sidor' }).getByRole('link', { name: 'Stadsdelar' }).click();
  await expect(page).toHaveURL(/lasning=dagens/);
  const table = page.getByRole('table', { name: /Stadsdelsområdena 2017/ });
  await expect(table.getByRole('row')).toHaveCount(12);
  await expect(table.getByRole('rowheader', { name: 'Järva' })).toBeVisible();
});

test('the areas of an earlier division can be chosen', async ({ page }) => {
  await page.goto('/?indikator=utsatt_hot&omgang=2020');
  const map = page.getByRole('group', { name: 'Karta över stadsdelsområdena' });
  await expect(map.getByRole('button')).toHaveCount(14);
  await page.getByLabel('Områden', { exact: true }).selectOption('13 områden, från 1 juli 2020');
  await expect(page).toHaveURL(/lasning=2020-07-01/);
  await expect(map.getByRole('button')).toHaveCount(13);
  await expect(map.getByRole('button', { name: /^Hägersten-Älvsjö/ })).toBeVisible();
});

test('a district’s target is drawn as a path and told in words, marked as an example', async ({ page }) => {
  await page.goto('/stadsdelar/spanga-tensta');
  const section = page.getByRole('article').filter({ hasText: 'Halverad otrygghet till 2025' });
  await expect(section).toContainText('högst 13,0 procent från och med 2025');
  await expect(section).toContainText('antalet svar är inte känt');
  await expect(section.getByText('Exempeldata').first()).toBeVisible();
  await expect(page.locator('.recharts-surface polyline')).toHaveCount(1);
});

test('the neighbourhoods of a district stand on its page, each with a page of its own', async ({ page }) => {
  await page.goto('/stadsdelar/farsta?indikator=ordning_nedskrapning');
  await expect(page.getByText('Benjamini–Hochberg')).toBeVisible();
  await page.getByRole('link', { name: 'Hökarängen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nedskräpning i Hökarängen');
  await expect(page.getByText('Stadsdel i Farsta.')).toBeVisible();
});
