import type { Page } from '@playwright/test';
import { startClockedProduct } from '../support/clocked-product';
import { test as base, expect } from '../support/e2e';
import { expectAccessible } from '../support/page-holds';
import { signInPage } from '../support/signed-in-page';

const EXAMPLE = 'exempelprogram-2024-2027';

base(
  'everybody comes from the overview to a focus area, its programme and the gap in it',
  async ({ page }) => {
    await page.goto('/');
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    const strip = page.getByRole('region', { name: 'Så står fokusområdena mot sina målnivåer' });
    await strip.getByRole('link', { name: 'Olyckor' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Olyckor');
    await expect(page.getByText(/^Programmet är påhittat/)).toBeVisible();
    // How a target stands is said in words, beside its shape.
    await expect(page.getByText(/\d+ (nått|på väg|kan inte avgöras)/).first()).toBeVisible();
    await page
      .getByRole('main')
      .getByRole('link', { name: /2024–2027/ })
      .first()
      .click();
    const gaps = page.getByRole('region', { name: 'En lucka i ansvaret' });
    await expect(gaps).toContainText(
      /^.*Samordning inom stadsdelsområdet: bara för olyckor – saknas för brott/,
    );
    await page.getByRole('navigation', { name: 'Sidor' }).getByRole('link', { name: 'Program' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Fem program sedan 2013/);
  },
);

base.describe('at an address where nothing is', () => {
  base.use({ expectedConsoleErrors: [/404/] });
  base('a programme or focus area that there is not is said not to be there', async ({ page }) => {
    await page.goto('/program/finns-inte');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/finns inte$/);
    await page.goto(`/program/${EXAMPLE}/finns-inte`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/finns inte$/);
  });
});

type Product = Awaited<ReturnType<typeof startClockedProduct>>;

/** A product of its own: what is changed stays in the history of the programme. */
const test = base.extend<{ product: Product }>({
  product: async ({ alsoAsked }, use) => {
    const product = await startClockedProduct();
    alsoAsked.add(product.address);
    await use(product);
    await product.stop();
  },
  baseURL: async ({ product }, use) => use(product.address),
});

/** Somebody of the office comes in. */
async function enterOffice(page: Page, product: Product) {
  const { link } = await product.newcomer({ role: 'office' });
  await page.goto(link);
  await page.getByRole('main').getByRole('button', { name: 'Logga in', exact: true }).click();
  await page.getByRole('button', { name: /^Meny för/ }).waitFor();
}

test('the office gives a focus area a goal, says why, and sees what was changed', {
  tag: '@one-width',
}, async ({ page, product }) => {
  await enterOffice(page, product);
  await page.goto('/program/sakerhetsprogram-2020-2023');
  await page.getByRole('link', { name: 'Ändra programmet' }).click();
  await page.getByRole('button', { name: 'Ändra Krisberedskap' }).click();
  await page.getByRole('button', { name: 'Lägg till ett mål' }).click();
  await page.getByLabel('Målet på svenska').fill('Staden klarar tre dygn utan ström.');
  const save = page.getByRole('button', { name: 'Spara programmet' });
  await save.click();
  // What is missing is told at its field, and what was written stays.
  await expect(page.getByRole('alert')).toContainText('Skriv texten på båda språken.');
  await expect(page.getByRole('alert')).toContainText('Skriv varför programmet ändras.');
  await page.getByLabel('Målet på engelska').fill('The city manages three days without power.');
  await page.getByLabel('Varför ändras det?').fill('Målet fanns i programmet men inte här.');
  await expectAccessible(page);
  await save.click();
  await page.getByRole('status').getByRole('link', { name: 'Vad som har ändrats' }).click();
  await expect(page.getByRole('main')).toContainText('Skäl: Målet fanns i programmet men inte här.');
  await expect(page.getByRole('main')).toContainText(
    'Målet ”Staden klarar tre dygn utan ström.” i Krisberedskap',
  );
  await page.goto('/program/sakerhetsprogram-2020-2023/krisberedskap');
  await expect(page.getByText('Staden klarar tre dygn utan ström.')).toBeVisible();
});

test('the office decides a target for a goal, decides it anew, and sees both decisions', {
  tag: '@one-width',
}, async ({ page, product }) => {
  await enterOffice(page, product);
  await page.goto('/program/sakerhetsprogram-2020-2023/andra');
  await page.getByRole('button', { name: 'Ändra Krisberedskap' }).click();
  await page.getByRole('button', { name: 'Lägg till ett mål' }).click();
  await page.locator('summary', { hasText: /^Indikatorer/ }).click();
  await page.getByRole('checkbox', { name: 'Ofta orolig för att utsättas för brott' }).check();
  await page.locator('summary', { hasText: 'Besluta en ny målnivå' }).click();
  const first = page.getByRole('form', { name: 'Besluta en ny målnivå' });
  await first.getByLabel('Nivå i procent').fill('20');
  await first.getByLabel('Ska vara nått när året börjar').fill('2028');
  await first.getByLabel('Vad målnivån kallas på svenska').fill('Högst var femte orolig');
  await first.getByLabel('Vad målnivån kallas på engelska').fill('At most one in five worried');
  await first.getByLabel('Beslutat av').fill('Kommunfullmäktige');
  await first.getByLabel('Beslutsdag').fill('2025-01-01');
  await first.getByRole('button', { name: 'Besluta målnivån' }).click();
  await page.locator('summary', { hasText: 'Ändra målnivån ”Högst var femte orolig”' }).click();
  const anew = page.getByRole('form', { name: 'Besluta målnivån på nytt' });
  await anew.getByLabel('Nivå i procent').fill('15');
  await anew.getByLabel('Beslutat av').fill('Kommunstyrelsen');
  await anew.getByLabel('Beslutsdag').fill('2026-01-01');
  const save = anew.getByRole('button', { name: 'Besluta den nya lydelsen' });
  await save.click();
  // Nobody can change a target without saying why.
  await expect(anew.getByRole('alert')).toContainText('Skriv varför');
  await anew.getByLabel('Varför målnivån ändras på svenska').fill('Oron föll snabbare än väntat.');
  await save.click();
  await expect(anew.getByText(/^Den nya lydelsen är beslutad/)).toBeFocused();
  const decided = anew.getByRole('table', { name: 'Det som har beslutats, det senaste först' });
  await expect(decided.getByRole('row').nth(1)).toContainText(/15,0.% när 2028 börjar.*Oron föll snabbare/);
  await expect(decided.getByRole('row').nth(2)).toContainText(/20,0.% när 2028 börjar/);
});

base(
  'an author says how a coordinator stands; which post has it is not told to everybody',
  {
    tag: '@one-width',
  },
  async ({ page }) => {
    await signInPage(page, { role: 'author', organisation: 'kungsholmens-stadsdelsnamnd' });
    await page.goto('/admin/funktioner/kungsholmens-stadsdelsnamnd');
    const role = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 2 }) })
      .first();
    await role.locator('summary', { hasText: /^Ändra / }).click();
    const form = role.getByRole('form', { name: 'Hur funktionen står' });
    await form.getByLabel('Läge').selectOption({ label: 'Delas med andra' });
    await form.getByLabel('Sedan').fill('');
    await form.getByRole('button', { name: 'Spara läget' }).click();
    await expect(form.getByRole('alert')).toBeVisible();
    await form.getByLabel('Sedan').fill('2026-03-01');
    await form.getByLabel('Tjänst').fill('säkerhetsstrateg');
    await form.getByRole('button', { name: 'Spara läget' }).click();
    await expect(role.getByText('Läget är sparat.')).toBeFocused();
    await expect(role).toContainText('sedan 1 mars 2026. Tjänst: säkerhetsstrateg');
    const told = await (await page.request.get(`/api/v1/programmes/${EXAMPLE}`)).text();
    expect(told).toContain('Kungsholmens stadsdelsnämnd');
    expect(told).not.toContain('säkerhetsstrateg');
    await expectAccessible(page);
  },
);
