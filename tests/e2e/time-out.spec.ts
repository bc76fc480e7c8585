import type { BrowserContext, Page } from '@playwright/test';
import { startClockedProduct } from '../support/clocked-product';
import { test as base, expect } from '../support/e2e';

const PASSWORD = 'fyra hästar vid ån';
const MINUTE = 60_000;

type Product = Awaited<ReturnType<typeof startClockedProduct>>;

/** A product of this file's own, whose clock is moved: after thirty minutes without a sign of life a session ends. */
const test = base.extend<object, { product: Product }>({
  product: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from this pattern.
    async ({}, use) => {
      const product = await startClockedProduct();
      await use(product);
      await product.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ product }, use) => await use(product.address),
});

test.use({ expectedConsoleErrors: [/Failed to load resource.*401/] });

/** Signs somebody new in, with a password, on their own page. */
async function enter(page: Page, product: Product) {
  const person = await product.newcomer({ role: 'author', purpose: 'invitation' });
  await page.clock.install();
  await page.goto(person.link);
  await page.getByLabel('Nytt lösenord').fill(PASSWORD);
  await page.getByRole('button', { name: 'Spara och logga in' }).click();
  await expect(page.getByRole('main')).toBeFocused();
  await page.goto('/profil');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(person.name);
  await expect(page.getByRole('button', { name: /^Meny för/ })).toBeVisible();
  return person;
}

/** Lets time pass for the server and for the page alike. */
async function pass(page: Page, product: Product, milliseconds: number) {
  product.pass(milliseconds);
  await page.clock.fastForward(milliseconds);
}

const warning = (page: Page) => page.getByRole('dialog', { name: 'Är du kvar?' });
const ended = (page: Page) => page.getByRole('dialog', { name: 'Du har loggats ut' });

test('two minutes before the end one is asked, and may stay', async ({ page, product }) => {
  await enter(page, product);
  await pass(page, product, 27 * MINUTE);
  await expect(warning(page)).toHaveCount(0);
  await pass(page, product, 1.5 * MINUTE);
  await expect(warning(page)).toContainText('Du loggas ut om 1 minut');
  await expect(warning(page).getByRole('button', { name: 'Fortsätt' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(warning(page)).toHaveCount(0);
  await pass(page, product, 20 * MINUTE);
  await expect(warning(page)).toHaveCount(0);
});

test('Escape means staying', { tag: '@one-width' }, async ({ page, product }) => {
  await enter(page, product);
  await pass(page, product, 29 * MINUTE);
  await expect(warning(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(warning(page)).toHaveCount(0);
});

test('what was being written when the time ran out is saved after signing in again', async ({
  page,
  product,
}) => {
  await enter(page, product);
  await page.getByLabel('Namn', { exact: true }).fill('Anna Andersson');
  await pass(page, product, 31 * MINUTE);
  await expect(ended(page)).toBeVisible();
  await ended(page).getByLabel('Lösenord', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(ended(page)).toHaveCount(0);
  await expect(page.getByLabel('Namn', { exact: true })).toHaveValue('Anna Andersson');
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(page.getByText('Sparat.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Anna Andersson');
});

test('what is sent into a session that has ended is sent again after signing in', {
  tag: '@one-width',
}, async ({ page, product }) => {
  await enter(page, product);
  await page.getByLabel('Namn', { exact: true }).fill('Bo Berg');
  // The server's clock alone: the page does not know yet.
  product.pass(31 * MINUTE);
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await ended(page).getByLabel('Lösenord', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Sparat.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bo Berg');
});

test('the tabs of one browser agree', { tag: '@one-width' }, async ({ page, product, context }) => {
  await enter(page, product);
  const other = await openAnother(context);
  await pass(page, product, 29 * MINUTE);
  await other.clock.fastForward(29 * MINUTE);
  await expect(warning(page)).toBeVisible();
  await expect(warning(other)).toBeVisible();
  await warning(page).getByRole('button', { name: 'Fortsätt' }).click();
  await expect(warning(page)).toHaveCount(0);
  await expect(warning(other)).toHaveCount(0);
});

test('who has no password signs in in another tab, and goes on in this one', { tag: '@one-width' }, async ({
  page,
  product,
  context,
}) => {
  const person = await enter(page, product);
  await page.getByLabel('Namn', { exact: true }).fill('Cilla Ceder');
  await pass(page, product, 31 * MINUTE);
  const opened = context.waitForEvent('page');
  await ended(page).getByRole('link', { name: 'Öppna inloggningen i en ny flik' }).click();
  const door = await opened;
  await door.getByLabel('E-postadress').fill(person.email);
  await door.getByLabel('Lösenord', { exact: true }).fill(PASSWORD);
  await door.keyboard.press('Enter');
  await expect(door.getByRole('button', { name: /^Meny för/ })).toBeVisible();
  await expect(ended(page)).toHaveCount(0);
  await expect(page.getByLabel('Namn', { exact: true })).toHaveValue('Cilla Ceder');
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(page.getByText('Sparat.')).toBeVisible();
});

test('what was written can be read and copied without signing in, and is left only by saying so twice', async ({
  page,
  product,
}) => {
  await enter(page, product);
  await page.getByLabel('Namn', { exact: true }).fill('Dag Dahl');
  await pass(page, product, 31 * MINUTE);
  await ended(page).getByRole('button', { name: 'Läs och kopiera det du skrev' }).click();
  await expect(ended(page)).toHaveCount(0);
  await expect(page.getByLabel('Namn', { exact: true })).toHaveValue('Dag Dahl');
  await page.getByRole('button', { name: 'Logga in igen' }).click();
  await ended(page).getByRole('button', { name: 'Lämna sidan' }).click();
  const sure = page.getByRole('dialog', { name: 'Lämna sidan?' });
  await expect(sure).toContainText('Det du har skrivit försvinner.');
  await page.keyboard.press('Escape');
  await ended(page).getByRole('button', { name: 'Lämna sidan' }).click();
  await sure.getByRole('button', { name: 'Lämna sidan' }).click();
  await expect(page).toHaveURL('/');
});

test('on an open page where nothing was written only the header tells that the session has ended', {
  tag: '@one-width',
}, async ({ page, product }) => {
  await enter(page, product);
  await page.goto('/om');
  await expect(page.getByRole('button', { name: /^Meny för/ })).toBeVisible();
  await pass(page, product, 31 * MINUTE);
  await expect(page.getByRole('banner').getByRole('link', { name: 'Logga in' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('signing out in one tab leaves what is written in another', { tag: '@one-width' }, async ({
  page,
  product,
  context,
}) => {
  await enter(page, product);
  const other = await openAnother(context);
  await page.getByLabel('Namn', { exact: true }).fill('Ebba Ek');
  await other.getByRole('button', { name: /^Meny för/ }).click();
  await other.getByRole('button', { name: 'Logga ut' }).click();
  await expect(ended(page)).toBeVisible();
  await expect(page.getByLabel('Namn', { exact: true })).toHaveValue('Ebba Ek');
});

test('leaving a page with something unsaved is asked about first', { tag: '@one-width' }, async ({
  page,
  product,
}) => {
  await enter(page, product);
  await page.getByLabel('Namn', { exact: true }).fill('Fia Falk');
  await page.getByRole('link', { name: 'Lägesbild', exact: true }).click();
  const asked = page.getByRole('dialog', { name: 'Lämna sidan?' });
  await asked.getByRole('button', { name: 'Stanna kvar' }).click();
  await expect(page.getByLabel('Namn', { exact: true })).toHaveValue('Fia Falk');
  await page.getByRole('link', { name: 'Lägesbild', exact: true }).click();
  await asked.getByRole('button', { name: 'Lämna sidan' }).click();
  await expect(page).toHaveURL('/');
});

async function openAnother(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.clock.install();
  await page.goto('/om');
  await expect(page.getByRole('button', { name: /^Meny för/ })).toBeVisible();
  return page;
}
