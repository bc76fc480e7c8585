import type { Localized } from '../localized';
import type { Judgement } from '../statistics/change';
import type { Estimate } from '../statistics/estimate';
import { type FigureStyle, figure, type Language, unitWords } from './figure';
import { cannotBeJudged } from './reason';

/** How an area stands against the whole city: "Säkert högre än i hela staden: 26 mot 11 procent". */
export function differenceSentence(
  judgement: Judgement,
  area: Estimate,
  city: Estimate,
  style: FigureStyle,
): Localized {
  switch (judgement.verdict) {
    case 'increased':
      return {
        sv: `Säkert högre än i hela staden: ${against(area, city, style, 'sv')}`,
        en: `Certainly higher than in the whole city: ${against(area, city, style, 'en')}`,
      };
    case 'decreased':
      return {
        sv: `Säkert lägre än i hela staden: ${against(area, city, style, 'sv')}`,
        en: `Certainly lower than in the whole city: ${against(area, city, style, 'en')}`,
      };
    case 'no_certain_change':
      return {
        sv: 'Ingen säkerställd skillnad mot hela staden',
        en: 'No certain difference from the whole city',
      };
    case 'not_assessable':
      return cannotBeJudged(judgement.reason);
  }
}

function against(area: Estimate, city: Estimate, style: FigureStyle, language: Language): string {
  const [own, whole] = [area, city].map(({ value, precision }) =>
    figure(value ?? Number.NaN, precision, style, language),
  );
  return `${own} ${language === 'sv' ? 'mot' : 'against'} ${whole}${unitWords(style, language)}`;
}
