import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/e2e';

/** A page on another host: it frames what it is told to. */
async function onAnotherHost(frame: string, use: (address: string) => Promise<void>): Promise<void> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><title>Another host</title><link rel="icon" href="data:,">${frame}
      <script>addEventListener('message', ({ data }) => { document.body.dataset.height = data.height })</script>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

const frameOf = (address: string): string =>
  `<iframe src="${address}" title="x" width="600" height="700" sandbox="allow-scripts allow-popups"></iframe>`;

// The page around the frame is the other host, and the frame asks the product for everything.
test.use({ expectedConsoleErrors: [/^asked another host: http:\/\/127\.0\.0\.1:|frame-ancestors/] });

const inFrame = (page: Page) => page.frameLocator('iframe');

for (const [path, title, marks] of [
  ['/embed/stadsdelar/farsta', 'Farsta 12 %, hela staden 9 % (2020)', '.recharts-surface'],
  ['/embed/indikatorer/oro_brott_ofta?lang=en', 'The whole city 9%', '.recharts-surface'],
  ['/embed/staden', 'Hela staden: 9 % (2020)', '.recharts-surface'],
  [
    '/embed/jamfor?omgang=2020&lasning=dagens',
    'Stadsdelsområdena mot hela staden 2020',
    '[data-row="jarva"]',
  ],
  ['/embed/karta?omgang=2023&tema=morkt', 'Mot hela staden 2023', '[data-slug="jarva"]'],
] as const) {
  test(`${path} shows one figure and its source in a frame that may do nothing else`, async ({
    page,
    baseURL,
  }) => {
    await onAnotherHost(frameOf(`${baseURL}${path}`), async (address) => {
      await page.goto(address);
      const frame = inFrame(page);
      await expect(frame.getByRole('heading', { level: 2 })).toContainText(title);
      await expect(frame.locator(marks)).toBeVisible();
      await expect(frame.getByText(/^(Källa|Source):/)).toBeVisible();
      await expect(frame.getByText(/^(Exempeldata|Example data)/).first()).toBeVisible();
      const more = frame.getByRole('link', { name: /Lägesbild/ });
      await expect(more).toHaveAttribute('target', '_blank');
      await expect(more).toHaveAttribute('rel', 'noopener');
      await expect(more).not.toHaveAttribute('href', /embed|tema/);
      await expect(frame.getByRole('navigation')).toHaveCount(0);
      await expect(frame.getByRole('button', { name: 'Bild (SVG)' })).toHaveCount(0);
      await expect(page.locator('body')).toHaveAttribute('data-height', /^\d{3,4}$/);
    });
  });
}

test('the theme of a frame is what its address says, not what the reader has set', {
  tag: '@one-width',
}, async ({ page }) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/embed/staden?tema=ljust');
  await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
  expect(await ground()).toBe('rgb(255, 255, 255)');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/embed/staden?tema=morkt');
  await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
  expect(await ground()).toBe('rgb(17, 22, 28)');
});

test('a frame keeps nothing in the browser', { tag: '@one-width' }, async ({ page, context }) => {
  await page.goto('/embed/karta');
  await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
  await page.getByRole('link', { name: /Lägesbild/ }).hover();
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
});

test('the pages themselves refuse to be framed', { tag: '@one-width' }, async ({ page, baseURL }) => {
  await onAnotherHost(frameOf(`${baseURL}/stadsdelar/farsta`), async (address) => {
    await page.goto(address);
    await expect(inFrame(page).getByRole('heading', { name: /Farsta/ })).toHaveCount(0);
    expect(page.frames().map((frame) => frame.url())).toContain('chrome-error://chromewebdata/');
  });
});
