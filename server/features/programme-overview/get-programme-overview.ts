import type { ReadDb } from '../../../db/database';
import { isInForce } from '../../domain/follow-up/programme';
import { notFound } from '../../http/problem';
import { getJudgements } from '../judgements/get-judgements';
import { indicatorsOf } from '../judgements/measure-goal';
import type { Measuring } from '../judgements/measure-indicators';
import {
  defaultRound,
  listProgrammeRounds,
  measuredOn,
  type ProgrammeRound,
} from '../judgements/programme-rounds.queries';
import { listStoredProgrammes, type StoredProgramme } from '../programmes/stored-programmes.queries';
import { countGoalInterventions } from './goal-interventions.queries';
import { listOverviewChanges } from './overview-changes.queries';
import { divergencesOf, goalOrphans } from './overview-counts';
import { listDistrictsOfDay } from './overview-districts.queries';
import { overviewGoals } from './overview-goals';
import { sumProgramme } from './overview-orphans.queries';
import { listReportStates, listReportsOfRound, reportingOf } from './overview-reporting.queries';
import { listVacantRoles } from './overview-roles.queries';
import type { ProgrammeOverview } from './programme-overview.contract';

interface Asked {
  /** Default: the one in force, or else the latest. */
  readonly programme?: string | undefined;
  /** Default: the latest with an accepted report, or else the latest that has been opened. */
  readonly round?: string | undefined;
  /** `document`: only what can be opened to everyone. */
  readonly reader: 'office' | 'document';
  /** ISO date. */
  readonly today: string;
}

/**
 * A programme on one page: goals × districts with what is measured and judged, where reporting stands, what hangs
 * loose, which roles are vacant, and what is new since the round before. Interventions are counted where they are
 * stored, and the number of SQL queries hangs on the number of indicators alone.
 * @throws Problem 404 for a programme nobody has made, and a round that is none of it
 */
export async function getProgrammeOverview(
  db: ReadDb,
  measure: Measuring,
  { reader, today, ...asked }: Asked,
): Promise<ProgrammeOverview> {
  const programmes = await listStoredProgrammes(db);
  const { slug, content, provenance, revision, revisedAt } = chooseFrom(programmes, asked.programme, today);
  const rounds = await listProgrammeRounds(db, content);
  const chosen = asked.round ?? (await defaultRound(db, rounds))?.key;
  const at = rounds.findIndex(({ key }) => key === chosen);
  const [round, before] = [rounds[at], rounds[at + 1]];
  if (asked.round !== undefined && round === undefined)
    throw notFound(`${slug} is not followed up in ${asked.round}`);
  const [day, dayBefore] = [round, before].map((each) => (each ? measuredOn(each, today) : today));
  const onlyOpen = reader === 'document';
  const indicators = indicatorsOf(content);
  const { goals: judged } = await getJudgements(db, measure, {
    ...{ programme: slug, round: round?.key, reader, today },
  });
  const lines = await measure(db, indicators, day ?? today);
  const districts = await listDistrictsOfDay(db, day ?? today);
  const interventions = await countGoalInterventions(db, slug, onlyOpen);
  const goals = overviewGoals({ content, judged, lines, districts, interventions });
  const reports = round === undefined ? [] : await listReportsOfRound(db, round.key, today);
  const reportOf = new Map(reports.map((report) => [report.organisation.key, report]));
  const { orphans, money } = await sumProgramme(db, { slug, onlyOpen, today });
  const compared =
    round === undefined || before === undefined
      ? undefined
      : {
          ...{ slug, content, judged, districts, onlyOpen },
          lines: { before: await measure(db, indicators, dayBefore ?? today), now: lines },
          rounds: { before: before.key, now: round.key },
          days: { before: dayBefore ?? today, now: day ?? today },
        };
  return {
    programme: { slug, title: content.title, revision, revisedAt },
    programmes: programmes.map((each) => ({
      slug: each.slug,
      title: each.content.title,
      inForce: isInForce(each.content, today),
    })),
    round: round === undefined ? null : inShort(round),
    rounds: rounds.map(inShort),
    previousRound: before === undefined ? null : inShort(before),
    newerRounds: onlyOpen ? [] : await listReportStates(db, rounds.slice(0, Math.max(at, 0)).map(inShort)),
    districts: districts.map((district) => {
      const report = reportOf.get(district.committee?.key ?? '');
      return {
        ...district,
        report: report === undefined ? null : { id: report.id, state: report.state, late: report.late },
      };
    }),
    goals,
    reporting: reportingOf(reports, new Set(districts.flatMap(({ committee }) => committee?.key ?? []))),
    asOf: today,
    orphans: { ...orphans, ...goalOrphans(goals) },
    vacantRoles: await listVacantRoles(db, content.roles, today),
    divergences: divergencesOf(judged),
    changes: compared === undefined ? [] : await listOverviewChanges(db, compared),
    money,
    example:
      provenance === 'example' ||
      (round?.example ?? false) ||
      goals.some(({ city, cells }) => [city, ...cells].some(({ example }) => example)),
  };
}

const inShort = ({ key, label }: ProgrammeRound) => ({ key, label });

/** @param programmes latest period first */
function chooseFrom(
  programmes: readonly StoredProgramme[],
  slug: string | undefined,
  today: string,
): StoredProgramme {
  const chosen =
    slug === undefined
      ? (programmes.find(({ content }) => isInForce(content, today)) ?? programmes[0])
      : programmes.find((programme) => programme.slug === slug);
  if (chosen === undefined) throw notFound(`No programme is called ${slug ?? 'anything yet'}`);
  return chosen;
}
