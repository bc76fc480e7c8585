import { expect, test } from '../support/e2e';
import { openReport } from '../support/e2e-report';
import { signInPage } from '../support/signed-in-page';

test('an intervention that ends before it begins leads to the day, and one without a name to its name', {
  tag: '@one-width',
}, async ({ page }) => {
  const { organisation } = await openReport();
  await signInPage(page, { role: 'author', organisation: organisation.key });
  await page.goto('/atgarder/ny');
  await page.getByLabel('Börjar').fill('2019-03-02');
  await page.getByLabel('Slutar').fill('2019-03-01');
  const save = page.getByRole('button', { name: 'Spara', exact: true });
  await save.click();
  const summary = page.getByRole('alert');
  await summary.getByRole('link', { name: 'Skriv vad det gäller' }).click();
  await expect(page.getByLabel('Vad ska göras?')).toBeFocused();
  await summary.getByRole('link', { name: 'Åtgärden slutar före den börjar' }).click();
  await expect(page.getByLabel('Slutar')).toBeFocused();
});

test('a problem is asked for in words of its own, and where the committee answers, down to the neighbourhood', {
  tag: '@one-width',
}, async ({ page }) => {
  await signInPage(page, { role: 'author', organisation: 'farsta-stadsdelsnamnd' });
  await page.goto('/problem/ny');
  await expect(page.getByText('Låt det vara tomt om problemet finns i hela ert område.')).toBeVisible();
  const offered = page.getByLabel('Område', { exact: true }).getByRole('option');
  await expect(offered.filter({ hasText: /^Farsta \(hela stadsdelsområdet\)$/ })).toHaveCount(1);
  await expect(offered.filter({ hasText: /^Farsta \(stadsdel\)$/ })).toHaveCount(1);
  await expect(offered.filter({ hasText: /^Hökarängen$/ })).toHaveCount(1);
  await expect(offered.filter({ hasText: 'Järva' })).toHaveCount(0);
});
