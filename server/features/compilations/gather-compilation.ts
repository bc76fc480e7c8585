import type { ReadDb } from '../../../db/database';
import { notFound } from '../../http/problem';
import { getJudgements } from '../judgements/get-judgements';
import { indicatorsOf } from '../judgements/measure-goal';
import type { Measuring } from '../judgements/measure-indicators';
import { listProgrammeRounds, measuredOn, type ProgrammeRound } from '../judgements/programme-rounds.queries';
import { getProgrammeOverview } from '../programme-overview/get-programme-overview';
import type { ProgrammeOverview } from '../programme-overview/programme-overview.contract';
import { getStoredProgramme } from '../programmes/stored-programmes.queries';
import { listThreads } from '../threads/list-threads.queries';
import { EVERYONE } from '../threads/thread-sight';
import type { Compilation } from './compilations.contract';
import { listReportsFor } from './compiled-reports.queries';
import { listTakenUpIn } from './taken-up-in.queries';

interface Asked {
  readonly programme: string;
  readonly round: string;
  readonly foreword: string;
  /** Instant. */
  readonly compiledAt: string;
  /** ISO date. */
  readonly today: string;
}

/**
 * What the city's document says of a programme in a round: what the API says now, as far as it can be opened to
 * everyone, of reports that have been accepted.
 * @throws Problem 404 for a programme nobody has made, and a round that is none of it
 */
export async function gatherCompilation(
  db: ReadDb,
  measure: Measuring,
  { programme, round: key, foreword, compiledAt, today }: Asked,
): Promise<Compilation> {
  const { slug, content, provenance, revision, revisedAt } = await getStoredProgramme(db, programme);
  const round = (await listProgrammeRounds(db, content)).find((one) => one.key === key);
  if (round === undefined) throw notFound(`${slug} is not followed up in ${key}`);
  const asked = { programme: slug, round: key, reader: 'document', today } as const;
  const overview = await getProgrammeOverview(db, measure, asked);
  // Which reports it is made of is told once, of the whole document.
  const { reports: _, fuller: __, ...judgements } = await getJudgements(db, measure, asked);
  const threads = await listThreads(db, {
    ...{ asked: { programme: slug }, sight: EVERYONE, day: today, rows: 'all' },
  });
  const reported = await listReportsFor(db, key);
  return {
    programme: { slug, title: content.title, revision, revisedAt },
    round: { key, label: round.label, periodFrom: round.periodFrom, periodTo: round.periodTo },
    ...reported,
    overview: withoutReporting(overview, reported),
    judgements,
    figures: await figuresFor(db, measure, { indicators: indicatorsOf(content), round, today }),
    interventions: withRound(threads.interventions, reported, await listTakenUpIn(db, 'intervention')),
    problems: withRound(threads.problems, reported, await listTakenUpIn(db, 'problem')),
    money: threads.money,
    foreword,
    compiledAt,
    example:
      provenance === 'example' ||
      overview.example ||
      [...threads.interventions, ...threads.problems].some((one) => one.provenance === 'example'),
  };
}

/** What is not of this round is named as what it is. */
function withRound<
  T extends { readonly owner: { readonly key: string; readonly name: string }; readonly id: string },
>(
  items: readonly T[],
  { reports }: Pick<Compilation, 'reports'>,
  takenUpIn: Awaited<ReturnType<typeof listTakenUpIn>>,
) {
  const reporting = new Set(reports.map(({ organisation }) => organisation));
  return items.map((item) => ({
    ...item,
    earlier: reporting.has(item.owner.name) ? null : takenUpIn(item),
  }));
}

/** Where reports stand that are not accepted is the office's to know, and so are the pages that tell it. */
function withoutReporting(
  { districts, reporting, changes, ...rest }: ProgrammeOverview,
  { reports }: Pick<Compilation, 'reports'>,
): Compilation['overview'] {
  return {
    ...rest,
    districts: districts.map(({ report, ...district }) => ({
      ...district,
      report: report && (reports.some(({ id }) => id === report.id) ? 'included' : 'missing'),
    })),
    reporting: { reports: reporting.reports },
    changes: changes.map((change) => ({ ...change, link: null })),
  };
}

/** The figures of indicators in the city and its districts, as of the last day of a round. @param asked.today ISO date */
export async function figuresFor(
  db: ReadDb,
  measure: Measuring,
  asked: {
    readonly indicators: readonly string[];
    readonly round: Pick<ProgrammeRound, 'periodTo'>;
    readonly today: string;
  },
): Promise<Compilation['figures']> {
  const lines = await measure(db, asked.indicators, measuredOn(asked.round, asked.today));
  return [...lines].flatMap(([indicator, own]) => {
    const figures = own.map(({ figure }) => figure);
    const [first] = figures;
    return first === undefined ? [] : [{ indicator, label: first.indicator.label, figures }];
  });
}
