import { expect, test } from '../support/e2e';

const TITLE = 'Liknar men får inte jämföras';

test('the other cut-off of a question is named with the answers it counts, one click away', async ({
  page,
}) => {
  await page.goto('/indikatorer/oro_brott_ofta');
  const lookAlikes = page.locator('section').filter({ has: page.getByRole('heading', { name: TITLE }) });
  const other = lookAlikes.getByRole('listitem').filter({ hasText: 'en gång i månaden eller oftare' });
  await expect(other).toContainText('Räknar ”Varje dag”, ”Någon gång i veckan” och ”Någon gång i månaden”.');
  await other.getByRole('link').click();
  await expect(page).toHaveURL(/\/indikatorer\/oro_brott_manad/);
});

test('three surveys of others are named with why they must not be compared', async ({ page }) => {
  await page.goto('/indikatorer/otrygg_ute_sent');
  const lookAlikes = page.locator('section').filter({ has: page.getByRole('heading', { name: TITLE }) });
  await expect(lookAlikes.getByRole('heading', { level: 4 })).toHaveText([
    'Polisens trygghetsmätning',
    'Stadens medborgarundersökning',
    'Nationella trygghetsundersökningen (NTU)',
  ]);
  await expect(lookAlikes).toContainText('16–84 år');
  await expect(lookAlikes).toContainText('18 år och äldre');
});

test('an indicator that nothing resembles has no such heading', async ({ page }) => {
  await page.goto('/indikatorer/ordning_klotter');
  await expect(page.getByRole('heading', { name: 'Frågan och svaren' })).toBeVisible();
  await expect(page.getByRole('heading', { name: TITLE })).toHaveCount(0);
});
