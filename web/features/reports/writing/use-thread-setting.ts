import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Section } from '../../../../server/features/report-writing/report-writing.contract';
import { type ThreadSetting, threadSetting } from '../answers/thread-setting';
import { carriedOverQuery } from '../reports.queries';
import type { Saves } from '../saving/section-saver';

/** What a section's problems and interventions can be tied to, with the problems that are being written in it now. */
export function useThreadSetting(report: string, section: Section, saves: Saves): ThreadSetting {
  const { thread, summary } = section;
  const { data: carried } = useQuery({
    ...carriedOverQuery(report),
    enabled: thread !== null && summary.writable,
  });
  return useMemo(
    () =>
      threadSetting(
        thread,
        Object.values(saves).flatMap(({ value }) => (value?.type === 'problems' ? value.problems : [])),
        carried,
      ),
    [thread, saves, carried],
  );
}
