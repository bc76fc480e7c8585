import { queryOptions } from '@tanstack/react-query';
import type { ProgrammeOverview } from '../../../server/features/programme-overview/programme-overview.contract';
import { getJson } from '../../api/client';

interface Place {
  /** Without one the programme in force. */
  readonly programme?: string | undefined;
  /** Without one the latest that has been opened. */
  readonly round?: string | undefined;
}

/** The programme on one page, for the office. Others work in it all the time: it is read anew at each visit. */
export const programmeOverviewQuery = ({ programme, round }: Place) =>
  queryOptions({
    queryKey: ['programme-overview', programme ?? null, round ?? null],
    queryFn: ({ signal }) =>
      getJson<ProgrammeOverview>(
        '/programme-overview',
        { ...(programme !== undefined && { programme }), ...(round !== undefined && { round }) },
        signal,
      ),
    staleTime: 0,
  });
