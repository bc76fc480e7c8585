import { Link } from '@tanstack/react-router';
import { useText } from '../../text/use-text';
import buttons from '../../ui/button.module.css';
import panel from '../../ui/panel.module.css';

const KNOWN = ['link_unknown', 'link_used', 'link_expired', 'link_replaced', 'offline'] as const;
const PASSING = ['offline', 'unknown'];

interface DeadLinkProps {
  readonly code: string;
  readonly onRetry: () => void;
}

/** A link that opens nothing, and what to do about it. */
export function DeadLink({ code, onRetry }: DeadLinkProps) {
  const { t } = useText();
  const kind = code === 'no_secret' ? 'noSecret' : (KNOWN.find((known) => known === code) ?? 'unknown');
  return (
    <div className={panel['panel']} role="alert">
      <h1>{t(`door.link.${kind}.title`)}</h1>
      <p>{t(`door.link.${kind}.help`)}</p>
      <p className={panel['actions']}>
        {PASSING.includes(kind) && (
          <button type="button" className={buttons['button']} data-kind="main" onClick={onRetry}>
            {t('door.link.again')}
          </button>
        )}
        <Link to="/logga-in">{t('door.link.signIn')}</Link>
      </p>
    </div>
  );
}
