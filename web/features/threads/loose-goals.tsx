import { Link } from '@tanstack/react-router';
import type { Threads } from '../../../server/features/threads/threads.contract';
import { useText } from '../../text/use-text';
import styles from './threads.module.css';

interface LooseGoalsProps {
  readonly end: 'goal_without_intervention' | 'goal_without_indicator';
  readonly goals: Threads['goalsWithout'];
}

/** Goals that nothing is done for, or that nothing measures. */
export function LooseGoals({ end, goals }: LooseGoalsProps) {
  const { t, pick, format } = useText();
  return (
    <section className={styles['part']}>
      <h2>{t(`threads.loose.heading.${end}`, { number: format.count(goals.length) })}</h2>
      <p>{t(`threads.loose.help.${end}`)}</p>
      <ul className={styles['list']}>
        {goals.map(({ programme, focusArea, goal, text }) => (
          <li key={`${programme} ${focusArea} ${goal}`}>
            <Link to="/program/$slug/$focusArea" params={{ slug: programme, focusArea }}>
              {pick(text)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
