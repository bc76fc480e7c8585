import type { ReadDb } from '../../../db/database';
import { notFound } from '../../http/problem';
import { getStoredProgramme } from '../programmes/stored-programmes.queries';
import { districtsByOrganisation } from '../reports/districts-of.queries';
import {
  findLatestJudged,
  type JudgementReader,
  listCommitteeJudgements,
  listEarlierJudgements,
} from './committee-judgements.queries';
import { judgeGoals } from './judge-goals';
import type { Judgements } from './judgements.contract';
import { indicatorsOf } from './measure-goal';
import type { Measuring } from './measure-indicators';
import { listOfficeJudgements } from './office-judgements.queries';
import {
  defaultRound,
  listProgrammeRounds,
  measuredOn,
  type ProgrammeRound,
} from './programme-rounds.queries';
import { countRoundReports, findFullerRound } from './round-reports.queries';

interface Asked {
  readonly programme: string;
  /** Default: for the office as in its overview, for others the latest with a judgement that they may see. */
  readonly round?: string | undefined;
  /** Slug of the district whose measurement is told of each goal. */
  readonly district?: string | undefined;
  readonly reader: JudgementReader;
  /** ISO date. */
  readonly today: string;
}

/**
 * What committees and the office judge of the goals of a programme in a round, beside what was measured up to the last
 * day of it. The number of SQL queries hangs on the number of indicators alone, each of which is read once.
 * @throws Problem 404 for a programme nobody has made, and a round that is none of it
 */
export async function getJudgements(
  db: ReadDb,
  measure: Measuring,
  { programme, reader, today, ...asked }: Asked,
): Promise<Judgements> {
  const { slug, content, revision, revisedAt } = await getStoredProgramme(db, programme);
  const rounds = await listProgrammeRounds(db, content);
  const questions = content.focusAreas.flatMap(({ goals }) => goals.flatMap(({ judgedBy }) => judgedBy));
  const keys = rounds.map(({ key }) => key);
  const chosen =
    reader === 'office'
      ? (await defaultRound(db, rounds))?.key
      : await findLatestJudged(db, keys, { questions, reader });
  const round = rounds.find(({ key }) => key === (asked.round ?? chosen));
  if (asked.round !== undefined && round === undefined)
    throw notFound(`${slug} is not followed up in ${asked.round}`);
  const day = round === undefined ? today : measuredOn(round, today);
  const named = { programme: slug, round: round?.key ?? '', questions, reader, office: reader === 'office' };
  const committees = await listCommitteeJudgements(db, named);
  const by = {
    committees,
    // What a document tells of earlier rounds is what everyone has been told.
    earlier: await listEarlierJudgements(db, {
      ...named,
      reader: reader === 'document' ? 'everyone' : reader,
    }),
    office: await listOfficeJudgements(db, named),
    districts: await districtsByOrganisation(db, day),
    district: asked.district,
    lines: await measure(db, indicatorsOf(content), day),
  };
  return {
    programme: { slug, title: content.title, revision, revisedAt },
    round: round === undefined ? null : inShort(round),
    reports: round === undefined ? null : await countRoundReports(db, round.key, reader),
    fuller: round === undefined ? null : await findFullerRound(db, rounds, { round, reader }),
    rounds: rounds.map(inShort),
    goals: judgeGoals(content.focusAreas, by),
    mayJudge: reader === 'office',
  };
}

const inShort = ({ key, label }: ProgrammeRound) => ({ key, label });
