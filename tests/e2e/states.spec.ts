import { expect, test } from '../support/e2e';

test.describe('when the server does not answer as it should', () => {
  // The browser and React name in the console what was caught and told on the page.
  test.use({
    expectedConsoleErrors: [/Failed to load resource|ApiProblem|dynamically imported module/],
  });

  test('the page says what went wrong and can be tried again', async ({ page }) => {
    let broken = true;
    await page.route('**/api/v1/series?*', (route) =>
      broken
        ? route.fulfill({
            status: 500,
            contentType: 'application/problem+json',
            body: JSON.stringify({ code: 'internal_error', detail: 'x', status: 500, title: 'x', type: 'x' }),
          })
        : route.continue(),
    );
    await page.goto('/stadsdelar/farsta');
    await expect(page.getByRole('alert')).toContainText('Något gick fel hos oss');
    broken = false;
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Otryggheten i Farsta');
  });

  test('a lost connection is named as such', { tag: '@one-width' }, async ({ page }) => {
    await page.route('**/api/v1/series?*', (route) => route.abort());
    await page.goto('/stadsdelar/farsta');
    await expect(page.getByRole('alert')).toContainText('Ingen kontakt med servern');
  });

  test('a chart that cannot be fetched leaves its table standing', { tag: '@one-width' }, async ({
    page,
  }) => {
    await page.route('**/assets/trend-chart-*.js', (route) => route.abort());
    await page.goto('/stadsdelar/farsta');
    await expect(page.getByText('Diagrammet kunde inte ritas')).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: '2020' }).first()).toContainText('12 %');
  });
});

test('a choice in the address that does not exist is dropped, and the page says so', {
  tag: '@one-width',
}, async ({ page }) => {
  await page.goto('/?indikator=gladje&omgang=2019&grupp=katter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('har minskat (säkerställt)');
  await expect(page.getByText('Indikatorn ”gladje” finns inte.', { exact: false })).toBeVisible();
  await expect(page.getByText('Mätomgången ”2019” finns inte.', { exact: false })).toBeVisible();
  await expect(page.getByText('Gruppen ”katter” finns inte.', { exact: false })).toBeVisible();
});

test('an indicator without figures for the district says where there are some', async ({ page }) => {
  await page.goto('/stadsdelar/farsta?indikator=otrygg_bostadsomrade');
  await expect(page.getByText('Farsta')).not.toHaveCount(0);
  await expect(page.getByRole('link', { name: 'indikatorns sida' })).toHaveAttribute(
    'href',
    /\/indikatorer\/otrygg_bostadsomrade/,
  );
});

test('a merged district says what it became, and its successor what it was', async ({ page }) => {
  await page.goto('/stadsdelar/spanga-tensta');
  await page.getByRole('main').getByRole('link', { name: 'Järva' }).click();
  await expect(page.getByText('Bildades den 1 juli 2023 av')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Rinkeby-Kista' })).toBeVisible();
});
