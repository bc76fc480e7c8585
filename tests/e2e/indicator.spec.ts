import { expect, test } from '../support/e2e';

test('the tabs show the indicator as chart, table and map, each with its own address', async ({ page }) => {
  await page.goto('/indikatorer/oro_brott_ofta');
  const tabs = page.getByRole('navigation', { name: 'Sätt att se indikatorn' });
  await expect(tabs.getByRole('link', { name: 'Diagram' })).toHaveAttribute('aria-current', 'page');
  await expect(page.locator('.recharts-surface').first()).toBeVisible();
  await tabs.getByRole('link', { name: 'Tabell' }).press('Enter');
  await expect(page).toHaveURL(/flik=tabell/);
  await expect(tabs.locator('[aria-current="page"]')).toHaveText('Tabell');
  const table = page.getByRole('table', { name: 'Alla stadsdelsområden och mätomgångar' });
  await expect(table).not.toContainText('7,0–10,0');
  await page.getByLabel('Visa osäkerheten i tabellen').check();
  await expect(table.getByRole('row').filter({ hasText: 'Bromma' })).toContainText('8,3–11,8 %');
  await tabs.getByRole('link', { name: 'Karta' }).click();
  await expect(page).toHaveURL(/flik=karta/);
  await expect(page.getByRole('group', { name: 'Karta över stadsdelsområdena' })).toBeVisible();
  await page.goBack();
  await expect(table).toBeVisible();
});

test('the year slider follows the arrow keys and says what kind of figures a round has', async ({ page }) => {
  await page.goto('/indikatorer/oro_brott_ofta?flik=karta');
  const slider = page.getByRole('slider', { name: 'Mätomgång' });
  await expect(slider).toHaveAttribute('aria-valuetext', '2020, publicerade siffror och exempeldata');
  await slider.press('ArrowRight');
  await expect(page).toHaveURL(/omgang=2023/);
  await expect(slider).toHaveAttribute('aria-valuetext', '2023, bara exempeldata');
  await expect(
    page.getByRole('group', { name: 'Karta över stadsdelsområdena' }).getByRole('button'),
  ).toHaveCount(11);
  await page.getByRole('button', { name: 'Tidigare' }).click();
  await expect(page).not.toHaveURL(/omgang=/);
  await slider.press('Home');
  await expect(page).toHaveURL(/omgang=2008/);
  await expect(page.getByRole('button', { name: 'Tidigare' })).toHaveAttribute('aria-disabled', 'true');
});

test('the groups of the chosen district are dots with their intervals, and a table', async ({ page }) => {
  await page.goto('/indikatorer/oro_brott_ofta?omrade=spanga-tensta');
  const groups = page.getByRole('group', { name: 'Värde och osäkerhet grupp för grupp' });
  await expect(groups.getByRole('img', { name: /^Kvinnor: 14,4/ })).toBeVisible();
  await page.getByText('Visa tabell').click();
  await expect(page.getByRole('row').filter({ hasText: 'Kvinnor' })).toContainText('14,4 %');
});

test('the exact question is there, and marked when it is reconstructed', async ({ page }) => {
  await page.goto('/indikatorer/oro_brott_ofta');
  await expect(
    page.getByText('Hur ofta har du under de senaste tolv månaderna', { exact: false }),
  ).toBeVisible();
  await expect(page.getByText('Rekonstruerad formulering', { exact: false })).toBeVisible();
  await expect(page.getByText('Varje dag, Någon gång i veckan')).toBeVisible();
});
