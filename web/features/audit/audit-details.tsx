import type { AuditRow } from '../../../server/features/audit/audit.contract';
import { useText } from '../../text/use-text';
import styles from './audit.module.css';
import { describeChanges } from './describe-changes';
import { useFieldText } from './use-field-text';
import { useReasonText } from './use-reason-text';
import { useValueText } from './use-value-text';

/** What a row tells beyond its line: the reason, and each field as it was and became. Told when erased. */
export function AuditDetails({ details }: { readonly details: AuditRow['details'] }) {
  const { t } = useText();
  const why = useReasonText();
  if (details === null) return <p className={styles['quiet']}>{t('audit.erased')}</p>;
  const changes = describeChanges(details.before, details.after);
  return (
    <details className={styles['details']}>
      <summary>{t('audit.details')}</summary>
      {details.reason !== null && <p>{t('audit.reason', { reason: why(details.reason) })}</p>}
      <dl>
        {changes.map((change) => (
          <Change key={change.field} {...change} both={details.before !== null} />
        ))}
      </dl>
    </details>
  );
}

interface ChangeProps {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
  /** Whether the row tells what was before. */
  readonly both: boolean;
}

function Change({ field, before, after, both }: ChangeProps) {
  const { t } = useText();
  const label = useFieldText();
  const write = useValueText();
  return (
    <div>
      <dt>{label(field)}</dt>
      <dd>
        {both && (
          <>
            <del>{write(field, before)}</del> <span aria-hidden="true">→</span>
            <span className={styles['heard']}>{t('audit.became')}</span>{' '}
          </>
        )}
        <ins>{write(field, after)}</ins>
      </dd>
    </div>
  );
}
