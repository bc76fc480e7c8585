import { startClockedProduct } from '../support/clocked-product';
import { test as base, expect } from '../support/e2e';
import { expectAccessible } from '../support/page-holds';

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

test('the office gives a focus area a goal, says why, and sees what was changed', {
  tag: '@one-width',
}, async ({ page, product }) => {
  const { link } = await product.newcomer({ role: 'office' });
  await page.goto(link);
  await page.getByRole('main').getByRole('button', { name: 'Logga in', exact: true }).click();
  await page.getByRole('button', { name: /^Meny för/ }).waitFor();
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
