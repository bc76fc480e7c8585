import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Section } from '../../../../server/features/report-writing/report-writing.contract';
import { type ThreadSetting, threadSetting } from '../answers/thread-setting';
import { carriedOverQuery } from '../reports.queries';
import type { Saves } from '../saving/section-saver';
import type { AnswerViews } from './answer-views';
import { useRegisterChanges } from './use-register-changes';

/**
 * What a section's problems and interventions can be tied to, with the problems that are being written in it now; and
 * what others have changed in the register meanwhile.
 */
export function useThreadSetting(
  report: string,
  section: Section,
  saves: Saves,
  { Changed }: Pick<AnswerViews, 'Changed'>,
): ThreadSetting {
  const { thread, summary } = section;
  const { data: carried } = useQuery({
    ...carriedOverQuery(report),
    enabled: thread !== null && summary.writable,
  });
  const changes = useRegisterChanges(report, section, saves);
  return useMemo(() => {
    const written = Object.values(saves).map(({ value }) => value);
    return {
      ...threadSetting(
        thread,
        {
          problems: written.flatMap((value) => (value?.type === 'problems' ? value.problems : [])),
          interventions: written.flatMap((value) =>
            value?.type === 'interventions' ? value.interventions : [],
          ),
        },
        carried,
      ),
      notice: (id) => {
        const change = changes?.items.find((item) => item.id === id);
        return change && changes && <Changed change={change} names={changes.names} />;
      },
    };
  }, [thread, saves, carried, changes, Changed]);
}
