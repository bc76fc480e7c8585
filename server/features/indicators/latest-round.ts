import type { Indicator } from './indicators.contract';

type Covered = Indicator['coverage'][number];

/**
 * The round a reader meets first: the latest with published or imported figures of the indicator itself; without
 * any, the latest such round of its survey, if example figures fill it; else the latest with example figures.
 * Only figures of the city and its districts count.
 * @param rounds the survey's rounds, oldest first
 * @param surveyRounds rounds in which any indicator of the survey has published or imported figures
 */
export function latestRound(
  coverage: readonly Covered[],
  rounds: readonly string[],
  surveyRounds: readonly string[],
): string | null {
  const shown = coverage.filter(({ areaKind }) => areaKind !== 'neighbourhood');
  const hasReal = (round: string) =>
    shown.some((covered) => covered.round === round && covered.published + covered.imported > 0);
  const hasExample = (round: string) =>
    shown.some((covered) => covered.round === round && covered.example > 0);
  const latestReal = rounds.findLast(hasReal);
  if (latestReal !== undefined) return latestReal;
  const latestOfSurvey = rounds.findLast((round) => surveyRounds.includes(round));
  if (latestOfSurvey !== undefined && hasExample(latestOfSurvey)) return latestOfSurvey;
  return rounds.findLast(hasExample) ?? null;
}
