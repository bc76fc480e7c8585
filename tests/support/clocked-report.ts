import type { Browser, Page } from '@playwright/test';
import type { Role } from '../../server/domain/access/roles';
import { startClockedProduct } from './clocked-product';
import { test as base, expect } from './e2e';
import { openTestReport } from './report-company';

type Product = Awaited<ReturnType<typeof startClockedProduct>>;

/** A report of one test's own in a product of one file's own. */
interface OpenedReport {
  readonly id: string;
  readonly organisation: string;
  /** The address of one of its pages: `''` its task list, `'/brott'` a section. */
  at(path: string): string;
  /** Signs a page in as somebody of its organisation. @param password with one of their own to sign in by again */
  enter(page: Page, role: Role, name: string, password?: string): Promise<void>;
  /** The same in a browser of their own. */
  another(browser: Browser, role: Role, name: string): Promise<Page>;
}

interface Fixtures {
  readonly report: OpenedReport;
}

let opened = 0;

/** `test` with a report in round 2025T2 of a committee that no other test touches, and a server whose clock is moved. */
export const test = base.extend<Fixtures, { product: Product }>({
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
  report: async ({ product }, use) => {
    const committees = await product.db
      .selectFrom('organisations')
      .select('key')
      .where('kind', '=', 'district_committee')
      .where('valid_to', 'is', null)
      .orderBy('key')
      .execute();
    const organisation = committees[opened % committees.length]?.key ?? '';
    opened += 1;
    const id = await openTestReport(product.db, organisation);
    const enter = async (page: Page, role: Role, name: string, password?: string) => {
      const purpose = password === undefined ? 'sign_in' : 'invitation';
      const person = await product.newcomer({ role, organisation, name, purpose });
      await page.goto(person.link);
      if (password !== undefined) await page.getByLabel('Nytt lösenord').fill(password);
      await page
        .getByRole('main')
        .getByRole('button', { name: /logga in/i })
        .click();
      await page.getByRole('button', { name: /^Meny för/ }).waitFor();
    };
    await use({
      id,
      organisation,
      at: (path) => `/rapportering/${id}${path}`,
      enter,
      another: async (browser, role, name) => {
        const context = await browser.newContext({ baseURL: product.address, locale: 'sv-SE' });
        const page = await context.newPage();
        await enter(page, role, name);
        return page;
      },
    });
  },
});

export { expect };
