import type {
  NewRound,
  ReportingRound,
} from '../../../server/features/reporting-rounds/reporting-rounds.contract';

/** What the office decides about a round, as it is written in a form. */
export interface RoundDraft {
  readonly opensOn: string;
  readonly dueToCommittee: string;
  readonly dueToOffice: string;
  readonly papersDays: string;
  readonly writingDays: string;
  readonly kinds: readonly string[];
}

/** The days of the city's plan for its last rounds; a start to change. */
export const EMPTY_ROUND: RoundDraft = {
  opensOn: '',
  dueToCommittee: '',
  dueToOffice: '',
  papersDays: '8',
  writingDays: '7',
  kinds: [],
};

export const draftOf = (round: ReportingRound): RoundDraft => ({
  opensOn: round.opensOn,
  dueToCommittee: round.dueToCommittee,
  dueToOffice: round.dueToOffice,
  papersDays: String(round.papersDays),
  writingDays: String(round.writingDays),
  kinds: round.kinds.map(({ key }) => key),
});

/** Ids of the fields, by what a problem of the server calls them. */
export const ROUND_IDS = {
  opensOn: 'round-opens',
  dueToCommittee: 'round-committee',
  dueToOffice: 'round-office',
  papersDays: 'round-papers',
  writingDays: 'round-writing',
  kinds: 'round-kinds',
} as const;

type Fault = { readonly field: string; readonly word: 'day' | 'days' | 'kinds' };

/** What keeps a draft from being sent. */
export function faultsOf(draft: RoundDraft): Fault[] {
  const dates = (['opensOn', 'dueToCommittee', 'dueToOffice'] as const).filter(
    (field) => draft[field] === '',
  );
  const days = (['papersDays', 'writingDays'] as const).filter(
    (field) => !/^\d{1,2}$/.test(draft[field].trim()) || Number(draft[field]) > 90,
  );
  return [
    ...dates.map((field) => ({ field: ROUND_IDS[field], word: 'day' as const })),
    ...days.map((field) => ({ field: ROUND_IDS[field], word: 'days' as const })),
    ...(draft.kinds.length === 0 ? [{ field: ROUND_IDS.kinds, word: 'kinds' as const }] : []),
  ];
}

/** A draft without faults, as it is sent. */
export const sentOf = ({
  papersDays,
  writingDays,
  kinds,
  ...dates
}: RoundDraft): Omit<NewRound, 'year' | 'type' | 'catalogueVersion'> => ({
  ...dates,
  papersDays: Number(papersDays),
  writingDays: Number(writingDays),
  kinds: [...kinds],
});
