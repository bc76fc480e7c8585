import { expect, test } from '../support/e2e';
import { newcomer } from '../support/e2e-people';
import { expectHolds } from '../support/page-holds';
import { signInPage } from '../support/signed-in-page';

test('the log is read by what happened, and the choice stands in the address', async ({ page }) => {
  const { id, name } = await signInPage(page, { role: 'administrator' });
  await page.goto(`/admin/logg?person=${id}`);
  await expect(page.getByText(`Händelser som ${name} gjorde`)).toBeVisible();
  await page.getByLabel('Händelse', { exact: true }).selectOption('Loggade in');
  await expect(page).toHaveURL(/handelse=session\.started/);
  const row = page.getByRole('row').filter({ hasText: 'Loggade in' });
  await expect(row).toHaveCount(1);
  await expect(row).toContainText(name);
  await expect(row).toContainText('127.0.0.1');
  await page.getByLabel('Till och med dag').fill('2020-01-01');
  await page.getByRole('button', { name: 'Visa', exact: true }).click();
  await expect(page.getByText('Ingen händelse passar urvalet.')).toBeVisible();
});

test('the city’s administrator has the chain checked, and notes its last seal', async ({ page }) => {
  await signInPage(page, { role: 'administrator' });
  await page.goto('/admin/logg');
  await page.getByRole('button', { name: 'Kontrollera kedjan' }).click();
  await expect(page.getByText(/^Kedjan håller: [\d\s]+ rader\.$/)).toBeVisible();
  await expect(page.getByLabel('Sista sigillet')).toHaveValue(/^[0-9a-f]{64}$/);
});

const PAGES = [
  '/admin/personer',
  '/admin/personer/:id?lang=en',
  '/admin/organisationer',
  '/admin/organisationer/jarva-stadsdelsnamnd',
  '/admin/logg',
];

for (const path of PAGES) {
  test(`axe finds nothing on ${path}, light or dark, and it never scrolls sideways`, async ({ page }) => {
    const person = await newcomer({
      role: 'reader',
      name: 'Anna-Karin Margareta von Sydow-Oxenstierna af Korsholm och Wasa',
    });
    await signInPage(page, { role: 'administrator' });
    await page.goto(path.replace(':id', person.id));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    for (const summary of await page.locator('main summary').all()) await summary.click();
    await expectHolds(page);
  });
}
