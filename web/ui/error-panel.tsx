import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router';
import { ApiProblem } from '../api/problem';
import { useText } from '../text/use-text';
import styles from './panel.module.css';

const KNOWN = ['offline', 'not_found', 'too_many_series', 'not_ready'] as const;
type Known = (typeof KNOWN)[number];

/** What went wrong, in the reader's language, and what can be done about it. */
export function ErrorPanel({ error }: ErrorComponentProps) {
  const { t } = useText();
  const router = useRouter();
  const { reset } = useQueryErrorResetBoundary();
  const kind = kindOf(error);
  const again = () => {
    reset();
    void router.invalidate();
  };
  return (
    <div className={styles['panel']} role="alert">
      <h1>{t(`error.${kind}.title`)}</h1>
      <p>{t(`error.${kind}.help`)}</p>
      <p className={styles['actions']}>
        <button type="button" className={styles['button']} onClick={again}>
          {t('error.retry')}
        </button>
        <Link to="/">{t('missing.overview')}</Link>
      </p>
    </div>
  );
}

function kindOf(error: unknown): Known | 'bad_request' | 'unknown' {
  if (!(error instanceof ApiProblem)) return 'unknown';
  const known = KNOWN.find((code) => code === error.code);
  return known ?? (error.status === 400 ? 'bad_request' : 'unknown');
}
