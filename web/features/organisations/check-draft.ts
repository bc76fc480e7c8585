import type { Organisation } from '../../../server/features/organisations/organisations.contract';

/** A succession as far as it is filled in. */
export interface SuccessionDraft {
  readonly predecessors: readonly string[];
  readonly successors: readonly string[];
  /** ISO date, or empty. */
  readonly date: string;
  readonly decision: string;
  /** Which successor takes over each district. */
  readonly districts: Readonly<Record<string, string>>;
}

type Fault = 'predecessors' | 'successors' | 'both' | 'date' | 'decision';

/** What a draft lacks before it can be sent. */
export function faultsOf({ predecessors, successors, date, decision }: SuccessionDraft): readonly Fault[] {
  return [
    ...(predecessors.length === 0 ? (['predecessors'] as const) : []),
    ...(successors.length === 0 ? (['successors'] as const) : []),
    ...(predecessors.some((key) => successors.includes(key)) ? (['both'] as const) : []),
    ...(date === '' ? (['date'] as const) : []),
    ...(decision.trim() === '' ? (['decision'] as const) : []),
  ];
}

/** The districts that somebody must be named for: those of the predecessors, where several take over. */
export function districtsToPlace(
  { predecessors, successors }: SuccessionDraft,
  organisations: readonly Organisation[],
): Organisation['districts'] {
  if (successors.length < 2) return [];
  return organisations
    .filter(({ key }) => predecessors.includes(key))
    .flatMap(({ districts }) => districts.filter(({ validTo }) => validTo === null));
}
