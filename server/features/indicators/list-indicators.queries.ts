import type { ReadDb } from '../../../db/database';
import { listCoverage, listRounds, listSurveyRoundsWithFigures } from './coverage.queries';
import { listAnswers, listBreaks, listDefinitions } from './definitions.queries';
import { outOf } from './indicator-out';
import type { Indicator } from './indicators.contract';
import { latestRound } from './latest-round';
import type { LookAlikes } from './look-alikes.contract';
import { listLookAlikes } from './look-alikes.queries';

const LIKE_NOTHING: LookAlikes = { sameQuestion: [], otherSurveys: [] };

/**
 * Indicators with all that defines them, by topic and position.
 * @param key only this indicator
 */
export async function listIndicators(db: ReadDb, key?: string): Promise<Indicator[]> {
  const [definitions, answers, breaks, lookAlikes, coverage, surveyRounds, rounds] = await Promise.all([
    listDefinitions(db, key),
    listAnswers(db, key),
    listBreaks(db, key),
    listLookAlikes(db, key),
    listCoverage(db, key),
    listSurveyRoundsWithFigures(db),
    listRounds(db),
  ]);
  return definitions.map((definition) => {
    const roundsOfSurvey = rounds.get(definition.survey_key) ?? [];
    const covered = roundsOfSurvey.flatMap((round) => coverage.get(definition.key)?.get(round) ?? []);
    return outOf(definition, {
      answers: answers.get(definition.key) ?? [],
      breaks: breaks.get(definition.key) ?? [],
      lookAlikes: lookAlikes.get(definition.key) ?? LIKE_NOTHING,
      coverage: covered,
      latestRound: latestRound(covered, roundsOfSurvey, surveyRounds.get(definition.survey_key) ?? []),
    });
  });
}
