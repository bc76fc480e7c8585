import { queryOptions } from '@tanstack/react-query';
import type { Judgements } from '../../../server/features/judgements/judgements.contract';
import { getJson } from '../../api/client';

const MINUTE = 60_000;

/** A round of a programme; without a round the latest with a judgement. */
export interface JudgedPlace {
  readonly programme: string;
  readonly round?: string | undefined;
  /** Slug of the district whose measurement is told too. */
  readonly district?: string | undefined;
}

/** What is published of it, for everybody. */
export const publishedJudgementsQuery = (place: JudgedPlace) => judgementsAt('programmes', place, MINUTE);

/** What the office reads: of accepted reports, and its own suggestions. Read anew at each visit. */
export const officeJudgementsQuery = (place: JudgedPlace) => judgementsAt('office', place, 0);

const PATHS = {
  programmes: (programme: string) => `/programmes/${programme}/judgements`,
  office: (programme: string) => `/programme-judgements/${programme}`,
} as const;

const judgementsAt = (
  reader: keyof typeof PATHS,
  { programme, round, district }: JudgedPlace,
  staleTime: number,
) =>
  queryOptions({
    queryKey: ['judgements', reader, programme, round ?? null, district ?? null],
    queryFn: ({ signal }) =>
      getJson<Judgements>(
        PATHS[reader](programme),
        { ...(round !== undefined && { round }), ...(district !== undefined && { district }) },
        signal,
      ),
    staleTime,
  });
