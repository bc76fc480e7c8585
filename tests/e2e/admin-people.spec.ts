import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/e2e';
import { newcomer } from '../support/e2e-people';
import { signInPage } from '../support/signed-in-page';

const unique = (name: string): string => `${name} ${randomUUID().slice(0, 8)}`;
const open = (page: Page, summary: string) => page.locator('summary', { hasText: summary }).first().click();
const status = (page: Page) => page.getByRole('main').getByRole('status');

test.describe('an administrator', () => {
  // The browser names every answer that is not 2xx; what they mean stands on the page.
  test.use({ expectedConsoleErrors: [/Failed to load resource.*(403|409|422)/] });

  test('invites somebody, is shown the link once, and finds them in the list', async ({ page }) => {
    await signInPage(page, { role: 'administrator' });
    const name = unique('Ny Ledamot');
    await page.goto('/admin/personer');
    await open(page, 'Bjud in en person');
    const form = page.getByRole('form', { name: 'Bjud in en person' });
    await form.getByRole('button', { name: 'Bjud in' }).click();
    await expect(form.getByRole('alert')).toBeFocused();
    await expect(form.getByRole('alert').getByRole('link')).toHaveText([
      'Skriv personens namn.',
      'Skriv en e-postadress, till exempel namn@stockholm.se.',
      'Välj en organisation.',
      'Välj en roll.',
    ]);
    await form.getByLabel('Namn').fill(name);
    await form.getByLabel('E-postadress').fill(`${randomUUID()}@exempel.invalid`);
    await form.getByLabel('Organisation').selectOption('Farsta stadsdelsnämnd');
    await expect(form.getByLabel('Roll').getByRole('option', { name: /^Utredare/ })).toHaveCount(0);
    await form.getByLabel('Roll').selectOption({ value: 'reader' });
    await form.getByRole('button', { name: 'Bjud in' }).click();
    await expect(page.getByText(`${name} är inbjuden.`)).toBeVisible();
    await expect(page.getByLabel(`Engångslänk till ${name}`)).toHaveValue(/\/lank#[\w-]{43}$/);

    await page.getByLabel('Sök namn eller e-postadress').fill(name);
    await page.getByRole('button', { name: 'Sök', exact: true }).click();
    await expect(page).toHaveURL(/[?&]sok=Ny/);
    await expect(page.getByText('1 person passar urvalet.')).toBeVisible();
    await page.reload();
    const row = page.getByRole('row').filter({ hasText: name });
    await expect(row).toContainText('Inbjuden, har inte loggat in än');
    await expect(row).toContainText('Farsta stadsdelsnämnd: läsare');
    await expect(page.getByLabel(`Engångslänk till ${name}`)).toHaveCount(0);
  });

  test('gives a role, ends one after a question that names it, and sees it among the earlier ones', {
    tag: '@one-width',
  }, async ({ page }) => {
    const { id, name } = await newcomer({ role: 'reader' });
    await signInPage(page, { role: 'administrator' });
    await page.goto(`/admin/personer/${id}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await open(page, 'Ge en roll');
    const form = page.getByRole('form', { name: 'Ge en roll' });
    await form.getByLabel('Organisation').selectOption('Bromma stadsdelsnämnd');
    await form.getByLabel('Roll').selectOption({ value: 'author' });
    await form.getByRole('button', { name: 'Ge en roll' }).click();
    await expect(form.getByText('Rollen författare i Bromma stadsdelsnämnd gäller nu.')).toBeVisible();

    const end = page.getByRole('button', { name: 'Avsluta rollen läsare i Farsta stadsdelsnämnd' });
    await end.click();
    const dialog = page.getByRole('dialog', {
      name: `Avsluta rollen läsare i Farsta stadsdelsnämnd för ${name}?`,
    });
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(end).toBeFocused();
    await end.press('Enter');
    await dialog.getByRole('button', { name: 'Avsluta' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Tidigare roller' })).toBeVisible();
    await expect(end).toHaveCount(0);
    await expect(page.getByText('Farsta stadsdelsnämnd: Läsare')).toBeVisible();
  });

  test('closes an account with a reason and opens it again', { tag: '@one-width' }, async ({ page }) => {
    const { id, name } = await newcomer({ role: 'author' });
    await signInPage(page, { role: 'administrator' });
    await page.goto(`/admin/personer/${id}`);
    await page.getByRole('button', { name: 'Stäng av' }).click();
    const dialog = page.getByRole('dialog', { name: `Stänga av ${name}?` });
    await dialog.getByRole('button', { name: 'Stäng av' }).click();
    await expect(dialog.getByRole('alert')).toContainText('Skriv varför.');
    await dialog.getByLabel('Varför?').fill('Har slutat i nämnden');
    await dialog.getByRole('button', { name: 'Stäng av' }).click();
    await expect(status(page).filter({ hasText: `${name} är avstängd.` })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Stäng av' })).toHaveCount(0);

    await page.getByRole('button', { name: 'Öppna kontot igen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Öppna kontot igen' }).click();
    await expect(status(page).filter({ hasText: `${name} kan logga in igen.` })).toBeVisible();

    await page.getByRole('link', { name: `Händelser i loggen om ${name}` }).click();
    const row = page.getByRole('row').filter({ hasText: 'Stängde av en person' });
    await expect(row).toBeVisible();
    await page.getByRole('row').filter({ hasText: 'Skäl: Har slutat' }).locator('summary').click();
    await expect(page.getByText('Skäl: Har slutat i nämnden')).toBeVisible();
  });

  test('sees what a colleague saved meanwhile beside what they wrote themselves, and loses neither', async ({
    page,
    browser,
    baseURL,
  }) => {
    const { id, name } = await newcomer({ role: 'author' });
    await signInPage(page, { role: 'administrator' });
    await page.goto(`/admin/personer/${id}`);
    await open(page, 'Ändra uppgifter');
    const form = page.getByRole('form', { name: 'Ändra uppgifter' });
    await form.getByLabel('Namn').fill(`${name} Min`);

    const other = await browser.newPage({ ...(baseURL ? { baseURL } : {}) });
    await signInPage(other, { role: 'administrator' });
    await other.goto(`/admin/personer/${id}`);
    await open(other, 'Ändra uppgifter');
    const theirs = other.getByRole('form', { name: 'Ändra uppgifter' });
    await theirs.getByLabel('Namn').fill(`${name} Annans`);
    await theirs.getByRole('button', { name: 'Spara' }).click();
    await expect(theirs.getByText('Sparat.')).toBeVisible();
    await other.close();

    await form.getByRole('button', { name: 'Spara', exact: true }).click();
    await expect(form.getByRole('alert')).toContainText('Någon annan har ändrat uppgifterna under tiden');
    await expect(form.getByRole('alert')).toContainText(`${name} Annans`);
    await expect(form.getByLabel('Namn')).toHaveValue(`${name} Min`);
    await form.getByRole('button', { name: 'Spara', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${name} Min`);
  });
});

test.describe('somebody without the right', () => {
  test.use({ expectedConsoleErrors: [/Failed to load resource|ApiProblem/] });

  test('is told so, and whom to ask', async ({ page }) => {
    await signInPage(page, { role: 'reader' });
    await page.goto('/admin/personer');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Du har inte behörighet att se den här sidan',
    );
    await expect(page.getByText('be administratören i din nämnd')).toBeVisible();
  });

  test('who is not signed in does that first, and then comes to the page', { tag: '@one-width' }, async ({
    page,
  }) => {
    await page.goto('/admin/logg?utfall=refused');
    await expect(page).toHaveURL(/\/logga-in\?till=/);
    await expect(page).toHaveURL(/admin%2Flogg/);
  });
});
