import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReportReturn } from '../../../server/features/report-workflow/report-workflow.contract';
import type { Report } from '../../../server/features/reports/reports.contract';
import { ApiProblem } from '../../api/problem';
import { send } from '../../api/send';

/** The steps of the office that need nothing but the version they are taken from, and where each is sent. */
const PATHS = {
  take_for_review: 'review',
  release: 'review-release',
  accept: 'acceptance',
  publish: 'publication',
} as const;

export type OfficeStep = keyof typeof PATHS;

/** What the office does with a report; everything that tells of it is read anew afterwards. */
export function useReviewDeeds(id: string) {
  const client = useQueryClient();
  const path = `/reports/${encodeURIComponent(id)}`;
  const readAnew = async () => {
    const told = [['reports'], ['report-matrix'], ['tasks'], ['published-reports']];
    await Promise.all(told.map((queryKey) => client.invalidateQueries({ queryKey })));
  };
  // Somebody else was faster: the page shows what they did.
  const onError = (error: unknown) => (isOvertaken(error) ? readAnew() : undefined);
  const anew = { onSuccess: readAnew, onError };
  return {
    take: useMutation({
      mutationFn: ({ step, version }: { readonly step: OfficeStep; readonly version: number }) =>
        send<Report>('POST', `${path}/${PATHS[step]}`, { version }),
      ...anew,
    }),
    sendBack: useMutation({
      mutationFn: (back: ReportReturn) => send<Report>('POST', `${path}/return`, back),
      ...anew,
    }),
  };
}

/** Whether the report has moved on since it was read, so that the step is another or none. */
export const isOvertaken = (error: unknown): boolean => error instanceof ApiProblem && error.status === 409;

export type ReviewDeeds = ReturnType<typeof useReviewDeeds>;
