import { useBlocker } from '@tanstack/react-router';
import { useText } from '../../../text/use-text';
import buttons from '../../../ui/button.module.css';
import { ModalDialog } from '../../../ui/modal-dialog';
import { hasUnsaved } from '../../../ui/unsaved';

/** So long a leaving waits for a save under way before it asks. */
const PATIENCE_MS = 2_500;

interface LeaveGuardProps {
  readonly unsent: () => boolean;
  /** Whether something stands in a field that cannot be sent. */
  readonly wrong: () => boolean;
  /** Sends what is unsent. */
  readonly flush: () => Promise<void>;
}

/** Who leaves with something unsent has it sent first; only when that does not succeed are they asked. */
export function LeaveGuard({ unsent, wrong, flush }: LeaveGuardProps) {
  const { t } = useText();
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: async ({ current, next }) => {
      if (current.pathname === next.pathname) return false;
      if (!unsent()) return wrong();
      await Promise.race([flush(), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
      return unsent() || wrong();
    },
    enableBeforeUnload: () => (unsent() || wrong()) && hasUnsaved(),
    withResolver: true,
  });
  if (status !== 'blocked') return null;
  return (
    <ModalDialog title={t('writing.leave.title')} onClose={reset}>
      <p>{t(unsent() ? 'writing.leave.lead' : 'writing.leave.wrong')}</p>
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
