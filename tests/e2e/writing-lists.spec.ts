import type { Page } from '@playwright/test';
import { expect, test } from '../support/e2e';
import { type E2eReport, openReport } from '../support/e2e-report';
import { expectHolds } from '../support/page-holds';
import { signInPage } from '../support/signed-in-page';

/** What the bar over a section says once everything is kept. */
const saved = (page: Page) => page.getByRole('status').filter({ hasText: /Allt är sparat/ });

/** A section of a report of the test's own, opened by somebody who writes in it. */
async function openSection(page: Page, section: string): Promise<E2eReport> {
  const report = await openReport();
  await signInPage(page, { role: 'author', organisation: report.organisation.key });
  await page.goto(`/rapportering/${report.id}/${section}`);
  return report;
}

test('what is ticked in a long list is chosen at once, by keyboard, and is there when the page is opened again', {
  tag: '@one-width',
}, async ({ page }) => {
  await openSection(page, 'problem-och-orsaker');
  await page.getByRole('button', { name: 'Lägg till problem' }).click();
  await page.getByLabel('Vad är problemet?').fill('Mörk gångväg');
  const indicators = page.getByRole('group', { name: 'Indikatorer', exact: true });
  await indicators.getByText(/^Välj bland \d+$/).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('trygg');
  await page.keyboard.press('Enter');
  const first = indicators.getByRole('checkbox').first();
  await expect(first).toBeFocused();
  // Walking past what could be chosen chooses nothing.
  await page.keyboard.press('ArrowDown');
  await expect(indicators.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await first.focus();
  await page.keyboard.press('Space');
  const chosen = indicators.getByRole('list', { name: 'Det som är valt' });
  await expect(chosen.getByRole('listitem')).toHaveCount(1);
  await expect(indicators.getByRole('status')).toHaveText(/^Valt: /);
  await expectHolds(page);
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(chosen.getByRole('listitem')).toHaveCount(1);

  await chosen.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(chosen).toHaveCount(0);
  await expect(indicators.getByRole('status')).toHaveText(/^Borttaget: /);
  await expect(indicators.getByText(/^Välj bland \d+$/)).toBeFocused();
});

test('with the keyboard alone, the focus follows problems that are added, moved and taken away', {
  tag: '@one-width',
}, async ({ page }) => {
  await openSection(page, 'problem-och-orsaker');
  const add = page.getByRole('button', { name: 'Lägg till problem' });
  for (const [index, what] of ['Ett', 'Två', 'Tre'].entries()) {
    await add.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Vad är problemet?').nth(index)).toBeFocused();
    await page.keyboard.type(what);
  }
  await page.getByRole('button', { name: 'Flytta ner problem 2' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Flytta upp problem 3' })).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'Problem 2 är nu problem 3.' })).toBeAttached();

  const remove = async (number: number) => {
    await page.getByRole('button', { name: `Ta bort problem ${number}` }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).focus();
    await page.keyboard.press('Enter');
    const said = page.getByRole('status').filter({ hasText: `Problem ${number} är borttaget.` });
    await expect(said).toBeAttached();
  };
  await remove(1);
  // What was the second stands in its place.
  await expect(page.getByRole('heading', { name: 'Problem 1' })).toBeFocused();
  await expect(page.getByLabel('Vad är problemet?').first()).toHaveValue('Tre');
  await remove(2);
  await expect(add).toBeFocused();
});

test('with the keyboard alone, the focus follows interventions and their follow-ups', {
  tag: '@one-width',
}, async ({ page }) => {
  await openSection(page, 'atgarder');
  const add = page.getByRole('button', { name: 'Lägg till åtgärd' });
  await add.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Vad ska göras?')).toBeFocused();
  await page.keyboard.type('Byt lamporna');
  const follow = page.getByRole('button', { name: 'Lägg till uppföljning' });
  await follow.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Datum')).toBeFocused();
  await follow.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Datum').nth(1)).toBeFocused();
  await page.getByRole('button', { name: 'Ta bort uppföljning 1' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Uppföljning 1' })).toBeFocused();
  await page.getByRole('button', { name: 'Ta bort uppföljning 1' }).focus();
  await page.keyboard.press('Enter');
  await expect(follow).toBeFocused();

  await page.getByRole('button', { name: 'Ta bort åtgärden' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).focus();
  await page.keyboard.press('Enter');
  await expect(add).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'Borttaget: Byt lamporna.' })).toBeAttached();
});

test('a goal suggests its indicators, and adds none by itself', { tag: '@one-width' }, async ({ page }) => {
  await openSection(page, 'atgarder');
  await page.getByRole('button', { name: 'Lägg till åtgärd' }).click();
  await page.getByLabel('Fokusområde').selectOption({ index: 1 });
  await page.getByRole('group', { name: 'Mål', exact: true }).getByRole('checkbox').first().check();
  const indicators = page.getByRole('group', { name: 'Indikatorer', exact: true });
  const chosen = indicators.getByRole('list', { name: 'Det som är valt' });
  await expect(chosen).toHaveCount(0);
  const suggestion = page.getByRole('button', { name: /^Lägg till målets indikatorer: / });
  await suggestion.focus();
  await page.keyboard.press('Enter');
  await expect(suggestion).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: /^Tillagt: / })).toBeFocused();
  await expect(chosen.getByRole('listitem').first()).toBeVisible();
});

test('the boxes stay under the pointer when one is ticked, and goals come back with their focus area', {
  tag: '@one-width',
}, async ({ page }) => {
  await openSection(page, 'atgarder');
  await page.getByRole('button', { name: 'Lägg till åtgärd' }).click();
  const indicators = page.getByRole('group', { name: 'Indikatorer', exact: true });
  await indicators.getByText(/^Välj bland \d+$/).click();
  const second = indicators.getByRole('checkbox').nth(1);
  await second.scrollIntoViewIfNeeded();
  const before = await second.boundingBox();
  await indicators.getByRole('checkbox').first().check();
  const chosen = indicators.getByRole('list', { name: 'Det som är valt' });
  await expect(chosen.getByRole('listitem')).toHaveCount(1);
  expect((await second.boundingBox())?.y).toBe(before?.y);

  const focusArea = page.getByLabel('Fokusområde');
  const goal = page.getByRole('group', { name: 'Mål', exact: true }).getByRole('checkbox').first();
  await focusArea.selectOption({ index: 1 });
  await goal.check();
  await focusArea.selectOption({ index: 2 });
  const told = page.getByRole('status').filter({ hasText: 'Målet i det förra fokusområdet' });
  await expect(told).toBeVisible();
  await expect(goal).not.toBeChecked();
  await focusArea.selectOption({ index: 1 });
  await expect(goal).toBeChecked();
  await expect(told).toHaveCount(0);
});

test('a problem that an intervention answers is taken away with a word of it, and can be unticked there', {
  tag: '@one-width',
}, async ({ page }) => {
  const report = await openSection(page, 'problem-och-orsaker');
  await page.getByRole('button', { name: 'Lägg till problem' }).click();
  const first = page.getByRole('group', { name: 'Problem 1', exact: true });
  await first.getByLabel('Vad är problemet?').fill('Mörk gångväg');
  await first.getByLabel('Vad beror det på?').fill('Trasiga lampor');
  await expect(saved(page)).toBeVisible();

  await page.goto(`/rapportering/${report.id}/atgarder`);
  await page.getByRole('button', { name: 'Lägg till åtgärd' }).click();
  await page.getByLabel('Vad ska göras?').fill('Byt lamporna');
  const answered = page.getByRole('group', { name: 'Vilka problem svarar åtgärden mot?' });
  await answered.getByLabel('Mörk gångväg').check();
  await expect(saved(page)).toBeVisible();

  await page.goto(`/rapportering/${report.id}/problem-och-orsaker`);
  await page.getByRole('button', { name: 'Ta bort problem 1' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Åtgärden ”Byt lamporna” svarar mot problemet.');
  await dialog.getByRole('button', { name: 'Ta bort' }).click();
  await expect(saved(page)).toBeVisible();

  await page.goto(`/rapportering/${report.id}/atgarder`);
  await page.getByRole('button', { name: 'Åtgärd 1: Byt lamporna' }).click();
  const gone = answered.getByLabel('Borttaget problem');
  await expect(gone).toBeChecked();
  await gone.uncheck();
  await expect(gone).toBeFocused();
});
