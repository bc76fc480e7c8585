import { expect, test } from '../support/e2e';
import { signInPage } from '../support/signed-in-page';

// What is not open is first asked for as everybody may.
test.use({ expectedConsoleErrors: [/Failed to load resource.*404/] });

test('the register leads to what hangs loose, and from there along the thread of one intervention', async ({
  page,
}) => {
  await page.goto('/atgarder');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /åtgärder pågår, .* saknar indikator, uppföljning eller problem/,
  );
  await page.getByLabel('Stadsdelsområde').selectOption('Farsta');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Farsta: /);

  await page.getByRole('link', { name: /^Lösa trådar/ }).click();
  const loose = page.getByRole('heading', { name: /^Åtgärder utan problem: [1-9]/ }).locator('..');
  await loose.getByRole('link').first().click();

  await expect(page.getByText('Inget problem är angivet för åtgärden.')).toBeVisible();
  await expect(page.getByText('Exempeldata').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Vad som har mätts' })).toBeVisible();
});

test('a district shows when its interventions began, below the chart and without a claim', {
  tag: '@one-width',
}, async ({ page }) => {
  await page.goto('/stadsdelar/farsta');
  const first = page.getByRole('link', { name: /^Åtgärd 1: / });
  const title = ((await first.getAttribute('aria-label')) ?? '').replace('Åtgärd 1: ', '');
  await first.focus();
  await expect(page.getByRole('status').filter({ hasText: title })).toBeVisible();
  await first.press('Enter');
  // The same one, in the list below.
  await expect(page.getByRole('main').getByRole('link', { name: title, exact: true }).first()).toBeFocused();
  await expect(page.getByText(/visar inte att det är åtgärden som har ändrat den/)).toBeVisible();
});

test('an author writes down an intervention, shows it to everyone after a question, and follows it up on its page', {
  tag: '@one-width',
}, async ({ page, browser }) => {
  await signInPage(page, { role: 'author' });
  await page.goto('/atgarder/ny');
  await page.getByLabel('Vad ska göras?').fill('Provljus i gångtunneln');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Provljus i gångtunneln');
  await expect(page.getByText('Visas bara internt', { exact: true })).toBeVisible();
  const address = page.url();
  const stranger = await browser.newPage();
  await stranger.goto(address);
  await expect(stranger.getByRole('heading', { level: 1 })).not.toHaveText('Provljus i gångtunneln');

  await page.getByRole('link', { name: 'Ändra åtgärden' }).click();
  await page.getByLabel('Visas för alla').check();
  await page.getByRole('button', { name: 'Spara' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Visa för alla' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Provljus i gångtunneln');

  await page.getByText('Lägg till en uppföljning').click();
  const form = page.getByRole('form', { name: 'Lägg till en uppföljning' });
  await form.getByLabel('Datum').fill('2026-05-04');
  await form.getByLabel('Gjort').fill('Fyra armaturer är bytta.');
  await form.getByRole('button', { name: 'Spara uppföljningen' }).click();
  await expect(page.getByText('Uppföljningen är sparad och visas för alla.')).toBeVisible();

  await stranger.goto(address);
  await expect(stranger.getByText('Fyra armaturer är bytta.')).toBeVisible();
  await stranger.close();
});
