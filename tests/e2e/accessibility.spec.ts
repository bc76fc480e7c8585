import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../support/e2e';

const PAGES = [
  '/',
  '/?indikator=utsatt_hot&omgang=2023&lang=en',
  '/stadsdelar',
  '/stadsdelar?indikator=ordning_nedskrapning&omgang=2020&omrade=jarva,bromma&lasning=dagens',
  '/stadsdelar?indikator=utsatt_hot&omgang=2020&inom=bromma',
  '/stadsdelar/spanga-tensta',
  '/stadsdelar/jarva?indikator=ordning_nedskrapning',
  '/indikatorer',
  '/indikatorer/oro_brott_ofta',
  '/indikatorer/oro_brott_ofta?flik=tabell',
  '/indikatorer/ordning_nedskrapning?flik=karta&omgang=2023',
  '/rapporter',
  '/fragekatalog',
  '/fragekatalog?lang=en',
  '/oppna-data',
  '/oppna-data?lang=en',
  '/indikatorer/otrygg_ute_sent',
  '/om',
  '/stadsdelar/atlantis',
  '/logga-in',
  '/logga-in?fel=directory_unavailable&lang=en',
  '/glomt-losenord',
  '/lank',
  '/embed/staden',
  '/embed/stadsdelar/farsta?lang=en',
  '/embed/indikatorer/oro_brott_ofta?omrade=farsta',
  '/embed/jamfor?omgang=2020',
  '/embed/karta?omgang=2023',
];

for (const scheme of ['light', 'dark'] as const) {
  for (const address of PAGES) {
    test(`axe finds nothing on ${address} (${scheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  }
}

for (const address of PAGES) {
  test(`${address} never scrolls sideways`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
