import { Link } from '@tanstack/react-router';
import { usePerson } from '../../api/session-query';
import { useText } from '../../text/use-text';
import buttons from '../../ui/button.module.css';

/** Ways to write down something new, for those who may. */
export function WritingLinks() {
  const { t } = useText();
  const writes = usePerson()?.organisations.some(({ allowedActions }) =>
    allowedActions.includes('threads.write'),
  );
  if (!writes) return null;
  return (
    <p className={buttons['actions']} data-print="no">
      <Link to="/atgarder/ny" preload={false} className={buttons['button']}>
        {t('threads.write.intervention')}
      </Link>
      <Link to="/problem/ny" preload={false} className={buttons['button']}>
        {t('threads.write.problem')}
      </Link>
    </p>
  );
}
