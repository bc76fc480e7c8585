import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../support/e2e';
import { CLIENT, startProvider, type TestProvider } from '../support/oidc-provider';
import { type RunningProduct, startProduct } from '../support/product';

const RULES = {
  provision: true,
  roles: [
    { claim: 'groups', value: 'Trygghet Farsta', role: 'author', organisation: 'farsta-stadsdelsnamnd' },
  ],
};

let folder: string;
let provider: TestProvider;
let product: RunningProduct;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lagesbild-directory-'));
  writeFileSync(join(folder, 'rules.json'), JSON.stringify(RULES));
  provider = await startProvider({
    ada: {
      email: 'ada.berg@stad.example',
      email_verified: true,
      name: 'Ada Berg',
      groups: ['Trygghet Farsta'],
    },
    cecilia: { email: 'cecilia@stad.example', email_verified: true, name: 'Cecilia Dahl', groups: [] },
  });
  product = await startProduct({
    databaseUrl: join(folder, 'lagesbild.db'),
    env: {
      EXAMPLE_DATA: 'off',
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: CLIENT.id,
      OIDC_CLIENT_SECRET: CLIENT.secret,
      OIDC_NAME: 'Stadens katalog',
      OIDC_RULES: join(folder, 'rules.json'),
    },
  });
  provider.serve(product.address);
});

test.afterAll(async () => {
  await product.stop();
  await provider.stop();
  rmSync(folder, { recursive: true, force: true });
});

test.beforeEach(({ alsoAsked }) => {
  alsoAsked.add(product.address);
  alsoAsked.add(provider.issuer);
});

test('somebody whom the directory gives a role signs in there, comes back to their page, and signs out of both', {
  tag: '@one-width',
}, async ({ page }) => {
  await page.goto(`${product.address}/logga-in?till=/stadsdelar/farsta`);
  await page.getByRole('link', { name: 'Logga in med Stadens katalog' }).click();
  await page.getByLabel('Konto').selectOption('ada');
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await expect(page).toHaveURL(`${product.address}/stadsdelar/farsta`);
  await page.getByRole('button', { name: 'Meny för Ada Berg' }).click();
  await page.getByRole('button', { name: 'Logga ut' }).click();
  await expect(page).toHaveURL(new RegExp(`^${provider.issuer}/session/end`));
  await page.getByRole('button', { name: 'Logga ut även härifrån' }).click();
  await expect(page).toHaveURL(`${product.address}/logga-in?ut=ja`);
  await expect(page.getByText('Du är utloggad.')).toBeVisible();
});

test('somebody whom the directory gives nothing is told so, on the page where one signs in', {
  tag: '@one-width',
}, async ({ page }) => {
  await page.goto(`${product.address}/logga-in`);
  await page.getByRole('link', { name: 'Logga in med Stadens katalog' }).click();
  await page.getByLabel('Konto').selectOption('cecilia');
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await expect(page.getByRole('alert')).toContainText('Du finns i Stadens katalog men har inget konto här.');
  await expect(page).toHaveURL(`${product.address}/logga-in?fel=directory_refused_unknown`);
});
