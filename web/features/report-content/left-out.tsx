import type { SectionContent } from '../../../server/features/reports/report-content.contract';
import { useText } from '../../text/use-text';
import styles from './report-content.module.css';

interface SectionProps {
  readonly section: Pick<SectionContent, 'confidentiality' | 'legalGround'>;
}

/** Why a section is not shown. That it exists is told to everybody. */
export function LeftOut({ section: { confidentiality, legalGround } }: SectionProps) {
  const { t } = useText();
  const why = () => {
    if (confidentiality === 'open') return t('reportContent.leftOut.notYet');
    if (confidentiality === 'internal') return t('reportContent.leftOut.internal');
    return legalGround === ''
      ? t('reportContent.leftOut.secretUngrounded')
      : t('reportContent.leftOut.secret', { ground: legalGround });
  };
  return <p className={styles['leftOut']}>{why()}</p>;
}

/** That a section is not for everybody, where it is shown. */
export function SectionMark({ section: { confidentiality, legalGround } }: SectionProps) {
  const { t } = useText();
  if (confidentiality === 'open') return null;
  return (
    <p className={styles['notice']}>
      <b>
        {confidentiality === 'internal'
          ? t('reportContent.mark.internal')
          : t('reportContent.mark.secret', { ground: legalGround })}
      </b>
    </p>
  );
}
