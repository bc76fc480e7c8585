import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/e2e';

async function take(page: Page, kind: 'SVG' | 'PNG') {
  // Open already, when this is the second picture of a page.
  const menu = page.locator('details').filter({ hasText: 'Ladda ner' }).first();
  await menu.evaluate((element) => element.setAttribute('open', ''));
  const waiting = page.waitForEvent('download');
  await menu.getByRole('button', { name: `Bild (${kind})` }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Reads a picture as strictly as any XML program does. */
const readSvg = (page: Page, svg: string) =>
  page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    const all = [...parsed.querySelectorAll('*')];
    return {
      faults: parsed.querySelectorAll('parsererror').length,
      width: Number(parsed.documentElement.getAttribute('width')),
      lines: [...parsed.querySelectorAll('text')].map((one) => one.textContent).join(' '),
      drawn: all.filter(({ localName }) => /^(path|circle|rect)$/.test(localName)).length,
      names: [...new Set(all.map(({ localName }) => localName))],
      outside: all.flatMap(({ attributes }) =>
        [...attributes]
          .filter(({ name, value }) => /href|src/.test(name) || /url\((?!#)|var\(/.test(value))
          .map(({ name, value }) => `${name}=${value}`),
      ),
      colours: all.flatMap((one) => one.getAttribute('fill') ?? []),
    };
  }, svg);

for (const scheme of ['light', 'dark'] as const) {
  test(`the trend of a district is taken as a picture that tells all of itself (${scheme})`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('/stadsdelar/spanga-tensta');
    await expect(page.locator('.recharts-surface').first()).toBeVisible();
    const { name, bytes } = await take(page, 'SVG');
    expect(name).toMatch(/^lagesbild-oro_brott_ofta-spanga-tensta-\d{4}-\d\d-\d\d\.svg$/);
    const picture = await readSvg(page, bytes.toString());
    expect(picture.faults).toBe(0);
    for (const said of [
      'Spånga-Tensta 13 %, hela staden 9 % (2020)',
      'Exempeldata: hela eller delar av bilden',
      'Enhet: andel i procent',
      'Fråga: ”Hur ofta har du under de senaste tolv månaderna',
      'Svar som räknas: ”Varje dag”',
      'Tidsseriebrott: 2023:',
      '95 procents konfidensintervall',
      'Stockholms stad 2020-09: Positiv trend',
      'Bilden är gjord den',
      'exempeldata, påhittad',
      'Tidsseriebrott',
    ]) {
      expect(picture.lines.replace(/\s/g, ' ')).toContain(said);
    }
    expect(picture.drawn).toBeGreaterThan(10);
    expect(picture.outside).toEqual([]);
    expect(picture.names).not.toContain('foreignObject');
    // The blue and the ink of the light theme, also for readers in the dark.
    expect(picture.colours).toContain('#0072b2');
    expect(picture.colours).not.toContain('#56b4e9');
  });
}

test('the map is taken as a picture with its tiles and its legend', async ({ page }) => {
  await page.goto('/indikatorer/oro_brott_ofta?flik=karta&omgang=2023');
  await expect(page.getByRole('group', { name: 'Karta över stadsdelsområdena' })).toBeVisible();
  const { name, bytes } = await take(page, 'SVG');
  expect(name).toMatch(/^lagesbild-oro_brott_ofta-karta-2023-/);
  const picture = await readSvg(page, bytes.toString());
  expect(picture.faults).toBe(0);
  for (const said of ['Järva', 'Farsta', 'streckad kant: exempeldata', 'Källa: Exempeldata (2023)']) {
    expect(picture.lines.replace(/\s/g, ' ')).toContain(said);
  }
  expect(picture.outside.filter((one) => !one.startsWith('fill=url(#'))).toEqual([]);
});

test('the dots of a comparison are taken as a picture with their names, verdicts and marks', async ({
  page,
}) => {
  await page.goto('/stadsdelar?omgang=2020&lasning=dagens');
  await expect(page.getByRole('group', { name: 'Värde och osäkerhet område för område' })).toBeVisible();
  const { name, bytes } = await take(page, 'SVG');
  expect(name).toMatch(/^lagesbild-oro_brott_ofta-jamforelse-2020-/);
  const picture = await readSvg(page, bytes.toString());
  expect(picture.faults).toBe(0);
  for (const said of ['Järva', 'Hela staden 9 %', 'omräknad ur delarna', '○ Exempeldata']) {
    expect(picture.lines.replace(/\s/g, ' ')).toContain(said);
  }
  expect(picture.outside).toEqual([]);
});

test('as pixels the picture is at least twice as sharp, and shows something', { tag: '@one-width' }, async ({
  page,
}) => {
  await page.goto('/stadsdelar/spanga-tensta');
  await expect(page.locator('.recharts-surface').first()).toBeVisible();
  const svg = await readSvg(page, (await take(page, 'SVG')).bytes.toString());
  const { name, bytes } = await take(page, 'PNG');
  expect(name).toMatch(/\.png$/);
  const image = await page.evaluate(async (data) => {
    const element = new Image();
    element.src = `data:image/png;base64,${data}`;
    await element.decode();
    const canvas = document.createElement('canvas');
    const { naturalWidth: width, naturalHeight: height } = element;
    Object.assign(canvas, { width, height });
    const context = canvas.getContext('2d');
    context?.drawImage(element, 0, 0);
    const pixels = new Uint32Array(
      context?.getImageData(0, 0, width, height).data.buffer ?? new ArrayBuffer(0),
    );
    return { width, colours: new Set(pixels).size, corner: pixels[0] };
  }, bytes.toString('base64'));
  expect(image.width % svg.width).toBe(0);
  expect(image.width / svg.width).toBeGreaterThanOrEqual(2);
  expect(image.width).toBeGreaterThanOrEqual(1600);
  expect(image.colours).toBeGreaterThan(50);
  expect(image.corner).toBe(0xffffffff);
});
