import type { Page } from '@playwright/test';
import { expect, test } from '../support/e2e';
import { answerAll, apiPerson, openReport, step } from '../support/e2e-report';
import { signInPage } from '../support/signed-in-page';

/** Presses a button of the page, and the one of the same name in the question that follows. */
async function confirm(page: Page, button: string, reason?: string) {
  await page.getByRole('main').getByRole('button', { name: button, exact: true }).click();
  const dialog = page.getByRole('dialog');
  if (reason !== undefined) await dialog.getByRole('textbox', { name: 'Skäl' }).fill(reason);
  await dialog.getByRole('button', { name: button, exact: true }).click();
}

test('a report goes from its authors by the committee and the office to everybody, and is corrected', {
  tag: '@one-width',
}, async ({ page, browser }) => {
  // A year of somebody's work, by three people.
  test.slow();
  const report = await openReport();
  const { key: organisation, name } = report.organisation;
  await answerAll(await apiPerson(report, 'author'), report);
  const author = await (await browser.newContext()).newPage();
  await signInPage(author, { role: 'author', organisation });
  await author.goto(`/rapportering/${report.id}`);
  await author.getByRole('link', { name: 'Kontrollera svaren' }).click();
  await expect(author.getByText('De hindrar inte att rapporten går till beslut.')).toBeVisible();
  await confirm(author, 'Markera som klar för beslut');
  await expect(author.getByText('Rapporten är klar för beslut.')).toBeVisible();

  await signInPage(page, { role: 'approver', organisation });
  await page.goto('/rapportering');
  await expect(page.getByText('Nämnden ska besluta')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Tertialrapport 1 2019' }).click();
  await page.getByRole('link', { name: 'Anteckna nämndens beslut' }).click();
  await page.getByLabel('Beslutsdag').fill(new Date().toISOString().slice(0, 10));
  await page.getByLabel('Paragraf').fill('§ 12');
  await page
    .getByLabel('Beslut', { exact: true })
    .selectOption({ label: 'Godkänd: innehållet låses som det är nu' });
  await page.getByLabel('Diarienummer').fill('PROV 2019/12');
  await page.getByRole('button', { name: 'Lägg till', exact: true }).click();
  await page.getByLabel('Namn', { exact: true }).fill('Bo Exempel');
  await page.getByLabel('Parti', { exact: true }).fill('Provpartiet');
  await page.getByLabel('Text', { exact: true }).fill('Vi vill se en ansvarig för varje åtgärd.');
  await confirm(page, 'Anteckna beslutet');
  await expect(page.getByText('Beslutet är antecknat och innehållet är låst.')).toBeVisible();
  await confirm(page, 'Lämna in till stadsledningskontoret');
  await expect(page.getByText(/^Rapporten är inlämnad/)).toBeVisible();
  await confirm(page, 'Ta tillbaka inlämningen', 'Fel diarienummer.');
  await confirm(page, 'Ta tillbaka beslutet', 'Fel diarienummer.');
  await expect(page.getByText(/^Beslutet är tillbakataget/)).toBeVisible();

  // What the office does stands in its own test; here only its outcome is needed.
  const [approver, office] = [await apiPerson(report, 'approver'), await apiPerson(report, 'office')];
  const decidedOn = new Date().toISOString().slice(0, 10);
  const decision = { decidedOn, outcome: 'approved', decidedBy: 'committee', wording: '', statements: [] };
  await step(approver, report, 'decisions', {
    ...decision,
    paragraph: '§ 13',
    registryNumber: 'PROV 2019/13',
  });
  await step(approver, report, 'submission');
  for (const path of ['review', 'acceptance', 'publication']) await step(office, report, path);

  await page.goto(`/rapportering/${report.id}`);
  await confirm(page, 'Rätta den publicerade rapporten', 'Antalet händelser var fel.');
  await expect(page.getByText('En ny utgåva är öppnad för skrivning.')).toBeVisible();
  await page.getByRole('link', { name: 'Historik och skillnader' }).click();
  await expect(page.getByText('Antalet händelser var fel.')).toBeVisible();
  await expect(page.getByText('Fel diarienummer.')).toHaveCount(2);

  // Until the correction is published everybody reads what was published.
  const reader = await (await browser.newContext()).newPage();
  await reader.goto(`/rapporter/${report.round}/${organisation}`);
  await expect(reader.getByRole('heading', { level: 1 })).toContainText(name);
  await expect(reader.getByText(/^Beslutad § 13 den/)).toBeVisible();
  await expect(reader.getByText('Tunneln vid stationen känns otrygg.')).toBeVisible();
});
