import type { Page } from '@playwright/test';
import { expect, test } from '../support/e2e';
import {
  ANSWERS,
  apiPerson,
  approval,
  handedInReport,
  handIn,
  saveAnswer,
  step,
} from '../support/e2e-report';
import { holdReads } from '../support/held-reads';
import { expectHolds } from '../support/page-holds';
import { signInPage } from '../support/signed-in-page';

async function holds(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectHolds(page);
}

const isPhone = (page: Page): boolean => (page.viewportSize()?.width ?? 0) < 768;

const confirm = async (page: Page, button: string) => {
  await page.getByRole('main').getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click();
};

test('the office returns two sections with reasons, sees what has changed when they come back, and publishes', async ({
  page,
}) => {
  // The whole of a review, by three people.
  test.slow();
  const { report, author, approver } = await handedInReport();
  const { name } = report.organisation;
  await signInPage(page, { role: 'office' });

  await page.goto(`/granskning?rapportomgang=${report.round}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^Tertialrapport\s1\s2019: \d+ av \d+ har lämnat in$/,
  );
  // Where there is little room the choices are folded away.
  if (isPhone(page)) await page.getByText('Välj omgång och urval').click();
  await page.getByLabel('Läge', { exact: true }).selectOption('Inlämnad');
  await expect(page).toHaveURL(/[?&]lage=submitted/);
  await holds(page);
  await page.getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${name}, Tertialrapport 1 2019`);
  await expect(page.getByRole('button', { name: 'Publicera' })).toHaveCount(0);
  await confirm(page, 'Ta för granskning');
  await expect(page.getByText('Du granskar rapporten.')).toBeFocused();

  await page.getByLabel('Begär komplettering av ”Brottslighet”').check();
  await page.getByLabel('Begär komplettering av ”Trygghet på platser”').check();
  await page
    .getByLabel('Vad behöver kompletteras i ”Brottslighet”?')
    .fill('Skriv när på kvällen rånen sker.');
  const form = page.getByRole('form', { name: 'Begär komplettering' });
  await form.getByRole('button', { name: 'Begär komplettering' }).click();
  await expect(form.getByRole('alert')).toBeFocused();
  await form
    .getByRole('link', { name: 'Skriv vad som behöver kompletteras i ”Trygghet på platser”.' })
    .click();
  await page.keyboard.type('Berätta vad som görs åt tunneln.');
  // What is written is there after a reload.
  await page.reload();
  await holds(page);
  await form.getByRole('button', { name: 'Begär komplettering' }).click();
  const dialog = page.getByRole('dialog', { name: 'Begära komplettering av 2 avsnitt?' });
  await expect(dialog.getByRole('listitem')).toHaveText(['Brottslighet', 'Trygghet på platser']);
  await dialog.getByRole('button', { name: 'Begär komplettering' }).click();
  const said = page.getByRole('status').filter({ hasText: 'Kompletteringen är begärd.' });
  await expect(said).toBeFocused();
  await expect(said.getByRole('listitem')).toHaveText(['Brottslighet', 'Trygghet på platser']);
  await expect(page.getByText(/^Komplettering begärd sedan/)).toBeVisible();
  await expect(page.getByRole('button', { name: /Begär|Godkänn|Ta för/ })).toHaveCount(0);

  await saveAnswer(
    author,
    report,
    'brott-kartlaggning',
    {
      type: 'text',
      text: 'Rånen sker vid torget på kvällarna mellan klockan 20 och 23.\n\nUnga är de som oftast drabbas.',
    },
    1,
  );
  await saveAnswer(
    author,
    report,
    'otrygga-platser',
    {
      type: 'text',
      text: 'Tunneln vid stationen känns otrygg. Den får ny belysning i höst.',
    },
    1,
  );
  await handIn(author, approver, report, approval({ paragraph: '§ 9' }));

  await page.reload();
  await confirm(page, 'Ta för granskning');
  await page.getByRole('link', { name: 'Bara det som ändrats' }).click();
  await expect(page.getByText(/^2 svar har ändrats sedan det förra beslutet/)).toBeVisible();
  await expect(page.locator('ins').first()).toHaveText(/tillagt: .*mellan klockan 20 och 23/);
  await expect(page.getByText(String(Object(ANSWERS['hot-handelser']).comment))).toHaveCount(0);
  await page.locator('summary', { hasText: /^Begärd komplettering$/ }).click();
  await expect(page.getByText('Berätta vad som görs åt tunneln.')).toBeVisible();
  await holds(page);

  await confirm(page, 'Godkänn');
  await page.getByRole('button', { name: 'Publicera' }).click();
  const question = page.getByRole('dialog', { name: `Publicera lägesbilden från ${name}?` });
  await expect(question.getByRole('list').nth(1)).toHaveText(/Hot och våld mot anställda.*\(internt/);
  await question.getByRole('button', { name: 'Publicera' }).click();
  await page.getByRole('link', { name: 'Läs den som alla ser den' }).click();
  await expect(page.getByText(/^Beslutad § 9 den/)).toBeVisible();
});

test('the office remarks on a section, reads it again after a reload, and settles it', {
  tag: '@one-width',
}, async ({ page }) => {
  const { report } = await handedInReport();
  await signInPage(page, { role: 'office' });
  await page.goto(`/granskning/${report.id}`);
  const remarks = page.locator('details', { hasText: 'Kommentarer' }).first();
  await remarks.locator('summary').click();
  await remarks.getByLabel('Ny kommentar').fill('Är det samma torg som i våras?');
  const held = await holdReads(page, '**/comments');
  await remarks.getByRole('button', { name: 'Spara kommentaren' }).click();
  await expect(remarks.getByLabel('Ny kommentar')).toHaveValue('');
  await expect(remarks.getByText('Är det samma torg som i våras?')).toHaveCount(0);
  held.release();
  await expect(remarks.locator('summary')).toHaveText('Kommentarer, en öppen');
  await page.reload();
  await remarks.locator('summary').click();
  await expect(remarks.getByText('Är det samma torg som i våras?')).toBeVisible();
  await remarks.getByRole('button', { name: 'Markera som avklarad' }).click();
  await expect(remarks.getByText(/^Avklarad: /)).toBeVisible();
  await expect(remarks.locator('summary')).toHaveText('Kommentarer');
});

test.describe('somebody who comes too late', () => {
  test.use({ expectedConsoleErrors: [/Failed to load resource.*409/] });

  test('is told that a colleague has taken the report, and sees how it stands', {
    tag: '@one-width',
  }, async ({ page }) => {
    const { report } = await handedInReport();
    await signInPage(page, { role: 'office' });
    await page.goto(`/granskning/${report.id}`);
    await page.getByRole('button', { name: 'Ta för granskning' }).click();
    await step(await apiPerson(report, 'office'), report, 'review');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Ta för granskning' }).click();
    await expect(dialog.getByRole('alert')).toContainText('Någon annan hann före');
    await dialog.getByRole('button', { name: 'Avbryt' }).click();
    await expect(page.getByText(/^Granskas sedan/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Ta för granskning' })).toHaveCount(0);
  });
});

test('everybody reads a published report, whole or one kind, without what is not open', async ({ page }) => {
  const statements = [
    {
      kind: 'reservation',
      signatories: [{ name: 'Anna Exempel', party: 'X' }],
      text: 'Vi vill se fler fältassistenter.',
    },
  ];
  const { report } = await handedInReport(approval({ statements }));
  const office = await apiPerson(report, 'office');
  for (const path of ['review', 'acceptance', 'publication']) await step(office, report, path);

  await page.goto('/rapporter');
  await page.getByLabel('Nämnd eller bolag').selectOption(report.organisation.name);
  await expect(page.getByText('En lägesbild passar urvalet.')).toBeVisible();
  await holds(page);
  await page.getByRole('main').getByRole('link', { name: report.organisation.name, exact: true }).click();
  await expect(page.getByText('Rånen sker vid torget på kvällarna.')).toBeVisible();
  await expect(page.getByText('Avsnittet är internt och visas inte.')).toBeVisible();
  await expect(page.getByText('Inga händelser är anmälda')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Reservation' })).toBeVisible();
  await expect(page.getByText('Anna Exempel (X)')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Word/ })).toHaveAttribute('href', /document\?format=docx$/);
  await holds(page);

  await page.getByRole('link', { name: 'Hot och våld', exact: true }).click();
  await expect(page).toHaveURL(/[?&]slag=hot-och-vald/);
  await expect(page.getByText('Rånen sker vid torget på kvällarna.')).toHaveCount(0);
  await expect(page.getByText('Rån mot unga').first()).toBeVisible();
  await expect(page.getByRole('link', { name: /^PDF/ })).toHaveAttribute(
    'href',
    /format=pdf&kind=hot-och-vald$/,
  );
});
