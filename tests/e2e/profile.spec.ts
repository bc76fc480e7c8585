import type { Browser, Page } from '@playwright/test';
import { expect, test } from '../support/e2e';
import { newcomer } from '../support/e2e-people';
import { expectHolds } from '../support/page-holds';

const PASSWORD = 'fyra hästar vid ån';

const menu = (page: Page) => page.getByRole('button', { name: /^Meny för|^Menu of/ });

/** Opens a link of somebody's own and comes in. */
async function comeIn(page: Page, link: string): Promise<void> {
  await page.goto(link);
  const password = page.getByLabel('Nytt lösenord');
  const button = page.getByRole('main').getByRole('button');
  await expect(button).toBeVisible();
  if (await password.isVisible()) await password.fill(PASSWORD);
  await button.click();
  await expect(page.getByRole('main')).toBeFocused();
  await expect(menu(page)).toBeVisible();
}

/** Asks the API from within a page, as whoever is signed in there. */
const ask = (page: Page, method: string, path: string, body?: unknown) =>
  page.evaluate(
    async ([verb, address, sent]) => {
      const response = await fetch(`/api/v1${address}`, {
        method: verb as string,
        ...(sent === undefined
          ? {}
          : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(sent) }),
      });
      return response.status;
    },
    [method, path, body] as const,
  );

async function anotherBrowser(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ ...(baseURL && { baseURL }), locale: 'sv-SE' });
  return await context.newPage();
}

test.use({ expectedConsoleErrors: [/Failed to load resource.*(401|409|422)/] });

test('the page of one’s own passes axe, in both schemes, and never scrolls sideways', async ({ page }) => {
  const { link } = await newcomer({ role: 'administrator', purpose: 'invitation' });
  await comeIn(page, link);
  await page.goto('/profil');
  await expect(menu(page)).toBeVisible();
  await menu(page).press('Enter');
  await expectHolds(page);
});

test('another language is that of the pages at once', { tag: '@one-width' }, async ({ page }) => {
  const { link, name } = await newcomer({ role: 'reader' });
  await comeIn(page, link);
  await page.goto('/profil');
  await page.getByLabel('Språk', { exact: true }).selectOption('en');
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Where you are signed in' })).toBeVisible();
  await expect(page).toHaveURL(/lang=en/);
  await expect(menu(page)).toContainText(name);
});

test('what an administrator saved meanwhile stands beside one’s own, and nothing is overwritten unseen', async ({
  page,
}) => {
  const { link, name } = await newcomer({ role: 'reader' });
  await comeIn(page, link);
  await page.goto('/profil');
  await page.getByLabel('Namn', { exact: true }).fill('Mitt namn');
  expect(await ask(page, 'PATCH', '/profile', { name: 'Ett annat namn', version: 1 })).toBe(200);
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  const conflict = page.getByRole('alert');
  await expect(conflict).toContainText('Mitt namn');
  await expect(conflict).toContainText('Ett annat namn');
  await conflict.getByRole('button', { name: 'Behåll det som är sparat' }).click();
  await expect(page.getByLabel('Namn', { exact: true })).toHaveValue('Ett annat namn');
  expect(name).not.toBe('Ett annat namn');
});

test('a new password asks for the one that holds, and ends what is open elsewhere', {
  tag: '@one-width',
}, async ({ page, browser, baseURL }) => {
  const { link, email } = await newcomer({ role: 'author', purpose: 'invitation' });
  await comeIn(page, link);
  const other = await anotherBrowser(browser, baseURL);
  await other.goto('/logga-in?till=/profil');
  await other.getByLabel('E-postadress').fill(email);
  await other.getByLabel('Lösenord', { exact: true }).fill(PASSWORD);
  await other.keyboard.press('Enter');
  await expect(other.getByRole('listitem').filter({ hasText: 'den här webbläsaren' })).toBeVisible();
  await page.goto('/profil');
  await expect(page.getByRole('button', { name: /^Logga ut Chrome/ })).toHaveCount(1);
  await page.getByLabel('Nuvarande lösenord').fill('inte det rätta');
  await page.getByLabel('Nytt lösenord').fill('fem gröna lyktor i regn');
  await page.getByRole('button', { name: 'Byt lösenord' }).click();
  await expect(page.getByRole('alert')).toContainText('Det är inte ditt nuvarande lösenord.');
  await page.getByLabel('Nuvarande lösenord').fill(PASSWORD);
  await page.getByRole('button', { name: 'Byt lösenord' }).click();
  await expect(page.getByText('Lösenordet är bytt.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Logga ut Chrome/ })).toHaveCount(0);
  expect(await ask(other, 'GET', '/profile')).toBe(401);
  await other.context().close();
});

test('a role that is given holds at once in a page that is open', { tag: '@one-width' }, async ({
  page,
  browser,
  baseURL,
}) => {
  const person = await newcomer({ role: 'author' });
  await comeIn(page, person.link);
  await menu(page).press('Enter');
  await expect(page.getByRole('link', { name: 'Personer' })).toHaveCount(0);

  const administrator = await anotherBrowser(browser, baseURL);
  await comeIn(administrator, (await newcomer({ role: 'administrator' })).link);
  const role = { organisation: 'farsta-stadsdelsnamnd', role: 'administrator' };
  expect(await ask(administrator, 'POST', `/people/${person.id}/roles`, role)).toBeLessThan(300);
  await administrator.context().close();

  // Coming back to the tab is when it is asked; the server itself asks at every request.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
  await expect(page.getByRole('link', { name: 'Personer' })).toBeVisible();
});

test('who signs out everywhere is at the door, also here', { tag: '@one-width' }, async ({ page }) => {
  const { link } = await newcomer({ role: 'reader' });
  await comeIn(page, link);
  await page.goto('/profil');
  await page.getByRole('button', { name: 'Logga ut överallt' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Logga ut överallt' }).click();
  await expect(page.getByText('Du är utloggad.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Logga in' })).toBeVisible();
});

test('an administrator’s link leads to a new password', { tag: '@one-width' }, async ({ page }) => {
  const { link, name } = await newcomer({ role: 'author', purpose: 'reset' });
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Nytt lösenord för ${name}`);
  await comeIn(page, link);
});
