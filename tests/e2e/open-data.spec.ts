import { expect, test } from '../support/e2e';

test('the footer leads to the open data, and from there to the API’s description', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Öppna data' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Öppna data');
  await expect(page).toHaveTitle('Öppna data – Lägesbild');
  await page.getByRole('link', { name: 'Hela beskrivningen av API:et' }).click();
  await expect(page).toHaveURL(/\/api\/docs/);
});

test('every indicator with figures can be had in five formats, and example data is marked', async ({
  page,
  request,
}) => {
  const { indicators } = await (await request.get('/api/v1/indicators')).json();
  await page.goto('/oppna-data');
  const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader') });
  await expect(rows).toHaveCount(indicators.length);

  const often = rows.filter({ hasText: 'Ofta orolig för att utsättas för brott' });
  await expect(often).toContainText('publicerade 2014, 2017 och 2020');
  await expect(often.getByText('Exempeldata', { exact: true })).toBeVisible();
  const links = often.getByRole('link');
  await expect(links).toHaveText(['CSV', 'CSV för Excel', 'XLSX', 'JSON-stat', 'PX']);
  await expect(links.first()).toHaveAttribute(
    'href',
    '/api/v1/series?indicator=oro_brott_ofta&area=all&group=*&format=csv',
  );
  await expect(links.first()).toHaveAttribute('download', '');
  await expect(links.first()).toHaveAccessibleName('CSV: Ofta orolig för att utsättas för brott');
});

test('what is published and never made up carries no mark', async ({ page }) => {
  await page.goto('/oppna-data');
  const row = page.getByRole('row').filter({ hasText: 'Otrygg i bostadsområdet' });
  await expect(row).toContainText('publicerade');
  await expect(row.getByText('Exempeldata')).toHaveCount(0);
});

test('the worked examples work as they stand', { tag: '@one-width' }, async ({ page, request, baseURL }) => {
  await page.goto('/oppna-data');
  const examples = page.getByText(/^curl '/);
  await expect(examples).toHaveCount(3);
  const commands = await examples.allTextContents();
  for (const command of commands) {
    const [, address = ''] = /^curl '(.+)'$/.exec(command) ?? [];
    expect(address.startsWith(baseURL ?? 'nowhere')).toBe(true);
    expect([address, (await request.get(address)).status()]).toEqual([address, 200]);
  }
});

test('the catalogue is one click away in both syntaxes', { tag: '@one-width' }, async ({ page, request }) => {
  await page.goto('/oppna-data');
  for (const [name, type] of [
    ['Turtle', 'text/turtle'],
    ['JSON-LD', 'application/ld+json'],
  ] as const) {
    const address = (await page.getByRole('link', { name, exact: true }).getAttribute('href')) ?? '';
    expect((await request.get(address)).headers()['content-type']).toContain(type);
  }
});

test('the page and its files speak English to who reads English', { tag: '@one-width' }, async ({ page }) => {
  await page.goto('/oppna-data?lang=en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Open data');
  await expect(page.getByRole('link', { name: /^XLSX: Often worried about crime/ })).toHaveAttribute(
    'href',
    /lang=en&format=xlsx$/,
  );
});

test('the first page does not load what only this page needs', { tag: '@one-width' }, async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  expect(scripts.filter((url) => url.includes('open-data'))).toEqual([]);
});
