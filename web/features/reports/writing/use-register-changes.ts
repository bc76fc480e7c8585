import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { RegisterChanges } from '../../../../server/features/report-writing/register-changes.contract';
import type { Section } from '../../../../server/features/report-writing/report-writing.contract';
import { registerChangesQuery } from '../reports.queries';
import type { Saves } from '../saving/section-saver';

/**
 * What others have changed of what a section says. Asked again when something is brought in or taken out; and, where
 * there is something to tell, each time an answer is saved, since what becomes of both depends on what is written.
 */
export function useRegisterChanges(
  report: string,
  { thread, summary }: Section,
  saves: Saves,
): RegisterChanges | undefined {
  const stored = Object.values(saves).map((save) => save.stored);
  const ids = stored.flatMap(({ value }) => {
    if (value?.type === 'problems') return value.problems.map(({ id }) => id);
    return value?.type === 'interventions' ? value.interventions.map(({ id }) => id) : [];
  });
  const { data, refetch } = useQuery({
    ...registerChangesQuery(report, summary.key, ids),
    enabled: thread !== null && summary.writable && ids.length > 0,
    placeholderData: keepPreviousData,
  });
  const versions = stored.map(({ version }) => version).join();
  const tells = data !== undefined && data.items.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: when something has been saved
  useEffect(() => {
    if (tells) void refetch();
  }, [versions]);
  return ids.length > 0 ? data : undefined;
}
