import { useId, useState } from 'react';
import type { CompilationSummary } from '../../../server/features/compilations/compilations.contract';
import { useText } from '../../text/use-text';
import buttons from '../../ui/button.module.css';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { TextField } from '../../ui/text-field';
import { useAttempt } from '../../ui/use-attempt';
import { useCompilationDeeds } from './compilations.mutations';

interface WithdrawCompilationProps {
  readonly summary: CompilationSummary;
  readonly name: string;
  readonly onDone: () => void;
}

/** Takes a published document back, with a reason that whoever asks for it is told. */
export function WithdrawCompilation({ summary, name, onDone }: WithdrawCompilationProps) {
  const { t } = useText();
  const field = useId();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const { withdraw } = useCompilationDeeds();
  const { errors, errorOf, attempt, refuse } = useAttempt({ reason: field });
  const confirm = async () => {
    const written = reason.trim();
    if (written === '') return refuse([{ field, message: t('cityDocument.withdraw.reasonNeeded') }]);
    if (!(await attempt(() => withdraw.mutateAsync({ id: summary.id, reason: written })))) return;
    setAsking(false);
    onDone();
  };
  return (
    <p className={buttons['actions']} data-print="no">
      <button type="button" className={buttons['button']} onClick={() => setAsking(true)}>
        {t('cityDocument.withdraw.open')}
      </button>
      {asking && (
        <ConfirmDialog
          title={t('cityDocument.withdraw.title', { name })}
          confirm={t('cityDocument.withdraw.confirm')}
          danger
          errors={errors}
          onConfirm={confirm}
          onCancel={() => setAsking(false)}
        >
          <p>{t('cityDocument.withdraw.lead')}</p>
          <TextField
            id={field}
            label={t('cityDocument.withdraw.reason')}
            hint={t('cityDocument.withdraw.reasonHint')}
            value={reason}
            error={errorOf(field)}
            onChange={setReason}
            lines={3}
            maxLength={1_000}
          />
        </ConfirmDialog>
      )}
    </p>
  );
}
