import type { Localized } from '../../../server/domain/localized';
import type { Threads } from '../../../server/features/threads/threads.contract';
import { useText } from '../../text/use-text';
import chainStyles from './chain.module.css';
import { ChainIntervention } from './chain-intervention';
import styles from './threads.module.css';

interface GoalThreadsProps {
  /** Of one focus area. */
  readonly threads: Pick<Threads, 'interventions'>;
  readonly goals: readonly { readonly key: string; readonly text: Localized }[];
}

/** Goal by goal what is done for it; a goal that nothing is done for says so. */
export function GoalThreads({ threads: { interventions }, goals }: GoalThreadsProps) {
  const { t, pick } = useText();
  const known = new Set(goals.map(({ key }) => key));
  const others = interventions.filter((one) => !one.goals.some((goal) => known.has(goal)));
  const parts = [
    ...goals.map(({ key, text }) => ({
      key,
      title: pick(text),
      members: interventions.filter((one) => one.goals.includes(key)),
    })),
    ...(others.length === 0 ? [] : [{ key: '', title: t('threads.focus.noGoal'), members: others }]),
  ];
  return (
    <div className={chainStyles['chains']}>
      {parts.map(({ key, title, members }) => (
        <article key={key} className={chainStyles['chain']}>
          {key !== '' && <p className={chainStyles['step']}>{t('threads.focus.goal')}</p>}
          <h2>{title}</h2>
          {members.length === 0 ? (
            <p className={styles['gap']}>{t('threads.focus.nothingDone')}</p>
          ) : (
            <ul className={chainStyles['links']}>
              {members.map((one) => (
                <ChainIntervention key={`${one.owner.key} ${one.id}`} intervention={one} />
              ))}
            </ul>
          )}
        </article>
      ))}
    </div>
  );
}
