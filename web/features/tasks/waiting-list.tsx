import type { Tasks } from '../../../server/features/tasks/tasks.contract';
import { useText } from '../../text/use-text';
import { Unfold } from '../../ui/unfold';
import { TaskTable } from './task-table';

/** So many stand as one table; more are folded, round by round. */
const FEW = 8;

/** What waits for others. Who has the whole city sees how many in each round, and unfolds the one they want. */
export function WaitingList({ waiting, today }: Pick<Tasks, 'waiting' | 'today'>) {
  const { t, pick } = useText();
  if (waiting.length <= FEW)
    return <TaskTable caption={t('tasks.waiting')} reports={waiting} today={today} />;
  const rounds = [...new Set(waiting.map(({ round }) => round.key))].sort().reverse();
  return rounds.map((key) => {
    const reports = waiting.filter(({ round }) => round.key === key);
    const label = pick(reports[0]?.round.label ?? { sv: key, en: key });
    const late = reports.filter((report) => report.late).length;
    const counted = t('tasks.inRound', { round: label, count: reports.length });
    return (
      <Unfold
        key={key}
        summary={late === 0 ? counted : `${counted}, ${t('tasks.lateInRound', { count: late })}`}
      >
        <TaskTable caption={label} reports={reports} today={today} />
      </Unfold>
    );
  });
}
