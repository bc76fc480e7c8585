import { expect, test } from '../support/e2e';
import { FULL_OF, longestBrief, quietBrief } from '../support/longest-brief';
import { overflowOf, pagesOnPaper } from '../support/page-holds';
import { signInPage } from '../support/signed-in-page';

test('a politician reads first how things stand where they sit, prints two pages, and asks for mails', async ({
  page,
}) => {
  await signInPage(page, { role: 'reader', organisation: 'farsta-stadsdelsnamnd' });
  await page.goto('/min-sida');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Farsta');
  await expect(page.getByText(/^Farsta stadsdelsnämnd\. Nästa sammanträde: /)).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Nytt sedan sammanträdet / })).toBeVisible();
  const ofCrime = page.getByRole('listitem').filter({ hasText: /^Utsatt för något brott: / });
  const measured = ofCrime.filter({ hasText: 'hela staden' });
  await expect(measured).toContainText(/\d procent \(\d.*–.*\), 2023 Exempeldata/);
  await expect(measured).toContainText('Säkert högre än i hela staden: ');
  await expect(ofCrime.filter({ hasText: 'Målnivån är inte nådd' })).toHaveCount(1);
  await expect(page.getByText(/^Pågår enligt tertialrapport 1 20\d\d · /).first()).toBeVisible();
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

for (const [what, full] of Object.entries(FULL_OF)) {
  test(`a brief has two pages on paper, ${what}, whatever the number of districts`, {
    tag: '@one-width',
  }, async ({ page }) => {
    await signInPage(page, { role: 'reader', organisation: 'farsta-stadsdelsnamnd' });
    let districts = 1;
    await page.route('**/api/v1/brief', (route) => route.fulfill({ json: full(longestBrief(districts)) }));
    for (districts of [1, 2, 4]) {
      await page.goto('/min-sida');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await overflowOf(page)).toBe(0);
      expect(await pagesOnPaper(page), `${districts} districts`).toBeLessThanOrEqual(2);
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByText(/^och 1 till$/)).toBeHidden();
      await page.emulateMedia({ media: null });
    }
  });
}

test('what only some may read says so, and where there is nothing to tell the brief says that', async ({
  page,
}) => {
  await signInPage(page, { role: 'reader', organisation: 'farsta-stadsdelsnamnd' });
  let brief = longestBrief(1);
  await page.route('**/api/v1/brief', (route) => route.fulfill({ json: brief }));
  await page.goto('/min-sida');
  for (const name of ['Det här görs', 'Problem som kvarstår', 'Nytt sedan sammanträdet 1 oktober 2026']) {
    const part = page.locator('section').filter({ has: page.getByRole('heading', { name, exact: true }) });
    await expect(part.last().getByRole('listitem').first()).toContainText('Visas bara internt');
  }
  // On paper, where what does not fit on two lines is cut away, the marks are not. As wide as a sheet within its margins.
  await page.setViewportSize({ width: 688, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  const cut = await page.getByText('Visas bara internt').evaluateAll(
    (marks) =>
      marks.filter((mark) => {
        const end = mark.closest('li')?.getBoundingClientRect().bottom ?? 0;
        return mark.getBoundingClientRect().bottom > end + 1;
      }).length,
  );
  expect(cut).toBe(0);
  await page.emulateMedia({ media: null });
  brief = quietBrief();
  await page.reload();
  for (const said of [
    'Du har inget eget stadsdelsområde. Därför visas hela staden.',
    'Inget program gäller i dag.',
    'Ingenting har mätts här.',
    'Inga målnivåer gäller här.',
    'Inga planerade eller pågående åtgärder är inskrivna.',
    'Inga problem som kvarstår är inskrivna.',
    'Inget tidigare sammanträde är inlagt. Därför visas de senaste 90 dagarna.',
    'Det finns inget nytt.',
  ])
    await expect(page.getByText(said, { exact: true })).toBeVisible();
});
