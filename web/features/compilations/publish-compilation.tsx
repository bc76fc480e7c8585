import { useState } from 'react';
import type { CompilationDetail } from '../../../server/features/compilations/compilations.contract';
import { useText } from '../../text/use-text';
import buttons from '../../ui/button.module.css';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { useAttempt } from '../../ui/use-attempt';
import { useCompilationDeeds } from './compilations.mutations';
import { NotOpenList } from './not-open-list';

interface PublishCompilationProps extends Pick<CompilationDetail, 'summary' | 'notOpen'> {
  readonly name: string;
  readonly onDone: () => void;
}

/** Makes the document everybody's, after a question that names it; before that, what stands in the way of it. */
export function PublishCompilation({ summary, notOpen, name, onDone }: PublishCompilationProps) {
  const { t } = useText();
  const [asking, setAsking] = useState(false);
  const { publish } = useCompilationDeeds();
  const { errors, attempt } = useAttempt();
  const confirm = async () => {
    if (!(await attempt(() => publish.mutateAsync(summary.id)))) return;
    setAsking(false);
    onDone();
  };
  if (notOpen.length > 0)
    return (
      <div data-print="no">
        <p>{t('cityDocument.notOpen.lead')}</p>
        <NotOpenList notOpen={notOpen} />
      </div>
    );
  return (
    <p className={buttons['actions']} data-print="no">
      <button type="button" className={buttons['button']} data-kind="main" onClick={() => setAsking(true)}>
        {t('cityDocument.publish.open')}
      </button>
      {asking && (
        <ConfirmDialog
          title={t('cityDocument.publish.title', { name })}
          confirm={t('cityDocument.publish.confirm')}
          errors={errors}
          onConfirm={confirm}
          onCancel={() => setAsking(false)}
        >
          <p>{t('cityDocument.publish.lead', { count: summary.reports })}</p>
          {summary.stale && <p>{t('cityDocument.publish.stale')}</p>}
        </ConfirmDialog>
      )}
    </p>
  );
}
