import i18next from 'i18next';
import type { FigureDescription } from '../../../web/charts/picture/figure-description';
import { createFormat } from '../../../web/text/format';
import { sv } from '../../../web/text/sv';
import type { Text } from '../../../web/text/use-text';

const instance = i18next.createInstance({
  lng: 'sv',
  resources: { sv: { translation: sv } },
  interpolation: { escapeValue: false },
});
await instance.init();

/** Swedish, as a page has it. */
export const SWEDISH: Text = {
  t: instance.t,
  language: 'sv',
  format: createFormat('sv'),
  pick: (text) => text.sv,
};

/** A figure of one district with everything there is to tell. */
export const FIGURE: FigureDescription = {
  name: 'oro_brott_ofta-spanga-tensta',
  title: 'Spånga-Tensta 13 %, hela staden 9 % (2020)',
  subtitle: 'Ofta orolig för att utsättas för brott. Alla, 2008–2023.',
  question: 'Hur ofta har du varit orolig?',
  countedAnswers: ['Varje dag', 'Någon gång i veckan'],
  unit: 'andel i procent',
  group: 'Alla',
  place: 'Spånga-Tensta och hela staden',
  sources: ['Stockholms stad 2020 (2017 och 2020)', 'Exempeldata (2008)'],
  breaks: ['2023: Åldrarna har ändrats. Värden före och efter jämförs inte.'],
  method: ['95 procents konfidensintervall (Wilson).'],
  example: true,
  reading: 'Varje mätomgång visas i de områden som fanns då.',
  permalink: 'https://lagesbild.test/stadsdelar/spanga-tensta?grupp=all&lang=sv',
};
