import type { Page } from '@playwright/test';
import { newcomer } from './e2e-people';

/** Signs a page in as somebody of the test's own. @returns who it is */
export async function signInPage(page: Page, wanted: Parameters<typeof newcomer>[0]) {
  const person = await newcomer(wanted);
  await page.goto(person.link);
  await page.getByRole('main').getByRole('button', { name: 'Logga in', exact: true }).click();
  await page.getByRole('button', { name: /^Meny för/ }).waitFor();
  // The page that the link leads to has come: what is gone to next is not broken off by it.
  await page.waitForURL(({ pathname }) => pathname !== '/lank');
  return person;
}
