import { expect, test } from '../support/e2e';
import { expectHolds } from '../support/page-holds';

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
  '/atgarder?omrade=farsta',
  '/atgarder?vy=plats&omrade=farsta',
  '/atgarder/farsta-stadsdelsnamnd/torgbelysning',
  '/fragekatalog',
  '/fragekatalog?lang=en',
  '/oppna-data',
  '/oppna-data?lang=en',
  '/indikatorer/otrygg_ute_sent',
  '/om',
  '/program',
  '/program/exempelprogram-2024-2027',
  '/program/exempelprogram-2024-2027/brott',
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

for (const address of PAGES) {
  test(`axe finds nothing on ${address}, light or dark, and it never scrolls sideways`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expectHolds(page);
  });
}
