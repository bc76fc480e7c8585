import type { Page } from '@playwright/test';
import { expect, test } from '../support/e2e';
import { newcomer } from '../support/e2e-people';

const PASSWORD = 'fyra hästar vid ån';

const menu = (page: Page) => page.getByRole('button', { name: /^Meny för/ });
const signInButton = (page: Page) => page.getByRole('main').getByRole('button', { name: 'Logga in' });

/** Opens the menu once the page that follows on signing in stands: its coming closes what is open. */
async function openMenu(page: Page): Promise<void> {
  await expect(page.getByRole('main')).toBeFocused();
  await menu(page).press('Enter');
}

/** Somebody who has chosen a password and signed out again. */
async function member(page: Page): Promise<{ email: string; name: string }> {
  const person = await newcomer({ role: 'author', purpose: 'invitation' });
  await page.goto(person.link);
  await page.getByLabel('Nytt lösenord').fill(PASSWORD);
  await page.getByRole('button', { name: 'Spara och logga in' }).click();
  await openMenu(page);
  await page.getByRole('button', { name: 'Logga ut' }).click();
  await expect(page.getByText('Du är utloggad.')).toBeVisible();
  return person;
}

test.describe('signing in', () => {
  // The browser names every answer that is not 2xx; what they mean stands on the page.
  test.use({ expectedConsoleErrors: [/Failed to load resource.*(401|410|422|429)/] });

  test('a link signs in at the press of a button, once, and leaves no secret in the address', {
    tag: '@one-width',
  }, async ({ page }) => {
    const { link, name } = await newcomer({ role: 'reader' });
    await page.goto(link);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Hej, ${name}`);
    await expect(page).toHaveURL(/\/lank$/);
    await page.getByRole('button', { name: 'Logga in', exact: true }).click();
    await openMenu(page);
    await expect(page.getByText('Farsta stadsdelsnämnd')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Händelselogg' })).toHaveCount(0);

    await page.goto(link);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Länken är redan använd');
    await page.reload();
    await expect(page.getByRole('alert')).toContainText('Länken är inte hel');
    await expect(page.getByText(`Du är redan inloggad som ${name}.`)).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Gå vidare' }).click();
    await expect(page).toHaveURL('/');
  });

  test('a link that was opened outlives a reload, until it is used', { tag: '@one-width' }, async ({
    page,
  }) => {
    const { link, name } = await newcomer({ role: 'reader' });
    await page.goto(link);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Hej, ${name}`);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Hej, ${name}`);
    await page.getByRole('button', { name: 'Logga in', exact: true }).click();
    await openMenu(page);
    expect(await page.evaluate(() => sessionStorage.getItem('lagesbild-link'))).toBeNull();
  });

  test('an invited person chooses a password that is good enough, and comes in', async ({ page }) => {
    const { link, name, email } = await newcomer({ role: 'author', purpose: 'invitation' });
    await page.goto(link);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Välkommen, ${name}`);
    await expect(page.getByText(email)).toBeVisible();
    await page.getByLabel('Nytt lösenord').fill('kort');
    await page.getByRole('button', { name: 'Spara och logga in' }).click();
    await expect(page.getByRole('alert')).toBeFocused();
    await expect(page.getByRole('alert')).toContainText('Det behöver minst 12 tecken.');
    await expect(page.getByLabel('Nytt lösenord')).toHaveValue('kort');
    await page.getByLabel('Nytt lösenord').fill(PASSWORD);
    await page.getByRole('button', { name: 'Spara och logga in' }).click();
    await expect(menu(page)).toContainText(name);
  });

  test('an invitation to somebody who reads English is in English', async ({ page }) => {
    const { link, name } = await newcomer({ role: 'author', purpose: 'invitation', language: 'en' });
    await page.goto(link);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Welcome, ${name}`);
  });

  test('a wrong password is told without telling who is known, and what was written stays', async ({
    page,
  }) => {
    const { email } = await member(page);
    for (const address of [email, 'nobody@exempel.invalid']) {
      await page.getByLabel('E-postadress').fill(address);
      await page.getByLabel('Lösenord', { exact: true }).fill('fel ord på raden');
      await signInButton(page).click();
      await expect(page.getByRole('alert')).toContainText('hör inte ihop');
      await expect(page.getByRole('alert')).toBeFocused();
      await expect(page.getByLabel('E-postadress')).toHaveValue(address);
    }
  });

  test('a password leads back to where one wanted to go', async ({ page }) => {
    const { email, name } = await member(page);
    await page.goto('/stadsdelar/farsta');
    await page.getByRole('link', { name: 'Logga in' }).click();
    await page.getByLabel('E-postadress').fill(email);
    await page.getByLabel('Lösenord', { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/stadsdelar\/farsta/);
    await expect(menu(page)).toContainText(name);
  });

  test('nothing is sent until both fields are filled, and each says what it wants', async ({ page }) => {
    await page.goto('/logga-in');
    await signInButton(page).click();
    await page.getByRole('link', { name: 'Skriv ditt lösenord.' }).click();
    await expect(page.getByLabel('Lösenord', { exact: true })).toBeFocused();
    await expect(page.getByLabel('E-postadress')).toHaveAccessibleDescription('Skriv din e-postadress.');
  });

  test('a page for people signed in asks for that first', { tag: '@one-width' }, async ({ page }) => {
    await page.goto('/profil');
    await expect(page).toHaveURL(/\/logga-in\?till=%2Fprofil/);
    await expect(page.getByText('Logga in för att se den sidan.')).toBeVisible();
  });

  test('a link that lost its end says so', async ({ page }) => {
    await page.goto('/lank');
    await expect(page.getByRole('alert')).toContainText('Länken är inte hel');
  });
});

test('the menu of the person is used by keyboard', async ({ page }) => {
  const { link } = await newcomer({ role: 'administrator' });
  await page.goto(link);
  await page.getByRole('button', { name: 'Logga in', exact: true }).press('Enter');
  await openMenu(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Min sida' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu(page)).toBeFocused();
  await expect(page.getByRole('link', { name: 'Min sida' })).toBeHidden();
  await menu(page).press('Enter');
  await expect(page.getByRole('link', { name: 'Händelselogg' })).toBeVisible();
});

test('an answer from the directory that is a refusal is told, and what is not known is a plain failure', {
  tag: '@one-width',
}, async ({ page }) => {
  await page.goto('/logga-in?fel=directory_cancelled');
  await expect(page.getByRole('alert')).toContainText('avbröts');
  await page.goto('/logga-in?fel=%3Cscript%3E');
  await expect(page.getByRole('alert')).toContainText('misslyckades');
});

test.describe('when the server cannot say who is signed in', () => {
  test.use({ expectedConsoleErrors: [/Failed to load resource/] });

  test('the open pages and the way in stand all the same', { tag: '@one-width' }, async ({ page }) => {
    await page.route('**/api/v1/session', (route) => route.abort());
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('har minskat');
    await expect(page.getByRole('link', { name: 'Logga in' })).toBeVisible();
  });
});
