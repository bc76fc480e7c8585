import { startClockedProduct } from '../support/clocked-product';
import { test as base, expect } from '../support/e2e';
import { expectAccessible } from '../support/page-holds';

type Product = Awaited<ReturnType<typeof startClockedProduct>>;

/** A product of this file's own: there is one draft of the catalogue at most, and what is published stays. */
const test = base.extend<{ product: Product }>({
  product: async ({ alsoAsked }, use) => {
    const product = await startClockedProduct();
    alsoAsked.add(product.address);
    await use(product);
    await product.stop();
  },
  baseURL: async ({ product }, use) => use(product.address),
});

test('the public sees which questions lägesbilder share, and which are asked in one alone', async ({
  page,
}) => {
  await page.goto('/fragekatalog');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^18 av 50 frågor delas/);
  await expect(page.getByText('Katalogen är ett exempel.')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Lägesbild', { exact: true }).selectOption('Hot och våld');
  await page.getByLabel('Visa', { exact: true }).selectOption('Ställs bara här');
  await expect(page).toHaveURL(/lagesbild=hot-och-vald/);
  await expect(page.getByText('Visar 9 av 50 frågor.')).toBeVisible();
  const witnesses = page.locator('#hot-stod-till-vittnen');
  await expect(witnesses).toContainText('Bara här');
  await witnesses.locator('summary').click();
  await expect(witnesses).toContainText('Alla nämnder och bolag');
  // What the law asks for leads to the question that answers it, whatever was chosen above.
  await page.getByRole('link', { name: 'Vad förklarar problemen?' }).click();
  await expect(page.locator('#orsaksanalys')).toBeInViewport();
});

test('the office rewords a question, is told what the law misses, and publishes the next version', async ({
  page,
  product,
}) => {
  const { link } = await product.newcomer({ role: 'office' });
  await page.goto(link);
  await page.getByRole('main').getByRole('button', { name: 'Logga in', exact: true }).click();
  await page.getByRole('button', { name: /^Meny för/ }).waitFor();
  await page.goto('/fragekatalog');
  await page.getByRole('link', { name: 'Ändra frågekatalogen' }).click();
  await page.getByRole('button', { name: 'Påbörja nästa version' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Utkast till version 2');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Ändra Vilka problem är störst?' }).click();
  const form = page.getByRole('form', { name: 'Ändra Vilka problem är störst?' });
  await form.getByLabel('Fråga på svenska').fill('');
  await form.getByRole('button', { name: 'Spara i utkastet' }).click();
  await expect(form.getByRole('alert')).toContainText('Skriv frågan på båda språken.');
  await form.getByLabel('Fråga på svenska').fill('Vilka är de största problemen?');
  await form.getByRole('button', { name: 'Spara i utkastet' }).click();
  await expect(page.getByRole('button', { name: 'Ändra Vilka är de största problemen?' })).toBeVisible();

  // Nothing else says what the goals are: it cannot be published without that question.
  await page.getByRole('button', { name: 'Ta bort Vilka mål har ni för att förebygga olyckor?' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click();
  await expect(page.getByText('Ingen fråga svarar på det lagen kräver: Mål.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Publicera version 2' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Ändra Vilken förmåga har ni' }).click();
  const other = page.getByRole('form', { name: /^Ändra Vilken förmåga har ni/ });
  await other.getByLabel('Mål', { exact: true }).check();
  await other.getByRole('button', { name: 'Spara i utkastet' }).click();

  await page.getByRole('button', { name: 'Publicera version 2' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publicera version 2' }).click();
  await expect(page.getByText('Version 2 är publicerad.')).toBeVisible();
  await page.getByRole('link', { name: 'Frågekatalogen' }).click();
  await expect(page.getByText('Vilka är de största problemen?')).toBeVisible();
  await page.getByRole('link', { name: 'Version 1' }).click();
  await expect(page.getByText('Du läser version 1, som inte är den senaste.')).toBeVisible();
  await expect(page.getByText('Vilka problem är störst?')).toBeVisible();
});
