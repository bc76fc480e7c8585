import { useEffect, useRef } from 'react';
import { useText } from '../text/use-text';
import buttons from './button.module.css';
import { ComparedWords } from './compared-words';
import styles from './conflict.module.css';
import { RecordTable } from './record-table';

interface Difference {
  readonly key: string;
  readonly label: string;
  /** As they are shown. */
  readonly own: string;
  readonly theirs: string;
  /** Whether both are long: then theirs is shown with what differs from one's own. */
  readonly compared?: boolean;
  /** Takes what is saved now in place of one's own. */
  readonly onTake: () => void;
}

/** One's own beside what somebody else has saved meanwhile, for each field in which they differ. */
export function Conflict({ fields }: { readonly fields: readonly Difference[] }) {
  const { t } = useText();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section ref={box} className={styles['conflict']} role="alert" tabIndex={-1}>
      <h3>{t('forms.conflict.title')}</h3>
      <p>{t('forms.conflict.lead')}</p>
      <RecordTable
        caption={t('forms.conflict.title')}
        hiddenCaption
        head={[t('forms.conflict.field'), t('forms.conflict.yours'), t('forms.conflict.theirs')]}
        rows={fields
          .filter(({ own, theirs }) => own !== theirs)
          .map(({ key, label, own, theirs, compared = false, onTake }) => ({
            key,
            cells: [
              label,
              <span key="own" className={styles['words']}>
                {own}
              </span>,
              <span key="theirs" className={buttons['actions']}>
                {compared ? (
                  <ComparedWords before={own} after={theirs} />
                ) : (
                  <span className={styles['words']}>{theirs}</span>
                )}
                <button type="button" className={buttons['button']} onClick={onTake}>
                  {t('forms.conflict.take')}
                </button>
              </span>,
            ],
          }))}
      />
    </section>
  );
}
