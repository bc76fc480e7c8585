import type { ReactNode } from 'react';
import type { InterventionDetail, ProblemDetail } from '../../../server/features/threads/threads.contract';
import { useText } from '../../text/use-text';
import { ItemMarks } from './item-marks';
import styles from './threads.module.css';

interface ItemHeadProps {
  readonly item: InterventionDetail | ProblemDetail;
  readonly title: string;
  readonly children: ReactNode;
}

/** What an intervention or a problem is called, who has entered it, and when it was last changed. */
export function ItemHead({ item, title, children }: ItemHeadProps) {
  const { t, format } = useText();
  return (
    <div className={styles['head']}>
      <h1>{title}</h1>
      <p className={styles['lead']}>{children}</p>
      <p className={styles['quiet']}>
        {t('threadPages.one.changed', { date: format.day(item.changedAt) })} <ItemMarks {...item} />
      </p>
    </div>
  );
}
