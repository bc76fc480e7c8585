import { randomInt } from 'node:crypto';
import { expect, test } from '../support/e2e';
import { signInPage } from '../support/signed-in-page';

// The days that cannot be.
test.use({ expectedConsoleErrors: [/status of 422/] });

test('the office plans a round and opens it for a committee, which then has it on its own page', async ({
  page,
  browser,
}) => {
  await signInPage(page, { role: 'office' });
  await page.goto('/admin/omgangar');
  await page.locator('summary', { hasText: 'Planera en omgång' }).click();
  const form = page.getByRole('form', { name: 'Planera en omgång' });
  const year = randomInt(2040, 2099);
  await form.getByLabel('År', { exact: true }).fill(String(year));
  await form.getByLabel('Rapport', { exact: true }).selectOption('VB');
  await form.getByLabel('Öppnar', { exact: true }).fill(`${year}-01-10`);
  await form.getByLabel('Nämnden ska ha beslutat senast').fill(`${year}-01-05`);
  await form.getByLabel('Stadsledningskontoret ska ha rapporten senast').fill(`${year}-02-20`);
  await form.getByRole('checkbox').first().check();
  await form.getByRole('button', { name: 'Planera omgången' }).click();
  // What cannot be is told at its field, and what was written stays.
  await expect(form.getByRole('alert')).toContainText('Dagarna kommer inte i ordning');
  await form.getByLabel('Nämnden ska ha beslutat senast').fill(`${year}-02-15`);
  await form.getByRole('button', { name: 'Planera omgången' }).click();
  await form.getByRole('link', { name: 'Visa omgången' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Verksamhetsberättelse ${year}`);
  await page.locator('summary', { hasText: 'Öppna omgången' }).click();
  await page.getByLabel('Farsta stadsdelsnämnd').check();
  await page.getByRole('button', { name: 'Öppna för 1 organisation' }).click();
  // Nobody moves its opening without knowing: the planned day and today's are told.
  const question = page.getByRole('dialog', { name: `Öppna Verksamhetsberättelse ${year} redan i dag?` });
  await expect(question).toContainText(`planerad att öppna 10 januari ${year}`);
  await question.getByRole('button', { name: /^Öppna den/ }).click();
  await expect(page.getByText('1 organisation har fått en rapport.')).toBeVisible();

  const committee = await browser.newPage();
  await signInPage(committee, { role: 'author', organisation: 'farsta-stadsdelsnamnd' });
  await committee.goto('/min-sida');
  const mine = committee.getByRole('table', { name: 'Väntar på dig' });
  const row = mine.getByRole('row', { name: `Verksamhetsberättelse ${year}, Farsta stadsdelsnämnd` });
  await expect(row).toContainText(/dagar kvar/);
  await committee.close();
});

test('a committee says when it meets, and has its deadlines in a calendar', async ({ page, request }) => {
  await signInPage(page, { role: 'author', organisation: 'skarpnacks-stadsdelsnamnd' });
  await page.goto('/rapportering/sammantraden/skarpnacks-stadsdelsnamnd');
  const day = `${randomInt(2100, 2999)}-03-04`;
  await page.getByLabel('Dag', { exact: true }).fill(day);
  await page.getByRole('button', { name: 'Lägg till' }).click();
  await expect(page.getByText(`4 mars ${day.slice(0, 4)} är tillagd, inte sparad.`)).toBeVisible();
  await expect(page.getByLabel('Dag', { exact: true })).toBeFocused();
  await page.getByRole('button', { name: 'Spara dagarna' }).click();
  await expect(page.getByText('Dagarna är sparade och tiderna omräknade.')).toBeVisible();
  await page.reload();
  await expect(page.getByText(`4 mars ${day.slice(0, 4)}`)).toBeVisible();

  await page.goto('/min-sida');
  await page.getByRole('button', { name: 'Skapa en adress' }).click();
  const address = await page.getByLabel('Din kalenderadress').inputValue();
  const read = async () => (await request.get(new URL(address).pathname)).status();
  expect(await read()).toBe(200);
  await page.getByRole('button', { name: 'Stäng adressen' }).click();
  await expect(page.getByText('Adressen är stängd.')).toBeVisible();
  expect(await read()).toBe(404);
});
