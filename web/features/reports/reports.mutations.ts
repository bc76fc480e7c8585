import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import type { NewDecision } from '../../../server/features/report-workflow/report-workflow.contract';
import type {
  Comment,
  Section,
  SectionChange,
} from '../../../server/features/report-writing/report-writing.contract';
import type { Attachment } from '../../../server/features/reports/attachment.contract';
import type { Report, Reviewers } from '../../../server/features/reports/reports.contract';
import { request } from '../../api/client';
import { send } from '../../api/send';
import { reportPath, reportQuery, reportsQuery, reviewersQuery, sectionPath } from './reports.queries';

/** Steps that only need the version they are taken from, and the address that each is sent to. */
const PLAIN = { mark_ready: 'readiness', take_back: 'take-back', submit: 'submission' } as const;
/** Steps that are given a reason. */
const REASONED = {
  retract_decision: 'decision-retraction',
  recall: 'recall',
  correct: 'correction',
} as const;
export type PlainStep = keyof typeof PLAIN;
export type ReasonedStep = keyof typeof REASONED;

/** The report is shown as the server answers; what else is said of it is read anew. */
async function keep(client: QueryClient, report: Report): Promise<void> {
  const { queryKey } = reportQuery(report.id);
  client.setQueryData(queryKey, report);
  await Promise.all([
    client.invalidateQueries({ queryKey, predicate: (query) => query.queryKey.length > queryKey.length }),
    client.invalidateQueries(reportsQuery),
    client.invalidateQueries({ queryKey: ['tasks'] }),
  ]);
}

/** The steps that a report's own people take it. */
export function useReportSteps(id: string) {
  const client = useQueryClient();
  const path = reportPath(id);
  const onSuccess = (report: Report) => keep(client, report);
  return {
    plain: useMutation({
      mutationFn: ({ step, version }: { readonly step: PlainStep; readonly version: number }) =>
        send<Report>('POST', `${path}/${PLAIN[step]}`, { version }),
      onSuccess,
    }),
    reasoned: useMutation({
      mutationFn: (taken: {
        readonly step: ReasonedStep;
        readonly version: number;
        readonly reason: string;
      }) =>
        send<Report>('POST', `${path}/${REASONED[taken.step]}`, {
          version: taken.version,
          reason: taken.reason,
        }),
      onSuccess,
    }),
    decide: useMutation({
      mutationFn: (decision: NewDecision) => send<Report>('POST', `${path}/decisions`, decision),
      onSuccess,
    }),
  };
}

export type ReportSteps = ReturnType<typeof useReportSteps>;

/** Who may read secret sections besides the authors. */
export function useReviewerDeeds(id: string) {
  const client = useQueryClient();
  const path = `${reportPath(id)}/reviewers`;
  const anew = { onSuccess: () => client.invalidateQueries(reviewersQuery(id)) };
  return {
    name: useMutation({
      mutationFn: (person: string) => send<Reviewers | undefined>('POST', path, { person }),
      ...anew,
    }),
    remove: useMutation({
      mutationFn: (person: string) => send('DELETE', `${path}/${encodeURIComponent(person)}`),
      ...anew,
    }),
  };
}

/** What is done to a section besides answering its questions. */
export function useSectionDeeds(report: string, section: string) {
  const client = useQueryClient();
  const path = sectionPath(report, section);
  const readAnew = () => client.invalidateQueries({ queryKey: ['reports', report] });
  const anew = { onSuccess: readAnew };
  return {
    change: useMutation({
      mutationFn: (change: SectionChange) => send<Section>('PATCH', path, change),
      ...anew,
    }),
    comment: useMutation({
      mutationFn: (body: string) => send<Comment>('POST', `${path}/comments`, { body }),
      // Not waited for: what has been sent leaves its field before it is shown, so that nobody sends it twice.
      onSuccess: () => void readAnew(),
    }),
    resolve: useMutation({
      mutationFn: (comment: string) =>
        send('POST', `${path}/comments/${encodeURIComponent(comment)}/resolution`),
      ...anew,
    }),
    attach: useMutation({
      mutationFn: async (file: File) => {
        const response = await request(`${path}/attachments?name=${encodeURIComponent(file.name)}`, {
          method: 'POST',
          credentials: 'same-origin',
          headers: { 'content-type': 'application/octet-stream' },
          body: file,
        });
        return (await response.json()) as Attachment;
      },
      ...anew,
    }),
    detach: useMutation({
      mutationFn: (attachment: string) =>
        send('DELETE', `${path}/attachments/${encodeURIComponent(attachment)}`),
      ...anew,
    }),
  };
}

export type SectionDeeds = ReturnType<typeof useSectionDeeds>;
