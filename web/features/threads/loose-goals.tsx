import { Link } from '@tanstack/react-router';
import type { Threads } from '../../../server/features/threads/threads.contract';
import { useText } from '../../text/use-text';
import styles from './threads.module.css';

interface LooseGoalsProps {
  readonly goals: Threads['goalsWithout'];
  /** How many goals of the programmes in force have no indicator. */
  readonly withoutIndicator: number;
}

/** Goals that nothing is done for, and how many cannot be followed at all. */
export function LooseGoals({ goals, withoutIndicator }: LooseGoalsProps) {
  const { t, pick, format } = useText();
  const heading = (end: 'goal_without_intervention' | 'goal_without_indicator', count: number) =>
    t(`threads.loose.heading.${end}`, { number: format.count(count) });
  return (
    <>
      <section className={styles['part']}>
        <h2>{heading('goal_without_intervention', goals.length)}</h2>
        <p>{t('threads.loose.help.goal_without_intervention')}</p>
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
      <section className={styles['part']}>
        <h2>{heading('goal_without_indicator', withoutIndicator)}</h2>
        <p>{t('threads.loose.help.goal_without_indicator')}</p>
        {withoutIndicator > 0 && (
          <p>
            <Link to="/program">{t('threads.loose.toProgrammes')}</Link>
          </p>
        )}
      </section>
    </>
  );
}
