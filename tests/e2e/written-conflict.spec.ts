import type { Page } from '@playwright/test';
import type { Intervention } from '../../server/domain/follow-up/intervention';
import { expect, test } from '../support/e2e';
import { apiPerson, openReport } from '../support/e2e-report';
import { anIntervention, foundProblem } from '../support/interventions';
import { expectHolds } from '../support/page-holds';
import { signInPage } from '../support/signed-in-page';

// Somebody else has saved meanwhile; what is not open is first asked for as everybody may.
test.use({ expectedConsoleErrors: [/Failed to load resource.*(404|409)/] });

test('what somebody else saved meanwhile stands beside one’s own, field by field, with what becomes of both', async ({
  page,
}) => {
  const report = await openReport();
  const { key: owner } = report.organisation;
  const other = await apiPerson(report, 'author');
  const save = (revision: number, content: Intervention) =>
    other.ask('PUT', `/own-interventions/${owner}/lampor`, { revision, visibility: 'internal', content });
  for (const [id, what] of Object.entries({ morkt: 'Mörk gångväg', klotter: 'Klotter' }))
    await other.ask('PUT', `/own-problems/${owner}/${id}`, {
      ...{ revision: 0, visibility: 'internal', state: 'open' },
      content: foundProblem(id, { what }),
    });
  const before = anIntervention('lampor', { title: 'Byt lamporna', place: 'Tunneln', problems: ['morkt'] });
  await save(0, before);

  await signInPage(page, { role: 'author', organisation: owner });
  await page.goto(`/atgarder/${owner}/lampor/andra`);
  await page.getByLabel('Vad ska göras?').fill('Byt alla lampor');
  await page.getByLabel('Plats', { exact: true }).fill('Hela tunneln');
  await page.getByLabel('Läge', { exact: true }).selectOption('Planerad');
  await save(1, {
    ...before,
    ...{ title: 'Byt lamporna före jul', place: 'Tunnelns norra del', kind: 'situational' },
    ...{ problems: ['morkt', 'klotter'], lead: owner },
  });
  await page.getByRole('button', { name: 'Spara', exact: true }).click();

  const met = page.getByRole('region', { name: /^Någon annan sparade .* medan du skrev$/ });
  await expect(met).toBeFocused();
  const row = (name: string) => met.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
  await expect(row('Åtgärd')).toContainText('Byt alla lampor');
  await expect(row('Åtgärd')).toContainText('Byt lamporna före jul');
  await expect(row('Läge')).toContainText('Bara du har ändrat här.');
  await expect(row('Slag')).toContainText('Bara den andra har ändrat här.');
  await expect(row('Ansvarar')).toContainText(report.organisation.name);
  await expect(row('Problem')).toContainText('Mörk gångväg; Klotter');
  await expect(met).not.toContainText(owner);
  await expectHolds(page);

  // Both choices stay, also to somebody who has only a keyboard.
  const choice = met.getByRole('group', { name: 'Vad ska gälla för Plats?' });
  await choice.getByLabel('Det jag skrev').focus();
  await page.keyboard.press('ArrowDown');
  await expect(choice.getByLabel('Det som den andra sparade')).toBeFocused();
  await expect(page.getByLabel('Plats', { exact: true })).toHaveValue('Tunnelns norra del');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByLabel('Plats', { exact: true })).toHaveValue('Hela tunneln');
  // Written anew it is neither's, and one's own can be brought back.
  await page.getByLabel('Plats', { exact: true }).fill('Tunneln och gången');
  await expect(choice.getByRole('radio', { checked: true })).toHaveCount(0);
  await choice.getByLabel('Det jag skrev').check();
  await expect(page.getByLabel('Plats', { exact: true })).toHaveValue('Hela tunneln');
  await met
    .getByRole('group', { name: 'Vad ska gälla för Åtgärd?' })
    .getByLabel('Det som den andra sparade')
    .check();

  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Byt lamporna före jul');
  const { content } = await other.ask<{ content: Intervention }>('GET', `/own-interventions/${owner}/lampor`);
  expect(content).toMatchObject({
    ...{ title: 'Byt lamporna före jul', place: 'Hela tunneln', status: 'planned', kind: 'situational' },
    ...{ problems: ['morkt', 'klotter'], lead: owner },
  });
});

/** Somebody has begun to write a place in an intervention of their committee, in which a colleague can write too. */
async function placeBegun(page: Page) {
  const report = await openReport();
  const { key: owner } = report.organisation;
  const other = await apiPerson(report, 'author');
  const address = `/own-interventions/${owner}/lampor`;
  const before = anIntervention('lampor', { title: 'Byt lamporna' });
  await other.ask('PUT', address, { revision: 0, visibility: 'internal', content: before });
  await signInPage(page, { role: 'author', organisation: owner });
  await page.goto(`/atgarder/${owner}/lampor/andra`);
  await page.getByLabel('Plats', { exact: true }).fill('Tunneln');
  return { other, address, before };
}

test('a text that is brought back after somebody else has saved takes nothing of it away', {
  tag: '@one-width',
}, async ({ page }) => {
  const { other, address, before } = await placeBegun(page);
  await other.ask('PUT', address, {
    revision: 1,
    visibility: 'open',
    content: { ...before, cause: 'Mörkt' },
  });
  await page.reload();
  await expect(page.getByLabel('Plats', { exact: true })).toHaveValue('Tunneln');
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(page.getByRole('region', { name: /^Någon annan sparade/ })).toBeFocused();
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Byt lamporna');
  expect(await other.ask('GET', address)).toMatchObject({
    ...{ visibility: 'open', content: { cause: 'Mörkt', place: 'Tunneln' } },
  });
});

test('a text that was kept without what it is a change of reverts nothing that somebody else has saved since', {
  tag: '@one-width',
}, async ({ page }) => {
  const { other, address, before } = await placeBegun(page);
  await page.evaluate(() => {
    for (const name of Object.keys(localStorage).filter((one) => one.endsWith(':lampor'))) {
      const kept = JSON.parse(localStorage.getItem(name) ?? '{}');
      const { base: _, ...written } = JSON.parse(kept.text);
      localStorage.setItem(name, JSON.stringify({ ...kept, text: JSON.stringify(written) }));
    }
  });
  await other.ask('PUT', address, {
    revision: 1,
    visibility: 'internal',
    content: { ...before, title: 'Byt lamporna före jul', cause: 'Mörkt' },
  });
  await page.reload();
  await expect(page.getByLabel('Plats', { exact: true })).toHaveValue('Tunneln');
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  const title = page.getByRole('group', { name: 'Vad ska gälla för Åtgärd?' });
  await title.getByLabel('Det som den andra sparade').check();
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Byt lamporna före jul');
  expect(await other.ask('GET', address)).toMatchObject({ content: { cause: 'Mörkt', place: 'Tunneln' } });
});
