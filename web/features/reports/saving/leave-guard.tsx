import { useBlocker } from '@tanstack/react-router';
import { useText } from '../../../text/use-text';
import buttons from '../../../ui/button.module.css';
import { ModalDialog } from '../../../ui/modal-dialog';
import { hasUnsaved } from '../../../ui/unsaved';

/** So long a leaving waits for a save under way before it asks. */
const PATIENCE_MS = 2_500;

interface LeaveGuardProps {
  readonly unsent: () => boolean;
  /** Sends what is unsent. */
  readonly flush: () => Promise<void>;
}

/** Who leaves with something unsent has it sent first; only when that does not succeed are they asked. */
export function LeaveGuard({ unsent, flush }: LeaveGuardProps) {
  const { t } = useText();
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: async ({ current, next }) => {
      if (current.pathname === next.pathname || !unsent()) return false;
      await Promise.race([flush(), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
      return unsent();
    },
    enableBeforeUnload: () => unsent() && hasUnsaved(),
    withResolver: true,
  });
  if (status !== 'blocked') return null;
  return (
    <ModalDialog title={t('writing.leave.title')} onClose={reset}>
      <p>{t('writing.leave.lead')}</p>
      <p className={buttons['actions']}>
        <button type="button" className={buttons['button']} data-kind="main" onClick={reset}>
          {t('forms.stay')}
        </button>
        <button type="button" className={buttons['button']} onClick={proceed}>
          {t('forms.leave')}
        </button>
      </p>
    </ModalDialog>
  );
}
