import { useState } from 'react';
import type { CatalogueDraft } from '../../../server/features/question-catalogue/question-catalogue.contract';
import { useText } from '../../text/use-text';
import buttons from '../../ui/button.module.css';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { useAttempt } from '../../ui/use-attempt';
import type { DraftDeeds } from './catalogue-draft.mutations';

interface DraftEndsProps {
  readonly draft: CatalogueDraft;
  readonly deeds: DraftDeeds;
  readonly onPublished: (version: number) => void;
}

/** The two ways a draft ends: published, or dropped. */
export function DraftEnds({ draft, deeds, onPublished }: DraftEndsProps) {
  const { t } = useText();
  const { version, rowVersion, faults, note } = draft;
  const [asking, setAsking] = useState<'publish' | 'drop'>();
  const { errors, attempt } = useAttempt();
  const close = () => setAsking(undefined);
  return (
    <>
      <p className={buttons['actions']}>
        {faults.length === 0 && (
          <button
            type="button"
            className={buttons['button']}
            data-kind="main"
            onClick={() => setAsking('publish')}
          >
            {t('catalogueDraft.publish', { version })}
          </button>
        )}
        <button type="button" className={buttons['button']} onClick={() => setAsking('drop')}>
          {t('catalogueDraft.drop')}
        </button>
      </p>
      {asking === 'publish' && (
        <ConfirmDialog
          title={t('catalogueDraft.publishTitle', { version })}
          confirm={t('catalogueDraft.publish', { version })}
          errors={errors}
          onConfirm={() =>
            attempt(async () => {
              await deeds.publish.mutateAsync(rowVersion);
              onPublished(version);
            })
          }
          onCancel={close}
        >
          {note === '' && (
            <p>
              <b>{t('catalogueDraft.publishNoNote')}</b>
            </p>
          )}
          <p>{t('catalogueDraft.publishLead')}</p>
        </ConfirmDialog>
      )}
      {asking === 'drop' && (
        <ConfirmDialog
          title={t('catalogueDraft.dropTitle', { version })}
          confirm={t('catalogueDraft.drop')}
          danger
          errors={errors}
          onConfirm={() => attempt(() => deeds.drop.mutateAsync(rowVersion))}
          onCancel={close}
        >
          <p>{t('catalogueDraft.dropLead')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
