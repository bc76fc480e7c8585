import type { Page } from '@playwright/test';
import { expect, test } from '../support/clocked-report';
import { expectAccessible, expectHolds } from '../support/page-holds';

const PASSWORD = 'fyra hästar vid ån';
const MINUTE = 60_000;

test.use({
  expectedConsoleErrors: [/Failed to load resource.*(401|409|422|ERR_INTERNET_DISCONNECTED|ERR_FAILED)/],
});

const field = (page: Page) => page.getByRole('textbox', { name: 'Fråga kartlaggning' });
/** What the bar over a section says of its saving. */
const saved = (page: Page) => page.getByRole('status').filter({ hasText: /Allt är sparat/ });
const lost = (page: Page) => page.getByRole('status').filter({ hasText: /Ingen kontakt/ });

/** A page that is closed sends what it has on its way out, and is online again before it is gone: this one has no time. */
async function crash(page: Page) {
  const crashed = page.waitForEvent('crash');
  const browser = await page.context().newCDPSession(page);
  // Never answered: who would answer is gone.
  browser.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
}

test('what is written is saved by itself, and the report tells how far it has come', async ({
  page,
  report,
}) => {
  await report.enter(page, 'author', 'Anna Exempel');
  await page.goto('/rapportering');
  await page.getByRole('link', { name: 'Tertialrapport 2 2025' }).click();
  await page.getByRole('link', { name: 'Brott i området' }).click();
  await field(page).fill('Skadegörelse vid centrum.');
  await expect(saved(page)).toBeVisible();
  await page.getByRole('radio', { name: 'Ja', exact: true }).check();
  await page.getByRole('button', { name: 'Spara och gå vidare' }).click();
  const row = page.getByRole('listitem').filter({ hasText: 'Brott i området' });
  await expect(row.first()).toContainText('Klart');
  await expect(row.first()).toContainText('1 av 2 frågor besvarade');
  await row.getByRole('link').first().click();
  await expect(field(page)).toHaveValue('Skadegörelse vid centrum.');
});

test('what is written without a connection is kept, survives a crash, and is sent when it is back', {
  tag: '@one-width',
}, async ({ page, context, report }) => {
  await report.enter(page, 'author', 'Anna Exempel');
  await page.goto(report.at('/brott'));
  await field(page).fill('Före avbrottet.');
  await expect(saved(page)).toBeVisible();
  await context.setOffline(true);
  await field(page).fill('Före avbrottet. Under avbrottet.');
  await field(page).blur();
  await expect(lost(page)).toBeVisible();
  await page.getByRole('link', { name: 'Till rapporten' }).first().click();
  const asked = page.getByRole('dialog', { name: 'Lämna sidan innan allt är sparat?' });
  await asked.getByRole('button', { name: 'Stanna kvar' }).click();
  await context.setOffline(false);
  await expect(saved(page)).toBeVisible();

  await context.setOffline(true);
  await field(page).fill('Före avbrottet. Under avbrottet. Före kraschen.');
  await crash(page);
  await context.setOffline(false);
  const next = await context.newPage();
  await next.goto(report.at('/brott'));
  await expect(next.getByText('Här är texten du höll på att skriva förra gången.')).toBeVisible();
  await expect(field(next)).toHaveValue(/Före kraschen/);
  await expect(saved(next)).toBeVisible();
  await next.reload();
  await expect(field(next)).toHaveValue(/Före kraschen/);
  await expect(next.getByText('Här är texten')).toHaveCount(0);
});

test('two who write in one section see each other, and neither text is written over unseen', {
  tag: '@one-width',
}, async ({ page, browser, report }) => {
  await report.enter(page, 'author', 'Anna Exempel');
  const other = await report.another(browser, 'author', 'Bo Exempel');
  await other.goto(report.at('/brott'));
  await expect(field(other)).toBeVisible();
  await page.goto(report.at('/brott'));
  await expect(page.getByText('Bo Exempel skriver också här')).toBeVisible();
  await field(page).fill('Anna skrev om torget.');
  await field(page).blur();
  await expect(saved(page)).toBeVisible();

  await field(other).fill('Bo skrev om parken.');
  await field(other).blur();
  const conflict = other.getByRole('region', { name: 'Någon annan har skrivit samtidigt' });
  await expect(conflict).toContainText('Anna Exempel sparade sin text');
  await expect(conflict).toContainText('Anna skrev om torget.');
  await expect(conflict).toContainText('Bo skrev om parken.');
  await expectAccessible(other);
  await field(other).fill('Bo skrev om parken, och mer.');
  await conflict.getByRole('button', { name: 'Redigera ihop' }).click();
  await expect(field(other)).toHaveValue('Anna skrev om torget.\n\nBo skrev om parken, och mer.');
  await expect(saved(other)).toBeVisible();
  await page.reload();
  await expect(field(page)).toHaveValue(/torget[\s\S]*och mer/);
  await other.context().close();
});

test('who writes on when the session has ended signs in again, and it is saved', {
  tag: '@one-width',
}, async ({ page, product, report }) => {
  await report.enter(page, 'author', 'Anna Exempel', PASSWORD);
  await page.goto(report.at('/brott'));
  await field(page).fill('Före pausen.');
  await expect(saved(page)).toBeVisible();
  product.pass(31 * MINUTE);
  await field(page).fill('Före pausen. Efter pausen.');
  await field(page).blur();
  const ended = page.getByRole('dialog', { name: 'Du har loggats ut' });
  await ended.getByLabel('Lösenord', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(ended).toHaveCount(0);
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(field(page)).toHaveValue('Före pausen. Efter pausen.');
});

test('a whole section can be written by keyboard, and an empty box is not zero', async ({ page, report }) => {
  await report.enter(page, 'author', 'Anna Exempel');
  await page.goto(report.at('/personal'));
  const threats = page.getByRole('textbox', { name: 'Hot, Antal (st)' });
  await threats.focus();
  await page.keyboard.type('12,5');
  await expect(page.getByText('Hot, Antal (st): Skriv ett heltal, utan decimaler.')).toBeVisible();
  await expect(page.getByText('1 svar är inte sparat', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Till fältet som behöver rättas' }).press('Enter');
  await expect(threats).toBeFocused();
  await threats.fill('12');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Våld, Antal (st)' })).toBeFocused();
  await page.keyboard.type('inga');
  await expect(page.getByText('Skriv ett tal med siffror.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Våld, Antal (st)' }).fill('');
  await expect(saved(page)).toBeVisible();
  await page.goto(report.at('/kontroll'));
  const table = page.getByRole('table', { name: 'Fråga incidenter' });
  await expect(table).toContainText('12');
  await expect(table).toContainText('Uppgift saknas');
  await expect(page.getByRole('button', { name: 'Markera som klar för beslut' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await page.getByRole('link', { name: /Obligatorisk fråga utan svar: Fråga kartlaggning/ }).press('Enter');
  await expect(field(page)).toBeVisible();
  await page.getByRole('link', { name: 'Till kontrollen av svaren' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kontrollera svaren');
});

test('a file is attached by its content, and removed after a question', { tag: '@one-width' }, async ({
  page,
  report,
}) => {
  await report.enter(page, 'author', 'Anna Exempel');
  await page.goto(report.at('/brott'));
  const choose = page.getByLabel('Lägg till bilaga');
  const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF');
  await choose.setInputFiles({ name: 'karta.pdf', mimeType: 'application/pdf', buffer: pdf });
  await expect(page.getByText('karta.pdf är bifogad.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'karta.pdf' })).toBeVisible();
  const script = Buffer.from('<script>alert(1)</script>');
  await choose.setInputFiles({ name: 'plan.pdf', mimeType: 'application/pdf', buffer: script });
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('link', { name: 'plan.pdf' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Ta bort karta.pdf' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click();
  await expect(page.getByText('Inga bilagor.')).toBeVisible();
});

test('the pages of a report pass axe and never scroll sideways', async ({ page, report }) => {
  // Five pages, each looked through whole.
  test.slow();
  await report.enter(page, 'author', 'Anna Exempel');
  const pages = ['', '/brott', '/personal', '/kontroll', '/historik'];
  for (const path of pages) {
    await page.goto(report.at(path));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectHolds(page);
  }
});
