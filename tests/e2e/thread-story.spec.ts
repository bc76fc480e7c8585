import type { Page } from '@playwright/test';
import { expect, test } from '../support/e2e';
import {
  ANSWERS,
  type ApiPerson,
  apiPerson,
  approval,
  type E2eReport,
  handIn,
  openNextReport,
  openReport,
  saveAnswer,
  step,
} from '../support/e2e-report';
import { signInPage } from '../support/signed-in-page';

/** What the bar over a section says once everything is kept. */
const saved = (page: Page) => page.getByRole('status').filter({ hasText: /Allt är sparat/ });

/** Everything required but what the test writes itself. */
async function answerTheRest(author: ApiPerson, report: E2eReport): Promise<void> {
  for (const [question, value] of Object.entries(ANSWERS)) {
    if (value.type !== 'problems' && value.type !== 'interventions') {
      await saveAnswer(author, report, question, value);
    }
  }
}

test('a committee writes a problem with an intervention, and follows it up in the round after', {
  tag: '@one-width',
}, async ({ page, browser }) => {
  test.slow();
  const report = await openReport();
  const { key: organisation } = report.organisation;
  const [author, approver, office] = [
    await apiPerson(report, 'author'),
    await apiPerson(report, 'approver'),
    await apiPerson(report, 'office'),
  ];
  await answerTheRest(author, report);
  await signInPage(page, { role: 'author', organisation });

  await page.goto(`/rapportering/${report.id}/problem-och-orsaker`);
  await page.getByRole('button', { name: 'Lägg till problem' }).click();
  await page.getByLabel('Vad är problemet?').fill('Mörk gångväg till stationen');
  await page.getByLabel('Vad beror det på?').fill('Lamporna är trasiga');
  await expect(saved(page)).toBeVisible();

  await page.goto(`/rapportering/${report.id}/atgarder`);
  await page.getByRole('button', { name: 'Lägg till åtgärd' }).click();
  await page.getByLabel('Vad ska göras?').fill('Byt lamporna längs gångvägen');
  await page
    .getByRole('group', { name: 'Vilka problem svarar åtgärden mot?' })
    .getByLabel('Mörk gångväg till stationen')
    .check();
  await expect(page.getByLabel('Vilken orsak arbetar åtgärden med?')).toHaveValue('Lamporna är trasiga');
  await page.getByLabel('Börjar').fill('2019-03-01');
  await expect(saved(page)).toBeVisible();

  await handIn(author, approver, report, approval());
  for (const path of ['review', 'acceptance', 'publication']) await step(office, report, path);

  // In the round after, what goes on is there to be taken up and followed up.
  const next = await openNextReport(report);
  await page.goto(`/rapportering/${next.id}/atgarder`);
  await page.getByRole('button', { name: 'Hämta det som pågår' }).click();
  await page.getByRole('button', { name: 'Åtgärd 1: Byt lamporna längs gångvägen' }).click();
  await page.getByRole('button', { name: 'Lägg till uppföljning' }).click();
  await page.getByLabel('Gjort').fill('Alla lampor är bytta.');
  await page.getByLabel('Effekt, egen bedömning').selectOption('Går inte att säga än');
  await expect(saved(page)).toBeVisible();

  // Everybody reads the thread as it was published, and no word of what is being written.
  const reader = await (await browser.newContext()).newPage();
  await reader.goto(`/atgarder?organisation=${organisation}`);
  await reader.getByRole('link', { name: 'Byt lamporna längs gångvägen' }).click();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Byt lamporna längs gångvägen');
  await expect(reader.getByRole('link', { name: 'Mörk gångväg till stationen' })).toBeVisible();
  await expect(reader.getByText('Ingen uppföljning är inskriven än.')).toBeVisible();
  await expect(reader.getByText('Alla lampor är bytta.')).toBeHidden();
});
