import type { ReadDb } from '../../../db/database';
import {
  assessmentChange,
  begunSentence,
  endedSentence,
  outcomeChange,
  reportsChange,
} from '../../domain/follow-up/change-sentences';
import type { JudgedGoal } from '../judgements/judgements.contract';
import { measureGoal } from '../judgements/measure-goal';
import type { MeasuredLines } from '../judgements/measure-indicators';
import type { ProgrammeContent } from '../programmes/programmes.contract';
import { CITY } from '../reports/figures-of-report';
import type { DistrictOfDay } from './overview-districts.queries';
import { countAccepted } from './overview-reporting.queries';
import type { ProgrammeOverview } from './programme-overview.contract';
import { roleChanges } from './role-changes.queries';

type OverviewChange = ProgrammeOverview['changes'][number];

/** What is compared: a round with the one before it. */
export interface Compared {
  readonly slug: string;
  readonly content: ProgrammeContent;
  readonly judged: readonly JudgedGoal[];
  readonly districts: readonly DistrictOfDay[];
  readonly lines: { readonly before: MeasuredLines; readonly now: MeasuredLines };
  /** Keys of rounds. */
  readonly rounds: { readonly before: string; readonly now: string };
  /** ISO dates: the last day of each that is looked at. */
  readonly days: { readonly before: string; readonly now: string };
  readonly onlyOpen: boolean;
}

/** What is new since the round before, in sentences: measured, judged, reported, done, and who answers for it. */
export async function listOverviewChanges(db: ReadDb, compared: Compared): Promise<OverviewChange[]> {
  return [
    ...outcomeChanges(compared),
    ...assessmentChanges(compared),
    ...(await reportChanges(db, compared)),
    ...(await interventionChanges(db, compared)),
    ...(await roleChanges(db, compared)),
  ];
}

function outcomeChanges({ content, districts, lines }: Compared): OverviewChange[] {
  const areas = [
    { slug: CITY, name: { sv: 'hela staden', en: 'the whole city' } },
    ...districts.map(({ slug, label }) => ({ slug, name: { sv: label, en: label } })),
  ];
  return content.focusAreas.flatMap(({ goals }) =>
    goals.flatMap((goal) =>
      areas.flatMap(({ slug, name }): OverviewChange[] => {
        const [before, now] = [lines.before, lines.now].map((each) => measureGoal(goal, each, [slug]));
        if (before === undefined || now === undefined || before.outcome === now.outcome) return [];
        return [{ what: 'outcome', sentence: outcomeChange(goal.text, name, { before, now }), link: null }];
      }),
    ),
  );
}

const assessmentChanges = ({ judged }: Compared): OverviewChange[] =>
  judged.flatMap(({ goal, committees }) =>
    committees.flatMap(({ report, organisation, assessment: now, previous: before }): OverviewChange[] =>
      before === null || before === now
        ? []
        : [
            {
              what: 'assessment',
              sentence: assessmentChange(organisation.name, goal.text, { before, now }),
              link: `/rapportering/${report}`,
            },
          ],
    ),
  );

async function reportChanges(db: ReadDb, { rounds }: Compared): Promise<OverviewChange[]> {
  const [now, before] = [await countAccepted(db, rounds.now), await countAccepted(db, rounds.before)];
  return [{ what: 'report', sentence: reportsChange(now, before), link: '/granskning' }];
}

/** By the days they name themselves; what names none is not counted. */
async function interventionChanges(
  db: ReadDb,
  { slug, days, onlyOpen }: Compared,
): Promise<OverviewChange[]> {
  const { begun, ended } = await db
    .selectFrom('interventions')
    .select(({ fn, and }) => [
      fn
        .countAll()
        .filterWhere(({ eb }) => and([eb('starts_on', '>', days.before), eb('starts_on', '<=', days.now)]))
        .as('begun'),
      fn
        .countAll()
        .filterWhere(({ eb }) =>
          and([
            eb('ends_on', '>', days.before),
            eb('ends_on', '<=', days.now),
            eb('status', 'in', ['done', 'stopped']),
          ]),
        )
        .as('ended'),
    ])
    .where('programme_slug', '=', slug)
    .where(({ eb, ref }) => eb('readable_from', '<=', ref('revision')))
    .$if(onlyOpen, (query) => query.where('visibility', '=', 'open'))
    .executeTakeFirstOrThrow();
  const link = `/atgarder?program=${slug}`;
  const said = (count: number, sentence: OverviewChange['sentence']): OverviewChange[] =>
    count === 0 ? [] : [{ what: 'intervention', sentence, link }];
  return [
    ...said(Number(begun), begunSentence(Number(begun))),
    ...said(Number(ended), endedSentence(Number(ended))),
  ];
}
