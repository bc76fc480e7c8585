import { expect, test } from '../support/e2e';

test('the product answers that it lives and is ready', { tag: '@one-width' }, async ({ request }) => {
  expect((await request.get('/healthz')).status()).toBe(200);
  expect((await request.get('/readyz')).status()).toBe(200);
});

test('the API description is readable without any other host', { tag: '@one-width' }, async ({ page }) => {
  await page.goto('/api/docs');
  await expect(page.getByRole('heading', { name: /Lägesbild/ })).toBeVisible();
  await expect(page.getByText('/series', { exact: true })).toBeVisible();
  await page.getByText('/areas', { exact: true }).click();
  await expect(page.getByText('Only areas that existed that day', { exact: false }).first()).toBeVisible();
});

test('an answer that the browser has is not sent again', { tag: '@one-width' }, async ({ page, request }) => {
  await page.goto('/api/docs');
  const etag = (await request.get('/api/v1/areas')).headers()['etag'] ?? '';
  const again = await request.get('/api/v1/areas', { headers: { 'if-none-match': etag } });
  expect(again.status()).toBe(304);
});

test('scripts come compressed and may be kept for ever, the page itself is asked about', {
  tag: '@one-width',
}, async ({ request }) => {
  const page = await request.get('/');
  expect(page.headers()['cache-control']).toBe('no-cache');
  const [, script] = /src="(\/assets\/[^"]+\.js)"/.exec(await page.text()) ?? [];
  const response = await request.get(script ?? '', { headers: { 'accept-encoding': 'br, gzip' } });
  expect(response.headers()).toMatchObject({
    'content-encoding': 'br',
    'cache-control': 'public, max-age=31536000, immutable',
  });
});
