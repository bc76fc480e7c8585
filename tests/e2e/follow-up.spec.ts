import {
  heldInDocument,
  heldOnPage,
  sentencesInDocument,
  sentencesOnPage,
  textOfPdf,
  textOfWord,
} from '../support/document-on-page';
import { expect, test } from '../support/e2e';
import { expectAccessible, pagesOnPaper } from '../support/page-holds';
import { signInPage } from '../support/signed-in-page';

test('the office sees who parts from the measurement, judges a goal itself, and makes its document everybody’s', {
  tag: '@one-width',
}, async ({ page, browser }) => {
  // Two people, from the first look to the published document.
  test.slow();
  await signInPage(page, { role: 'office' });
  await page.goto('/uppfoljning');
  // The oldest round: all its reports are published, so that its document can be.
  await page.getByLabel('Rapportomgång').selectOption({ index: 2 });
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/(i|för) hela staden/i);
  // The table is one stop for the tab key; the arrow keys go on from there.
  const goals = page.getByRole('table', { name: 'Mål och stadsdelsområden' });
  const first = goals.getByRole('rowheader').getByRole('link').first();
  await first.focus();
  await page.keyboard.press('ArrowRight');
  await expect(goals.getByRole('cell').getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Enter');
  // What decides the cell, and the way on.
  await expect(page.getByRole('status').filter({ hasText: 'Hela staden: ' })).toContainText(
    'Allt om målet här',
  );
  await expect(
    page.getByRole('heading', { name: 'Bedömningar som skiljer sig från mätningen' }),
  ).toBeVisible();
  await page.getByRole('link', { name: /^Visa (alla \d+ skillnader|skillnaden)$/ }).click();
  await expect(page.getByRole('checkbox', { name: 'Bara skillnader' })).toBeChecked();
  await expect(page.getByText(/^≠ /).first()).toBeVisible();

  const section = page
    .getByRole('region')
    .filter({ has: page.getByRole('heading', { level: 2 }) })
    .first();
  await section
    .locator('summary', { hasText: /^(Bedöm målet|Ändra bedömningen|Besluta om förslaget)$/ })
    .click();
  const form = section.getByRole('form');
  await form.getByLabel('Motivering').fill('Mätningen talar emot nämndernas egna bedömningar.');
  await form.getByLabel('Målet är').selectOption({ label: 'Delvis uppfyllt' });
  await form.getByLabel('Spara som').selectOption('suggested');
  await form.getByRole('button', { name: 'Spara förslaget' }).click();
  await expect(section.getByText('Förslaget är sparat.')).toBeFocused();
  await section.locator('summary', { hasText: 'Besluta om förslaget' }).click();
  await form.getByRole('button', { name: 'Anteckna beslutet' }).click();
  // A decision says who made it.
  await expect(form.getByRole('alert')).toContainText('Skriv vem som har beslutat');
  await form.getByLabel('Beslutad av').fill('Säkerhetschefen, § 12');
  await form.getByRole('button', { name: 'Anteckna beslutet' }).click();
  const decide = page.getByRole('dialog', { name: /är delvis uppfyllt\?$/ });
  await decide.getByRole('button', { name: 'Anteckna beslutet' }).click();
  await expect(section.getByText('Beslutad av Säkerhetschefen, § 12.')).toBeVisible();

  await page.getByRole('link', { name: 'Stadens dokument' }).click();
  const compile = page.getByRole('form', { name: /^Sammanställ / });
  await expect(compile.getByText(/rapport(er)? kommer med\./)).toBeVisible();
  await compile.getByLabel('Förord (frivilligt)').fill('Så här står det till i staden.');
  await compile.getByRole('button', { name: 'Sammanställ' }).click();
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toContainText(/^Uppföljning av /);
  const name = (await title.textContent()) ?? '';
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: `Word ${name}` }).click();
  expect((await download).suggestedFilename()).toMatch(/\.docx$/);
  await page.getByRole('button', { name: 'Publicera', exact: true }).click();
  const question = page.getByRole('dialog', { name: `Publicera ”${name}”?` });
  await question.getByRole('button', { name: 'Publicera dokumentet' }).click();
  await expect(page.getByText('Dokumentet är publicerat.')).toBeFocused();

  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto('/rapporter');
  await visitor.getByRole('link', { name, exact: true }).first().click();
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(visitor.getByText('Så här står det till i staden.')).toBeVisible();
  await expect(visitor.getByText('Beslutad av Säkerhetschefen, § 12.').first()).toBeVisible();

  await expectAccessible(visitor);
  // The page, Word and PDF hold the same parts, charts, rows and sentences.
  const address = `/api/v1/published-compilations/${visitor.url().split('/').at(-1)}`;
  const { content } = await (await visitor.request.get(address)).json();
  expect(await heldOnPage(visitor)).toEqual(heldInDocument(content));
  const onPage = (await sentencesOnPage(visitor)).join(' ');
  const files = await Promise.all(
    (['docx', 'pdf'] as const).map(async (format) => {
      const file = new Uint8Array(
        await (await visitor.request.get(`${address}/document?format=${format}`)).body(),
      );
      return format === 'docx' ? textOfWord(file) : await textOfPdf(file);
    }),
  );
  for (const sentence of sentencesInDocument(content))
    for (const told of [onPage, ...files]) expect(told).toContain(sentence);
  // Of what is new a document tells the most important, the page all.
  for (const sentence of await sentencesOnPage(visitor, 'changes'))
    for (const told of files) expect(told).toContain(sentence);
  await visitor.context().close();
});

test('the programme on one page is one lying sheet on paper, and nothing in its table is larger than the rest', {
  tag: '@one-width',
}, async ({ page }) => {
  await signInPage(page, { role: 'office' });
  await page.goto('/uppfoljning');
  const table = page.getByRole('table', { name: 'Mål och stadsdelsområden' });
  await expect(table).toBeVisible();
  expect(await pagesOnPaper(page)).toBe(1);
  // The width of the paper between its margins, in pixels.
  await page.setViewportSize({ width: 1077, height: 748 });
  await page.emulateMedia({ media: 'print' });
  const [largest, wide] = await table.evaluate((all) => [
    Math.max(
      ...[...all.querySelectorAll('small')].map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
    ),
    document.documentElement.scrollWidth,
  ]);
  // Seven points.
  expect(largest).toBeLessThanOrEqual((7 * 96) / 72 + 0.01);
  // What is wider than the paper would be printed smaller.
  expect(wide).toBeLessThanOrEqual(1077);
});

test('what the office only suggests of a goal is told as a suggestion, in its row and in what a cell says', {
  tag: '@one-width',
}, async ({ page }) => {
  await signInPage(page, { role: 'office' });
  await page.goto('/uppfoljning');
  const suggests = /Stadsledningskontoret föreslår: /;
  const row = page.getByRole('row').filter({ hasText: suggests }).first();
  await row.getByRole('button').first().click();
  await expect(page.getByRole('status').filter({ hasText: 'Hela staden: ' })).toContainText(suggests);
});
