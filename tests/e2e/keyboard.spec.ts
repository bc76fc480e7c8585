import { expect, test } from '../support/e2e';

test('the map is one stop of the tab key; arrows move by position and Enter opens the district', async ({
  page,
}) => {
  await page.goto('/');
  const map = page.getByRole('group', { name: 'Karta över stadsdelsområdena' });
  await map.getByRole('button', { name: /^Spånga-Tensta/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(map.getByRole('button', { name: /^Bromma/ })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(map.getByRole('button', { name: /^Kungsholmen/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(map.locator(':focus')).toHaveCount(0);
  await map.getByRole('button', { name: /^Kungsholmen/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/stadsdelar\/kungsholmen/);
  await expect(page.getByRole('main')).toBeFocused();
});

test('the rounds are chosen with arrow keys, and the map follows its mergers', async ({ page }) => {
  await page.goto('/?indikator=utsatt_hot');
  const map = page.getByRole('group', { name: 'Karta över stadsdelsområdena' });
  await expect(map.getByRole('button')).toHaveCount(14);
  await page.getByRole('slider', { name: 'Mätomgång' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/omgang=2023/);
  await expect(map.getByRole('button')).toHaveCount(11);
  await expect(map.getByRole('button', { name: /^Järva/ })).toBeVisible();
});

test('the chart says the same by keyboard as the table', async ({ page }) => {
  await page.goto('/stadsdelar/spanga-tensta');
  const chart = page.locator('.recharts-surface').first();
  await chart.focus();
  const tip = page.getByTestId('chart-tip');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
  await expect(tip).toContainText('2017');
  await expect(tip).toContainText('Spånga-Tensta 26 %');
  await expect(tip).toContainText('Antal svar är inte känt');
  await expect(tip).toContainText('Hela staden 11 %');
});

test('the first tab leads past the menu to the content', async ({ page }) => {
  await page.goto('/om');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Hoppa till innehållet' });
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#innehall/);
});
