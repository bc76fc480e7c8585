import type { OrganisationKind } from '../../../../server/domain/access/roles';
import type { FollowUp, Intervention } from '../../../../server/domain/follow-up/intervention';
import type { Problem } from '../../../../server/domain/reporting/answer';
import { addDays } from '../../../../server/domain/reporting/days';
import { seededRandom } from '../../random';
import { type ExampleIntervention, type ExampleThread, PROGRAMME, type StoryDay } from './example-thread';
import { threadsOf } from './whose-threads';

/** Whose threads are told, and in which of the made-up rounds: 0, 1, 2. */
export interface ThreadTeller {
  readonly organisation: { readonly key: string; readonly kind: OrganisationKind };
  readonly round: number;
  /** ISO date: when the first of the made-up rounds opened. */
  readonly firstDay: string;
  /** Which revision of the register was carried over; null: the organisation has none there yet. */
  readonly carriedOver: number | null;
}

/** Days from the first round to when what was done by the second was followed up. */
const FOLLOWED_UP_AFTER = 110;
/** No two pay the same for the like: between so much and so much of what the thread says. Kronor are told in tens of thousands. */
const DEAREST = { least: 0.6, most: 1.5, step: 10_000 } as const;

/** What the organisation answers when it is asked for its problems. */
export function problemsOf(teller: ThreadTeller): Problem[] {
  return threadsOf(teller.organisation.key).map(({ key, focusArea, problem }) => ({
    id: key,
    ...problem,
    area: null,
    focusArea: { programme: PROGRAMME, focusArea },
    revision: teller.carriedOver,
  }));
}

/** What the organisation answers when it is asked what it does about them. */
export function interventionsOf(teller: ThreadTeller): Intervention[] {
  return threadsOf(teller.organisation.key).flatMap((thread) =>
    thread.interventions.map((intervention) => toldOf(teller, thread, intervention)),
  );
}

function toldOf(
  { organisation, round, firstDay, carriedOver }: ThreadTeller,
  thread: ExampleThread,
  intervention: ExampleIntervention,
): Intervention {
  const day = (told: StoryDay | undefined): string | null =>
    told === undefined ? null : typeof told === 'string' ? told : addDays(firstDay, told);
  const now = intervention.told[round];
  const followUps = intervention.told
    .slice(0, round + 1)
    .flatMap(({ followUp }, index): FollowUp[] =>
      followUp
        ? [{ id: `uppfoljning-${index + 1}`, on: addDays(firstDay, FOLLOWED_UP_AFTER * index), ...followUp }]
        : [],
    );
  const { least, most, step } = DEAREST;
  const dear = least + (most - least) * seededRandom(`${organisation.key}/${intervention.key}`).uniform();
  const costing = (kronor: number | undefined): number | null =>
    kronor === undefined ? null : Math.round((kronor * dear) / step) * step;
  return {
    id: intervention.key,
    title: intervention.title,
    problems: intervention.loose ? [] : [thread.key],
    cause: intervention.cause,
    kind: intervention.kind,
    status: now?.status ?? 'planned',
    lead: organisation.key,
    contributing: intervention.contributing ?? [],
    partners: intervention.partners,
    place: intervention.place,
    area: null,
    focusArea: { programme: PROGRAMME, focusArea: thread.focusArea },
    goals: intervention.goals,
    indicators: intervention.indicators,
    from: day(intervention.from),
    to: day(intervention.to),
    expectedShort: intervention.expectedShort,
    expectedLong: intervention.expectedLong,
    followUpPlan: intervention.followUpPlan,
    followUpOn: day(intervention.followUpOn),
    planned: costing(intervention.planned),
    spent: costing(now?.spent),
    moneySource: intervention.moneySource ?? null,
    followUps,
    revision: carriedOver,
  };
}
