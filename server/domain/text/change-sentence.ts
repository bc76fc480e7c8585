import type { Localized } from '../localized';
import type { JudgedChange } from '../statistics/series';
import type { DatedEstimate } from '../statistics/trend';
import { type FigureStyle, figure, type Language, unitWords } from './figure';
import { cannotBeJudged } from './reason';

/**
 * What a change says, written from its verdict and never from the two numbers:
 * "Har minskat (säkerställt): från 26 till 13 procent, 2017–2020".
 */
export function changeSentence({ from, to, judgement }: JudgedChange, style: FigureStyle): Localized {
  switch (judgement.verdict) {
    case 'increased':
      return {
        sv: `Har ökat (säkerställt): ${fromTo(from, to, style, 'sv')}`,
        en: `Has increased (certain): ${fromTo(from, to, style, 'en')}`,
      };
    case 'decreased':
      return {
        sv: `Har minskat (säkerställt): ${fromTo(from, to, style, 'sv')}`,
        en: `Has decreased (certain): ${fromTo(from, to, style, 'en')}`,
      };
    case 'no_certain_change':
      return { sv: 'Ingen säkerställd förändring', en: 'No certain change' };
    case 'not_assessable':
      return cannotBeJudged(judgement.reason);
  }
}

function fromTo(from: DatedEstimate, to: DatedEstimate, style: FigureStyle, language: Language): string {
  const [before, after] = [from, to].map(({ estimate }) =>
    figure(estimate.value ?? Number.NaN, estimate.precision, style, language),
  );
  const words = language === 'sv' ? { from: 'från', to: 'till' } : { from: 'from', to: 'to' };
  return `${words.from} ${before} ${words.to} ${after}${unitWords(style, language)}, ${from.round}–${to.round}`;
}
