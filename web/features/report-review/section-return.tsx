import { useText } from '../../text/use-text';
import { CheckField } from '../../ui/check-field';
import { TextField } from '../../ui/text-field';
import styles from './report-review.module.css';
import { type ReturnDraft, reasonField } from './use-return-draft';

interface SectionReturnProps {
  readonly section: { readonly key: string; readonly title: string };
  readonly draft: ReturnDraft;
  readonly error: string | undefined;
}

/** Below a section: whether more is asked of it, and what. */
export function SectionReturn({ section: { key, title }, draft, error }: SectionReturnProps) {
  const { t } = useText();
  const chosen = draft.sections.includes(key);
  return (
    <div className={styles['sectionReturn']} data-chosen={chosen} data-print="no">
      <CheckField checked={chosen} onChange={() => draft.toggle(key)}>
        {t('review.return.section', { title })}
      </CheckField>
      {chosen && (
        <TextField
          id={reasonField(key)}
          label={t('review.return.reason', { title })}
          hint={t('review.return.reasonHint')}
          value={draft.reasons[key] ?? ''}
          onChange={(reason) => draft.explain(key, reason)}
          lines={4}
          maxLength={4_000}
          error={error}
        />
      )}
    </div>
  );
}
