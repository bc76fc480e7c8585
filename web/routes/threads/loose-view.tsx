import { LooseGoals } from '../../features/threads/loose-goals';
import { LooseKind } from '../../features/threads/loose-kind';
import { LOOSE_INTERVENTIONS, threadsParameters } from '../../features/threads/threads-parameters';
import { useText } from '../../text/use-text';
import type { ShownThreads } from './shown-threads';

/** Everything that hangs loose, by the way it does. */
export function LooseView({ search, threads, own }: ShownThreads) {
  const { t } = useText();
  const { page: _, orphan: _orphan, ...parameters } = threadsParameters(search);
  return (
    <>
      <p>{t('threads.loose.lead')}</p>
      {(['problem_without_intervention', ...LOOSE_INTERVENTIONS] as const).map((orphan) => (
        <LooseKind
          key={orphan}
          orphan={orphan}
          count={threads.orphans[orphan]}
          parameters={parameters}
          own={own}
        />
      ))}
      <LooseGoals end="goal_without_intervention" goals={threads.goalsWithout} />
      <LooseGoals end="goal_without_indicator" goals={threads.goalsWithoutIndicator} />
    </>
  );
}
