import type { Page } from '@playwright/test';

/** Keeps what the page reads from an address from arriving until it is let through; what it writes is sent at once. */
export async function holdReads(page: Page, address: string): Promise<{ readonly release: () => void }> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(address, async (route) => {
    if (route.request().method() === 'GET') await released;
    await route.continue();
  });
  return { release };
}
