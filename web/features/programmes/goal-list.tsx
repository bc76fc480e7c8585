import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ProgrammeDetail } from '../../../server/features/programmes/programmes.contract';
import { useText } from '../../text/use-text';
import styles from './programmes.module.css';
import { roleAnchor, rolesNamedIn } from './role-places';

export type Goal = ProgrammeDetail['content']['focusAreas'][number]['goals'][number];

interface GoalListProps {
  /** Of the headings, below the one of the list. */
  readonly level: 3 | 4;
  readonly goals: readonly Goal[];
  readonly names: ProgrammeDetail['names'];
  /** Those that are counted on the page. */
  readonly roles: readonly ProgrammeDetail['content']['roles'][number][];
  /** What stands below each goal: how its targets stand, who judged it, what is done. */
  readonly more: (goal: Goal) => ReactNode;
}

/** Goals with the indicators that tell whether they are reached, each a way to its page. */
export function GoalList({ level, goals, names, roles, more }: GoalListProps) {
  const { t, pick } = useText();
  const Heading = `h${level}` as const;
  if (goals.length === 0) return <p>{t('programmes.noGoals')}.</p>;
  return (
    <ul className={styles['goals']}>
      {goals.map((goal) => (
        <li key={goal.key} id={goal.key}>
          <Heading>{pick(goal.text)}</Heading>
          {goal.indicators.length === 0 ? (
            <p>{t('programmes.notMeasured')}</p>
          ) : (
            <p>
              {t('programmes.goalIndicators')}{' '}
              {goal.indicators.map((key, index) => (
                <span key={key}>
                  {index > 0 && ', '}
                  <Link to="/indikatorer/$key" params={{ key }}>
                    {pick(names.indicators[key] ?? { sv: key, en: key })}
                  </Link>
                </span>
              ))}
            </p>
          )}
          <NamedRoles roles={rolesNamedIn(goal, roles)} />
          {more(goal)}
        </li>
      ))}
    </ul>
  );
}

/** The way down to where the roles a goal names are counted. */
function NamedRoles({ roles }: Pick<GoalListProps, 'roles'>) {
  const { t, pick } = useText();
  return roles.map(({ key, label }) => (
    <p key={key}>
      {t('programmes.roles.named')} <a href={`#${roleAnchor(key)}`}>{pick(label)}</a>
    </p>
  ));
}
