import type { Judgements } from '../../../server/features/judgements/judgements.contract';
import { useText } from '../../text/use-text';
import styles from './judgements.module.css';

/** What counts of judgements are of: how many reports of how many that were asked for. */
export type CountedReports = Pick<NonNullable<Judgements['reports']>, 'asked' | 'seen'>;

interface RoundReportsProps {
  readonly reports: NonNullable<Judgements['reports']>;
  /** What has been done with those that are told of. */
  readonly seenAs: 'published' | 'accepted';
}

/** More names than these are folded away. */
const NAMED = 6;

/** How many of the reports of a round judgements are told from, and whose are missing. */
export function RoundReports({ reports: { asked, seen, missing }, seenAs }: RoundReportsProps) {
  const { t, format } = useText();
  if (asked === 0) return <p>{t('judgements.reports.noneAsked')}</p>;
  const names = t('judgements.reports.missing', { organisations: format.list(missing) });
  return (
    <div>
      <p>
        {t(`judgements.reports.${seenAs}`, { seen, asked })}{' '}
        {missing.length > 0 && missing.length <= NAMED && names}
      </p>
      {missing.length > NAMED && (
        <details className={styles['fold']}>
          <summary>{t('judgements.reports.missingMany', { count: missing.length })}</summary>
          <p>{names}</p>
        </details>
      )}
    </div>
  );
}
