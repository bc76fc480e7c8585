import type { Intervention } from '../../server/domain/follow-up/intervention';
import { expect, test } from '../support/e2e';
import { apiPerson, openReport, saveAnswer } from '../support/e2e-report';
import { anIntervention } from '../support/interventions';
import { expectHolds } from '../support/page-holds';
import { signInPage } from '../support/signed-in-page';

test('a draft tells what somebody has changed on an intervention’s own page, and what becomes of both', async ({
  page,
}) => {
  const report = await openReport();
  const { key: owner, name } = report.organisation;
  const other = await apiPerson(report, 'author');
  const save = (revision: number, content: Intervention) =>
    other.ask('PUT', `/own-interventions/${owner}/lampor`, { revision, visibility: 'internal', content });
  const before = anIntervention('lampor', { title: 'Byt lamporna', place: 'Tunneln' });
  await save(0, before);
  const drafted = { ...before, revision: 1, place: 'Hela tunneln' };
  await saveAnswer(other, report, 'atgarder-lista', { type: 'interventions', interventions: [drafted] });
  await save(1, { ...before, place: 'Tunnelns norra del', cause: 'Trasiga lampor', lead: owner });

  await signInPage(page, { role: 'author', organisation: owner });
  await page.goto(`/rapportering/${report.id}/atgarder`);
  const told = page.getByText(`${other.name} ändrade åtgärden på dess egen sida`);
  await expect(told).toBeVisible();
  await expect(page.getByRole('link', { name: 'Öppna åtgärdens sida' })).toHaveAttribute(
    'href',
    `/atgarder/${owner}/lampor`,
  );
  await page.getByText('3 uppgifter skiljer: så blir det').focus();
  await page.keyboard.press('Enter');
  const row = (part: string) =>
    page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: part }) });
  await expect(row('Plats').getByRole('cell')).toHaveText([
    ...['Tunneln', 'Tunnelns norra del', 'Hela tunneln', 'Hela tunneln'],
  ]);
  await expect(row('Orsak').getByRole('cell')).toHaveText([
    ...['Inte angivet', 'Trasiga lampor', 'Inte angivet', 'Trasiga lampor'],
  ]);
  await expect(row('Ansvarar').getByRole('cell').last()).toHaveText(name);
  await expectHolds(page);

  // What is written in the report decides: the notice follows once it is saved.
  await page.getByRole('button', { name: 'Åtgärd 1: Byt lamporna' }).click();
  await page.getByLabel('Vilken orsak arbetar åtgärden med?').fill('Mörkret');
  await expect(row('Orsak').getByRole('cell').last()).toHaveText('Mörkret');
});
