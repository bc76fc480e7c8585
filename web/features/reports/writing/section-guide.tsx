import type { Section } from '../../../../server/features/report-writing/report-writing.contract';
import { useText } from '../../../text/use-text';
import styles from './writing.module.css';

/** What to know before writing: what the section is for, what must never be entered, and why it was sent back. */
export function SectionGuide({ section: { summary, help } }: { readonly section: Section }) {
  const { t, pick } = useText();
  const { returned, writable } = summary;
  const hint = pick(help);
  return (
    <>
      {hint !== '' && <p>{hint}</p>}
      {writable && (
        <div className={styles['guard']}>
          <p>
            <b>{t('writing.guard.title')}</b>
          </p>
          <p>{t('writing.guard.classified')}</p>
          <p>{t('writing.guard.persons')}</p>
        </div>
      )}
      {returned && !returned.answered && (
        <div className={styles['conflict']}>
          <h2>{t('writing.returned')}</h2>
          <p className={styles['text']}>{returned.reason}</p>
          <p>{t('writing.returnedNext')}</p>
        </div>
      )}
    </>
  );
}
