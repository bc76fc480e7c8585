import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './e2e';

/** The rules of axe whose answer depends on the colours; the others say the same of a page in any scheme. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** Axe finds nothing in the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await faultsOf(new AxeBuilder({ page }))).toEqual([]);
}

/** How much wider than the window the page is, in pixels. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** In one visit: axe finds nothing in daylight or in the dark, and the page never scrolls sideways. */
export async function expectHolds(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  expect.soft(await faultsOf(new AxeBuilder({ page })), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await faultsOf(new AxeBuilder({ page }).withRules(OF_COLOURS)), 'dark').toEqual([]);
  expect(await overflowOf(page), 'sideways').toBeLessThanOrEqual(0);
}

async function faultsOf(axe: AxeBuilder) {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

/** How many pages of A4 a page of the product is on paper. */
export async function pagesOnPaper(page: Page): Promise<number> {
  // Until the product's own letters are there, others stand in for them, which are wider.
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
}
