import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { InterventionOrphan } from '../../../server/domain/follow-up/orphan';
import type { ListedIntervention } from '../../../server/features/threads/threads.contract';
import type { Parameters } from '../../api/client';
import { useText } from '../../text/use-text';
import { ItemMarks } from './item-marks';
import { ListedProblem } from './listed-problem';
import styles from './threads.module.css';
import { threadsQuery } from './threads.queries';
import type { ThreadsSearch } from './threads-search';
import { useThreadWords } from './use-thread-words';

interface LooseKindProps {
  readonly orphan: InterventionOrphan | 'problem_without_intervention';
  readonly count: number;
  /** Within which the list is. */
  readonly parameters: Parameters;
  readonly own: boolean;
}

/** One way to hang loose: how many, what it means, and which. */
export function LooseKind({ orphan, count, parameters, own }: LooseKindProps) {
  const { t, format } = useText();
  const { data } = useQuery({ ...threadsQuery({ ...parameters, orphan }, own), enabled: count > 0 });
  const ofProblems = orphan === 'problem_without_intervention';
  return (
    <section className={styles['part']}>
      <h2>{t(`threads.loose.heading.${orphan}`, { number: format.count(count) })}</h2>
      <p>{t(`threads.loose.help.${orphan}`)}</p>
      {data && (
        <ul className={styles['list']}>
          {ofProblems
            ? data.problems
                .filter(({ interventions }) => interventions.length === 0)
                .map((one) => <ListedProblem key={`${one.owner.key} ${one.id}`} problem={one} />)
            : data.interventions.map((one) => (
                <LooseIntervention key={`${one.owner.key} ${one.id}`} intervention={one} />
              ))}
        </ul>
      )}
      {data && data.pages > 1 && (
        <p>
          <Link
            from="/atgarder"
            search={(kept: ThreadsSearch) => ({ ...kept, vy: undefined, sida: undefined, los: orphan })}
          >
            {t('threads.loose.all', { number: format.count(count) })}
          </Link>
        </p>
      )}
    </section>
  );
}

function LooseIntervention({ intervention }: { readonly intervention: ListedIntervention }) {
  const { t } = useText();
  const { period } = useThreadWords();
  const { owner, id, title, lead, status } = intervention;
  return (
    <li>
      <Link to="/atgarder/$owner/$id" params={{ owner: owner.key, id }}>
        {title}
      </Link>{' '}
      <ItemMarks {...intervention} />
      <span className={styles['aside']}>
        {[(lead ?? owner).name, t(`threadWords.status.${status}`), period(intervention)].join(' · ')}
      </span>
    </li>
  );
}
