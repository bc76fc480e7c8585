import { expect, test } from '../support/e2e';
import { longestBrief } from '../support/longest-brief';
import { overflowOf, pagesOnPaper } from '../support/page-holds';
import { signInPage } from '../support/signed-in-page';

test('a politician reads first how things stand where they sit, prints two pages, and asks for mails', async ({
  page,
}) => {
  await signInPage(page, { role: 'reader', organisation: 'farsta-stadsdelsnamnd' });
  await page.goto('/min-sida');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Farsta');
  await expect(page.getByText(/^Farsta stadsdelsnämnd\. Nästa sammanträde: /)).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Nytt sedan / })).toBeVisible();
  expect(await overflowOf(page)).toBe(0);
  expect(await pagesOnPaper(page)).toBeLessThanOrEqual(2);
  await page.getByRole('button', { name: 'Skicka mig e-brev' }).click();
  await expect(page.getByText('Du får e-brev.')).toBeVisible();
  await page.getByRole('button', { name: 'Avsluta e-breven' }).click();
  await expect(page.getByText('Du får inga e-brev.')).toBeVisible();
  await page.getByRole('link', { name: 'Uppgifter', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Min sida' })).toBeVisible();
});

// What is made up here has no pages for the browser to look ahead at.
test.use({ expectedConsoleErrors: [/404/] });

test('the longest brief there can be has two pages on paper, whatever the number of districts', async ({
  page,
}) => {
  await signInPage(page, { role: 'reader', organisation: 'farsta-stadsdelsnamnd' });
  let districts = 1;
  await page.route('**/api/v1/brief', (route) => route.fulfill({ json: longestBrief(districts) }));
  for (districts of [1, 2, 4]) {
    await page.goto('/min-sida');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await overflowOf(page)).toBe(0);
    expect(await pagesOnPaper(page), `${districts} districts`).toBeLessThanOrEqual(2);
  }
});
