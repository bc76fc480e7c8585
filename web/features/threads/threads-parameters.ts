import type {
  InterventionKind,
  InterventionStatus,
  MoneySource,
} from '../../../server/domain/follow-up/intervention';
import type { Orphan } from '../../../server/domain/follow-up/orphan';
import type { ThreadsQuery } from '../../../server/features/threads/threads.contract';
import type { ThreadsSearch } from './threads-search';

export const STATUSES: readonly InterventionStatus[] = ['ongoing', 'planned', 'done', 'stopped'];
export const KINDS: readonly InterventionKind[] = [
  'situational',
  'social',
  'knowledge',
  'cooperation',
  'organisational',
];
export const SOURCES: readonly (MoneySource | 'not_said')[] = [
  'own_budget',
  'safety_fund',
  'state_grant',
  'other',
  'not_said',
];
/** Those that interventions can be narrowed by; the others are ends of problems and goals. */
export const LOOSE_INTERVENTIONS = [
  'without_problem',
  'without_indicator',
  'without_follow_up',
  'past_its_date',
] as const satisfies readonly Orphan[];
export const VIEWS = ['plats', 'fokusomrade', 'losa', 'pengar'] as const;
export type View = (typeof VIEWS)[number] | undefined;

const SLUG = /^[a-z0-9-]{1,80}$/;
const INDICATOR = /^[a-z0-9_]{1,80}$/;
const PAGE = /^[1-9]\d{0,3}$/;
const LONGEST_TEXT = 100;

export const viewOf = ({ vy }: ThreadsSearch): View => VIEWS.find((view) => view === vy);

/**
 * The choice in the address as the API asks for it. What cannot be one is left out: the server would refuse the whole
 * question. A goal is one of a focus area, and a focus area one of a programme.
 */
export function threadsParameters(search: ThreadsSearch): Partial<Record<keyof ThreadsQuery, string>> {
  const matching = (value: string | undefined, pattern: RegExp) =>
    value !== undefined && pattern.test(value) ? value : undefined;
  const programme = matching(search.program, SLUG);
  const focusArea = programme && matching(search.fokusomrade, SLUG);
  const asked = {
    organisation: matching(search.organisation, SLUG),
    area: matching(search.omrade, SLUG),
    programme,
    focusArea,
    goal: focusArea && matching(search.mal, SLUG),
    indicator: matching(search.mot, INDICATOR),
    status: STATUSES.find((status) => status === search.status),
    kind: KINDS.find((kind) => kind === search.slag),
    money: SOURCES.find((source) => source === search.pengar),
    orphan: LOOSE_INTERVENTIONS.find((orphan) => orphan === search.los),
    text: search.sok?.trim().slice(0, LONGEST_TEXT) || undefined,
    page: matching(search.sida, PAGE),
  };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
}

/** Whether anything but the page is chosen. */
export const isNarrowed = (search: ThreadsSearch): boolean =>
  Object.keys(threadsParameters(search)).some((name) => name !== 'page');
