import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/e2e';
import { signInPage } from '../support/signed-in-page';

const open = (page: Page, summary: string) => page.locator('summary', { hasText: summary }).first().click();

/** Makes a company that no other test knows, and opens its page. */
async function makeCompany(page: Page, name: string, from: string): Promise<void> {
  await page.goto('/admin/organisationer');
  await open(page, 'Ny organisation');
  const form = page.getByRole('form', { name: 'Ny organisation' });
  await form.getByLabel('Namn').fill(name);
  await form.getByLabel('Slag').selectOption('Bolag');
  await form.getByLabel('Första dagen').fill(from);
  await form.getByRole('button', { name: 'Skapa' }).click();
  await form.getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}

/** Invites somebody to a company as its reader. */
async function invite(page: Page, organisation: string): Promise<void> {
  await page.goto('/admin/personer');
  await open(page, 'Bjud in en person');
  const form = page.getByRole('form', { name: 'Bjud in en person' });
  await form.getByLabel('Namn').fill('Bolagets Ledamot');
  await form.getByLabel('E-postadress').fill(`${randomUUID()}@exempel.invalid`);
  await form.getByLabel('Organisation').selectOption(organisation);
  await form.getByLabel('Roll').selectOption({ value: 'reader' });
  await form.getByRole('button', { name: 'Bjud in' }).click();
  await expect(page.getByText('Bolagets Ledamot är inbjuden.')).toBeVisible();
}

test('the list shows how fourteen committees became thirteen and then eleven', async ({ page }) => {
  await signInPage(page, { role: 'reader' });
  await page.goto('/admin/organisationer');
  const committees = page.getByRole('region', { name: 'Stadsdelsnämnder' });
  const steps = committees.getByRole('list').first().getByRole('listitem');
  await expect(steps).toContainText([
    /14 nämnder/,
    /13 nämnder från 1 juli 2020/,
    /11 nämnder från 1 juli 2023/,
  ]);
  await expect(steps.last()).toContainText(
    'Rinkeby-Kista stadsdelsnämnd och Spånga-Tensta stadsdelsnämnd blev Järva stadsdelsnämnd',
  );
  await open(page, '6 som har upphört');
  await page.getByRole('link', { name: 'Älvsjö stadsdelsnämnd', exact: true }).last().click();
  await expect(page.getByText('Svarar i dag för det som lämnades')).toBeVisible();
  // A reader reads; what changes something is not there.
  await expect(page.getByText('Ändra', { exact: true })).toHaveCount(0);
});

test('one company takes over from another, and the roles follow when asked to', async ({ page }) => {
  const mark = randomUUID().slice(0, 8);
  const [before, after] = [`Före ${mark} AB`, `Efter ${mark} AB`];
  await signInPage(page, { role: 'administrator' });
  await makeCompany(page, after, '2024-01-01');
  await makeCompany(page, before, '2020-01-01');
  const address = page.url();
  await invite(page, before);

  await page.goto(address);
  await open(page, 'Registrera efterträdare');
  const form = page.getByRole('form', { name: 'Registrera efterträdare' });
  const box = (group: string, name: string) => form.getByRole('group', { name: group }).getByLabel(name);
  await expect(box('Upphör', before)).toBeChecked();
  await form.getByRole('button', { name: 'Registrera' }).click();
  await expect(form.getByRole('alert')).toContainText('Välj minst en som tar över.');
  await box('Tar över', after).check();
  await form.getByLabel('Dag för övertagandet').fill('2025-01-01');
  await form.getByLabel('Beslut', { exact: true }).fill('Kommunfullmäktige 2024-11-04 § 3');
  await expect(form).toContainText(
    `Den 1 januari 2025 upphör ${before}. Pågående arbete tas över av ${after}.`,
  );
  await expect(form).toContainText('1 januari 2025 har redan varit.');
  await form.getByRole('button', { name: 'Registrera' }).click();
  const dialog = page.getByRole('dialog', { name: `Ska ${before} upphöra?` });
  await expect(dialog).toContainText(`${before} upphör den 1 januari 2025. ${after} tar över.`);
  await expect(dialog).toContainText('har redan varit');
  await dialog.getByRole('button', { name: 'Avbryt' }).click();
  await expect(form.getByLabel('Dag för övertagandet')).toHaveValue('2025-01-01');
  await form.getByRole('button', { name: 'Registrera' }).click();
  await dialog.getByRole('button', { name: 'Registrera' }).click();
  const said = page.getByRole('status').filter({ hasText: 'Efterträdaren är registrerad.' });
  await expect(said).toBeFocused();
  await expect(said).toContainText('Nästa steg är att föra över rollerna.');
  await expect(page.getByText('Efterträddes av')).toBeVisible();
  await expect(page.getByText('1 januari 2020 till och med 31 december 2024')).toBeVisible();

  await said.getByRole('link', { name: after }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(after);
  await page.getByRole('button', { name: 'För över roller' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'För över roller' }).click();
  await expect(page.getByText('1 roll är förd över.')).toBeVisible();
});

test('what one was writing is there again after a reload, and nobody else meets it', {
  tag: '@one-width',
}, async ({ page }) => {
  const writes = () => page.getByRole('form', { name: 'Registrera efterträdare' }).getByLabel('Beslut');
  await signInPage(page, { role: 'administrator' });
  await page.goto('/admin/organisationer/skarpnacks-stadsdelsnamnd');
  await open(page, 'Registrera efterträdare');
  await writes().fill('Kommunfullmäktige 2026-11-30 § 12');
  await page.reload();
  await expect(writes()).toHaveValue('Kommunfullmäktige 2026-11-30 § 12');
  await expect(page.getByText('Här är texten du höll på att skriva.')).toBeVisible();
  await signInPage(page, { role: 'administrator' });
  await page.goto('/admin/organisationer/skarpnacks-stadsdelsnamnd');
  await open(page, 'Registrera efterträdare');
  await expect(writes()).toHaveValue('');
});
