import { test as base, expect, type Page } from '@playwright/test';

interface Options {
  /** Console errors that a test causes on purpose. */
  readonly expectedConsoleErrors: readonly RegExp[];
}

interface Watch {
  /** Origins that a test goes to beside the product of all tests: its own product, its directory. */
  readonly alsoAsked: Set<string>;
  /** Fails the test when the page complained or asked another host for anything. */
  readonly watch: undefined;
}

/** `test` in a page of the built product, in which any complaint and any request to another host is a failure. */
export const test = base.extend<Options & Watch>({
  expectedConsoleErrors: [[], { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from this pattern.
  baseURL: async ({}, use) => {
    const { LAGESBILD_ADDRESS } = process.env;
    await use(LAGESBILD_ADDRESS);
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  alsoAsked: async ({}, use) => use(new Set()),
  watch: [
    async ({ page, baseURL, expectedConsoleErrors, alsoAsked }, use) => {
      const complaints = complaintsOf(page, alsoAsked.add(new URL(baseURL ?? '').origin));
      await use(undefined);
      const unexpected = complaints.filter(
        (text) => !expectedConsoleErrors.some((known) => known.test(text)),
      );
      expect(unexpected, 'what the page complained of').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

function complaintsOf(page: Page, origins: ReadonlySet<string>): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && !origins.has(url.origin)) {
      complaints.push(`asked another host: ${request.url()}`);
    }
  });
  return complaints;
}
