import { Link } from '@tanstack/react-router';
import type { Threads } from '../../../server/features/threads/threads.contract';
import { useText } from '../../text/use-text';
import chainStyles from './chain.module.css';
import { ChainIntervention } from './chain-intervention';
import { type Chain, chainsOf } from './chains';
import { ItemMarks } from './item-marks';
import styles from './threads.module.css';

interface ChainListProps {
  readonly threads: Pick<Threads, 'interventions' | 'problems'>;
}

/** Threads to read from beginning to end: problem, cause, what is done, what it aims at, what followed. */
export function ChainList({ threads }: ChainListProps) {
  const { t } = useText();
  const { chains, withoutProblem } = chainsOf(threads);
  return (
    <div className={chainStyles['chains']}>
      {chains.map((chain) => (
        <ProblemChain key={`${chain.problem.owner.key} ${chain.problem.id}`} chain={chain} />
      ))}
      {withoutProblem.length > 0 && (
        <article className={chainStyles['chain']}>
          <h2>{t('threads.chain.withoutProblem')}</h2>
          <p className={styles['quiet']}>{t('threads.chain.withoutProblemHelp')}</p>
          <ul className={chainStyles['links']}>
            {withoutProblem.map((one) => (
              <ChainIntervention key={`${one.owner.key} ${one.id}`} intervention={one} />
            ))}
          </ul>
        </article>
      )}
    </div>
  );
}

function ProblemChain({ chain: { problem, interventions } }: { readonly chain: Chain }) {
  const { t } = useText();
  const { owner, id, what, where, cause, state } = problem;
  return (
    <article className={chainStyles['chain']}>
      <p className={chainStyles['step']}>
        {t('threads.chain.problem')}
        {state === 'resolved' && ` · ${t('threadWords.problemState.resolved')}`}
      </p>
      <h2>
        <Link to="/problem/$owner/$id" params={{ owner: owner.key, id }}>
          {what}
        </Link>{' '}
        <ItemMarks {...problem} />
      </h2>
      <p className={styles['quiet']}>{[owner.name, where].filter(Boolean).join(' · ')}</p>
      <p>
        <b>{t('threads.chain.cause')}</b> {cause.trim() === '' ? t('threads.chain.causeNotSaid') : cause}
      </p>
      {interventions.length === 0 ? (
        <p className={styles['gap']}>{t('threads.chain.noIntervention')}</p>
      ) : (
        <ul className={chainStyles['links']}>
          {interventions.map((one) => (
            <ChainIntervention key={one.id} intervention={one} />
          ))}
        </ul>
      )}
    </article>
  );
}
