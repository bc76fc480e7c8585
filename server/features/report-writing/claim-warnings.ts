import { groupBy } from '../../domain/group-by';
import { textsOf } from '../../domain/reporting/answer-texts';
import { claimedIndicators } from '../../domain/reporting/claimed-indicators';
import { findClaims } from '../../domain/reporting/claims';
import type { Answer, Figure } from '../reports/report-content.contract';
import type { ClaimWarning } from './report-writing.contract';

/** Whether there is anything to compare with figures. */
export const claimsSomething = (answer: Answer): boolean =>
  textsOf(answer).some((text) => findClaims(text).length > 0);

/**
 * Where an answer claims that something has risen or fallen and the figures beside it do not say so with certainty.
 * @param figures of the indicators beside its question
 */
export function claimWarnings(answer: Answer | null, figures: readonly Figure[]): ClaimWarning[] {
  if (answer === null || figures.length === 0) return [];
  const labelled = figures.map((figure) => ({ figure, label: figure.indicator.label.sv }));
  const bySentence = groupBy(
    textsOf(answer).flatMap(findClaims),
    ({ sentence }) => sentence,
    (found) => found,
  );
  return [...bySentence]
    .map(([sentence, claims]) => ({
      sentence,
      about: claims
        .flatMap((found) => claimedIndicators(found, labelled))
        .filter(({ indicator }) => isMeant(sentence, indicator.figure, figures))
        .filter(({ indicator, claim }) => indicator.figure.verdict !== claim)
        .filter(
          ({ indicator, claim }, index, all) =>
            index === all.findIndex((one) => one.indicator === indicator && one.claim === claim),
        )
        .map(({ indicator: { figure }, claim }) => ({
          claim,
          indicator: figure.indicator,
          area: figure.area,
          says: figure.round === null ? figure.figure : figure.sentence,
        })),
    }))
    .filter(({ about }) => about.length > 0);
}

/** A sentence that names one of the areas is about that one. */
function isMeant(sentence: string, { area }: Figure, figures: readonly Figure[]): boolean {
  const names = (label: string) => sentence.toLowerCase().includes(label.toLowerCase());
  return names(area.label) || !figures.some((figure) => names(figure.area.label));
}
