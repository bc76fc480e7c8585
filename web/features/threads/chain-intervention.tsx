import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ListedIntervention } from '../../../server/features/threads/threads.contract';
import { useText } from '../../text/use-text';
import chainStyles from './chain.module.css';
import { InterventionStatusMark } from './intervention-status-mark';
import { ItemMarks } from './item-marks';
import { LastFollowUp } from './last-follow-up';
import { MeasuredList } from './measured-list';
import styles from './threads.module.css';
import { interventionQuery } from './threads.queries';
import { useThreadWords } from './use-thread-words';

interface ChainInterventionProps {
  readonly intervention: ListedIntervention;
}

/** A link of the thread: an intervention, what it aims at, how it was followed up, and what has been measured. */
export function ChainIntervention({ intervention }: ChainInterventionProps) {
  const { t, pick } = useText();
  const { period } = useThreadWords();
  const { owner, id, title, lead, indicators, lastFollowUp } = intervention;
  return (
    <li className={chainStyles['link']}>
      <p className={chainStyles['step']}>{t('threads.chain.intervention')}</p>
      <p>
        <Link to="/atgarder/$owner/$id" params={{ owner: owner.key, id }} className={chainStyles['name']}>
          {title}
        </Link>{' '}
        <ItemMarks {...intervention} />
      </p>
      <p>
        <InterventionStatusMark {...intervention} />
        {`, ${period(intervention)}. ${t('threads.ledBy', { organisation: (lead ?? owner).name })}`}
      </p>
      <ul className={chainStyles['links']}>
        <li className={chainStyles['link']}>
          <p className={chainStyles['step']}>{t('threads.chain.indicators')}</p>
          {indicators.length === 0 ? (
            <p className={styles['gap']}>{t('threads.chain.noIndicator')}</p>
          ) : (
            <p>{indicators.map(({ label }) => pick(label)).join('; ')}</p>
          )}
        </li>
        <li className={chainStyles['link']}>
          <p className={chainStyles['step']}>{t('threads.chain.followUp')}</p>
          {lastFollowUp === null ? (
            <p className={styles['gap']}>{t('threads.notFollowedUp')}</p>
          ) : (
            <div>
              <LastFollowUp of={lastFollowUp} />
            </div>
          )}
        </li>
        {indicators.length > 0 && <Measured intervention={intervention} />}
      </ul>
    </li>
  );
}

/** What has been measured, fetched when somebody wants to see it. */
function Measured({ intervention: { owner, id, visibility } }: ChainInterventionProps) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const { data } = useQuery({
    ...interventionQuery({ owner: owner.key, id }, visibility === 'internal'),
    enabled: open,
  });
  return (
    <li className={chainStyles['link']}>
      <details className={styles['more']} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('threads.chain.measured')}</summary>
        {open && data && <MeasuredList measured={data.measured} />}
      </details>
    </li>
  );
}
