import { useBlocker } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useText } from '../text/use-text';
import buttons from './button.module.css';
import { ModalDialog } from './modal-dialog';
import { hasUnsaved, markUnsaved } from './unsaved';

/**
 * Asks before somebody leaves a page with something written that would be lost. Another choice on the same page (the
 * language) is no leaving. `<UnsavedGuard when={name !== person.name} />` within the form.
 */
export function UnsavedGuard({ when }: { readonly when: boolean }) {
  const { t } = useText();
  useEffect(() => (when ? markUnsaved() : undefined), [when]);
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => hasUnsaved() && current.pathname !== next.pathname,
    enableBeforeUnload: () => hasUnsaved(),
    disabled: !when,
    withResolver: true,
  });
  if (status !== 'blocked') return null;
  return (
    <ModalDialog title={t('forms.leaveTitle')} onClose={reset}>
      <p>{t('forms.leaveLead')}</p>
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
