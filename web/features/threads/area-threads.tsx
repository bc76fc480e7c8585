import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ListedIntervention } from '../../../server/features/threads/threads.contract';
import { useText } from '../../text/use-text';
import { InterventionStatusMark } from './intervention-status-mark';
import { ItemMarks } from './item-marks';
import { ListedProblem } from './listed-problem';
import styles from './threads.module.css';
import { areaQuery } from './threads.queries';
import { anchorOf, inTime } from './tick-layout';
import { useThreadWords } from './use-thread-words';

interface AreaThreadsProps {
  readonly area: string;
  readonly label: string;
}

/** What is done in a district, in the order it began and by the numbers of the chart, and the problems nobody has met. */
export function AreaThreads({ area, label }: AreaThreadsProps) {
  const { t } = useText();
  const { data } = useQuery(areaQuery(area));
  if (data === undefined) return null;
  const { interventions, problems } = data;
  const unmet = problems.filter((one) => one.state === 'open' && one.interventions.length === 0);
  return (
    <section className={styles['part']}>
      <h2>{t('areaThreads.title')}</h2>
      {interventions.length === 0 ? (
        <p>{t('areaThreads.nothing', { area: label })}</p>
      ) : (
        <>
          <p className={styles['quiet']}>{t('areaThreads.claims')}</p>
          <ol className={styles['numbered']}>
            {inTime(interventions).map((one, index) => (
              <Done key={`${one.owner.key} ${one.id}`} intervention={one} number={index + 1} />
            ))}
          </ol>
        </>
      )}
      {unmet.length > 0 && (
        <>
          <h3>{t('areaThreads.unmet')}</h3>
          <ul className={styles['list']}>
            {unmet.map((one) => (
              <ListedProblem key={`${one.owner.key} ${one.id}`} problem={one} />
            ))}
          </ul>
        </>
      )}
      <p>
        <Link to="/atgarder" search={{ omrade: area, vy: 'plats' }}>
          {t('areaThreads.toThreads', { area: label })}
        </Link>
      </p>
    </section>
  );
}

interface DoneProps {
  readonly intervention: ListedIntervention;
  readonly number: number;
}

function Done({ intervention, number }: DoneProps) {
  const { t } = useText();
  const { period } = useThreadWords();
  const { owner, id, title, lead, problems } = intervention;
  return (
    <li>
      <Link id={anchorOf(number)} to="/atgarder/$owner/$id" params={{ owner: owner.key, id }}>
        {title}
      </Link>{' '}
      <ItemMarks {...intervention} />
      <span className={styles['aside']}>
        <InterventionStatusMark {...intervention} />
        {`, ${period(intervention)}. ${t('threads.ledBy', { organisation: (lead ?? owner).name })}`}
      </span>
      {problems.length > 0 && (
        <span className={styles['aside']}>
          {t('threads.against', { problems: problems.map(({ what }) => what).join(' · ') })}
        </span>
      )}
    </li>
  );
}
