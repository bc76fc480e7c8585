import { expect, test } from '../support/e2e';

const SENTENCE = 'Kan inte avgöras: antalet svar är inte känt';

test('from the front page to a district: sentence, table, source, and a link that shows the same', async ({
  page,
  browser,
}) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'har minskat (säkerställt): från 11 till 9 procent, 2017–2020',
  );

  await page.getByLabel('Indikator', { exact: true }).selectOption({ label: 'Utsatt för hot' });
  await expect(page).toHaveURL(/indikator=utsatt_hot/);
  await page
    .getByLabel('Indikator', { exact: true })
    .selectOption({ label: 'Ofta orolig för att utsättas för brott' });
  await expect(page).not.toHaveURL(/indikator=/);

  await page
    .getByRole('link', { name: /^Spånga-Tensta/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/stadsdelar\/spanga-tensta/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Otryggheten i Spånga-Tensta');
  await expect(page.getByText(SENTENCE).first()).toBeVisible();

  const row = (round: string) =>
    page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: round }) });
  await expect(row('2017').first()).toContainText('26 %');
  await expect(row('2020').first()).toContainText('13 %');
  const source = row('2020').first().getByRole('link');
  await expect(source).toHaveAttribute('href', /^https:\/\/start\.stockholm\/aktuellt\//);

  const stranger = await browser.newPage();
  await stranger.goto(page.url());
  await expect(stranger.getByRole('heading', { level: 1 })).toHaveText('Otryggheten i Spånga-Tensta');
  await expect(stranger.getByText(SENTENCE).first()).toBeVisible();
  await stranger.close();
});

test('the choices follow the reader, survive a reload, and the back button undoes them', {
  tag: '@one-width',
}, async ({ page }) => {
  await page.goto('/?indikator=utsatt_hot&grupp=women');
  await page.getByRole('link', { name: 'Stadsdelar', exact: true }).click();
  await expect(page).toHaveURL(/indikator=utsatt_hot/);
  await expect(page).toHaveURL(/grupp=women/);
  await page.reload();
  await expect(page.getByLabel('Grupp', { exact: true })).toHaveValue('women');
  await page.goBack();
  await expect(page).toHaveURL(/\/\?/);
});

test('the language switch keeps the page and its choices', { tag: '@one-width' }, async ({ page }) => {
  await page.goto('/stadsdelar/farsta?indikator=utsatt_hot');
  await page.getByRole('link', { name: 'In English' }).click();
  await expect(page).toHaveURL(/\/stadsdelar\/farsta\?.*lang=en/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Farsta');
});

test('every example figure is marked as one', { tag: '@one-width' }, async ({ page }) => {
  await page.goto('/stadsdelar/sodermalm');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Södermalm');
  await expect(page.getByText('Exempeldata').first()).toBeVisible();
});

test('a stranger’s address says what is missing', { tag: '@one-width' }, async ({ page }) => {
  await page.goto('/stadsdelar/atlantis');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stadsdelen finns inte');
  await page.goto('/ingenting');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sidan finns inte');
});
