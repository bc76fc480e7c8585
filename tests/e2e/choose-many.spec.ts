import type { Page } from '@playwright/test';
import { expect, test } from '../support/e2e';
import { apiPerson, openReport, saveAnswer } from '../support/e2e-report';
import { anIntervention, foundProblem } from '../support/interventions';
import { signInPage } from '../support/signed-in-page';

/** An intervention tied to a problem that was then taken out of the report, in which so many others stand. */
async function openTied(page: Page, others: number) {
  const report = await openReport();
  const author = await apiPerson(report, 'author');
  const problems = Array.from({ length: others }, (_, at) => foundProblem(`p${at}`, { what: `Plats ${at}` }));
  await saveAnswer(author, report, 'problem', {
    type: 'problems',
    problems: [...problems, foundProblem('borta', { what: 'Mörk gångväg' })],
  });
  await saveAnswer(author, report, 'atgarder-lista', {
    type: 'interventions',
    interventions: [anIntervention('lampor', { problems: ['borta'] })],
  });
  await saveAnswer(author, report, 'problem', { type: 'problems', problems }, 1);
  await signInPage(page, { role: 'author', organisation: report.organisation.key });
  await page.goto(`/rapportering/${report.id}/atgarder`);
  await page.getByRole('button', { name: 'Åtgärd 1: Åtgärd lampor' }).click();
  return page.getByRole('group', { name: 'Vilka problem svarar åtgärden mot?', exact: true });
}

test('what is offered no more can be ticked off and on again, and the focus stays on it', {
  tag: '@one-width',
}, async ({ page }) => {
  const problems = await openTied(page, 2);
  await expect(problems.getByRole('checkbox')).toHaveCount(3);
  const gone = problems.getByRole('checkbox').last();
  await gone.focus();
  await page.keyboard.press('Space');
  await expect(gone).not.toBeChecked();
  await expect(problems.getByRole('checkbox')).toHaveCount(3);
  await expect(gone).toBeFocused();
  await page.keyboard.press('Space');
  await expect(gone).toBeChecked();
});

test('many that become one fewer are chosen in the same way, and the focus is not lost', {
  tag: '@one-width',
}, async ({ page }) => {
  const problems = await openTied(page, 8);
  await problems.getByRole('list', { name: 'Det som är valt' }).getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(problems.getByText('Välj bland 9', { exact: true })).toBeFocused();
});
