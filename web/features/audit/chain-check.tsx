import type { AuditVerification } from '../../../server/features/audit/audit.contract';
import { useText } from '../../text/use-text';
import buttons from '../../ui/button.module.css';
import { CopyField } from '../../ui/copy-field';
import { ErrorSummary } from '../../ui/error-summary';
import { useAttempt } from '../../ui/use-attempt';
import styles from './audit.module.css';
import { useVerification } from './audit.queries';

/** Whether the log is as it was written, computed when somebody asks. */
export function ChainCheck() {
  const { t } = useText();
  const { errors, attempt } = useAttempt();
  const { data, isPending, mutateAsync } = useVerification();
  return (
    <section className={styles['block']} aria-label={t('audit.chain.title')}>
      <h2>{t('audit.chain.title')}</h2>
      <p>{t('audit.chain.lead')}</p>
      <ErrorSummary errors={errors} />
      <p data-print="no">
        <button
          type="button"
          className={buttons['button']}
          aria-disabled={isPending}
          onClick={() => isPending || void attempt(() => mutateAsync())}
        >
          {t(isPending ? 'audit.chain.checking' : 'audit.chain.check')}
        </button>
      </p>
      {data && <Found verification={data} />}
    </section>
  );
}

function Found({ verification }: { readonly verification: AuditVerification }) {
  const { t, format } = useText();
  const { rows, head, erased, faults } = verification;
  const count = { rows: format.count(rows) };
  if (faults.length > 0) {
    return (
      <div className={styles['broken']} role="alert">
        <h3>{t('audit.chain.broken', { ...count, count: faults.length })}</h3>
        <p>{t('audit.chain.brokenHelp')}</p>
        <ul>
          {faults.map(({ seq, through, code }) => (
            <li key={`${seq}${code}`}>
              {t(seq === through ? 'audit.chain.fault' : 'audit.chain.faults', {
                seq: format.count(seq),
                through: format.count(through),
                what: t(`audit.chain.code.${code}`),
              })}
            </li>
          ))}
        </ul>
      </div>
    );
  }
  return (
    <div className={styles['holds']}>
      <h3 role="status">{t('audit.chain.holds', { ...count, count: rows })}</h3>
      {erased > 0 && <p>{t('audit.chain.erased', { count: erased })}</p>}
      <CopyField
        label={t('audit.chain.head')}
        help={t('audit.chain.headHelp')}
        button={t('audit.chain.copy')}
        text={head}
        lines={2}
      />
    </div>
  );
}
