import { expect, test } from '../support/e2e';

const DOTS = 'Värde och osäkerhet område för område';

test('the page says how many districts differ for certain, and names none that cannot be judged', async ({
  page,
}) => {
  await page.goto('/stadsdelar?indikator=ordning_nedskrapning&omgang=2020');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Fem stadsdelsområden ligger säkert över staden, fyra under',
  );
  await page.goto('/stadsdelar?omgang=2020');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('skiljer sig inte säkert från staden');
  await page.getByText('Vilka kan inte avgöras, och varför?').click();
  await expect(page.getByText('Kan inte avgöras: antalet svar är inte känt:')).toBeVisible();
});

test('the dots are one stop of the tab key, say all there is to say, and Enter opens the district', async ({
  page,
}) => {
  await page.goto('/stadsdelar?omgang=2020');
  const dots = page.getByRole('group', { name: DOTS });
  await dots.getByRole('link', { name: /^Spånga-Tensta: 13/ }).focus();
  await expect(page.getByTestId('dot-tip')).toContainText('Antal svar är inte känt');
  await expect(page.getByTestId('dot-tip')).toContainText('Positiv trend i årets trygghetsmätning');
  await page.keyboard.press('ArrowDown');
  await expect(dots.getByRole('link', { name: /^Farsta: 12/ })).toBeFocused();
  await page.keyboard.press('Home');
  await expect(dots.getByRole('link', { name: /^Spånga-Tensta/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('dot-tip')).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(dots.locator(':focus')).toHaveCount(0);
  await dots.getByRole('link', { name: /^Farsta/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/stadsdelar\/farsta/);
});

test('a press on a row brings a district forward in every figure, and so does a box; a link keeps it', async ({
  page,
}) => {
  await page.goto('/stadsdelar?omgang=2020');
  const row = page.locator('g', { has: page.locator('[data-row="farsta"]') }).last();
  await row.locator('rect').click({ position: { x: 200, y: 12 } });
  await expect(page).toHaveURL(/omrade=farsta/);
  await expect(row).toHaveAttribute('data-chosen', 'true');
  await page.getByText('Lyft fram områden (1 valt)').click();
  await page.getByRole('checkbox', { name: 'Bromma' }).check();
  await expect(page).toHaveURL(/omrade=farsta,bromma/);
  await page.getByRole('checkbox', { name: 'Farsta' }).uncheck();
  await expect(page).toHaveURL(/omrade=bromma/);
});

test('the table is sorted by any column, and says how', async ({ page }) => {
  await page.goto('/stadsdelar?omgang=2020');
  const table = page.getByRole('table', { name: 'Stadsdelsområdena 2020' });
  await expect(table.getByRole('rowheader').first()).toHaveText('Bromma');
  await table.getByRole('button', { name: 'Andel' }).click();
  await expect(page.getByText('Sorterad efter andel, högst först.')).toBeVisible();
  await expect(table.getByRole('columnheader', { name: 'Andel' })).toHaveAttribute('aria-sort', 'descending');
  await expect(table.getByRole('rowheader').first()).toHaveText('Spånga-Tensta');
  await table.getByRole('button', { name: 'Andel' }).press('Enter');
  await expect(table.getByRole('rowheader').first()).toHaveText('Södermalm');
});

test('the order of the dots is kept in the address', { tag: '@one-width' }, async ({ page }) => {
  await page.goto('/stadsdelar?omgang=2020');
  await page.getByLabel('Ordning').selectOption({ label: 'Efter namn' });
  await expect(page).toHaveURL(/ordning=namn/);
  const links = page.getByRole('group', { name: DOTS }).getByRole('link');
  await expect(links.first()).toHaveAttribute('aria-label', /^Bromma/);
  await expect(links.last()).toHaveAttribute('aria-label', /^Östermalm/);
});

test('neighbourhoods are compared with more asked of each difference, and the page says so', async ({
  page,
}) => {
  await page.goto('/stadsdelar?indikator=ordning_nedskrapning&omgang=2020');
  await page.getByLabel('Jämför').selectOption({ label: 'Stadsdelar i hela staden' });
  await expect(page).toHaveURL(/niva=stadsdel/);
  await expect(page.getByText('väntas högst 5 % bero på slumpen', { exact: false })).toBeVisible();
  const links = page.getByRole('group', { name: DOTS }).getByRole('link');
  expect(await links.count()).toBeGreaterThan(100);
  await page.getByLabel('Jämför').selectOption({ label: 'Bromma' });
  await expect(page).toHaveURL(/inom=bromma/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('i Bromma');
});

test('each district has its own small trend, described in words', async ({ page }) => {
  await page.goto('/stadsdelar?omgang=2020');
  const drawing = page.getByRole('img', { name: /^Spånga-Tensta\. 13/ });
  await expect(drawing).toBeVisible();
  await expect(drawing).toHaveAttribute('aria-label', /2017–2020: Kan inte avgöras/);
});

test('districts that are no more can still be reached', { tag: '@one-width' }, async ({ page }) => {
  await page.goto('/stadsdelar');
  await expect(page.getByRole('heading', { name: 'Tidigare områden' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Älvsjö', exact: true }).last().click();
  await expect(page).toHaveURL(/\/stadsdelar\/alvsjo/);
});
