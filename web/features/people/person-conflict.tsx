import { useEffect, useRef } from 'react';
import type { Person } from '../../../server/features/people/people.contract';
import { useText } from '../../text/use-text';
import buttons from '../../ui/button.module.css';
import { RecordTable } from '../../ui/record-table';
import styles from './people.module.css';

export type Particulars = Pick<Person, 'name' | 'email' | 'language'>;

const FIELDS = ['name', 'email', 'language'] as const;

interface PersonConflictProps {
  readonly own: Particulars;
  readonly theirs: Particulars;
  /** Takes what is saved now in place of one's own. */
  readonly onTake: (part: Partial<Particulars>) => void;
}

/** One's own beside what somebody else has saved meanwhile. */
export function PersonConflict({ own, theirs, onTake }: PersonConflictProps) {
  const { t } = useText();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const show = (field: (typeof FIELDS)[number], from: Particulars) =>
    field === 'language' ? t(`access.language.${from.language}`) : from[field];
  return (
    <section ref={box} className={styles['conflict']} role="alert" tabIndex={-1}>
      <h3>{t('people.conflict.title')}</h3>
      <p>{t('people.conflict.lead')}</p>
      <RecordTable
        caption={t('people.conflict.title')}
        hiddenCaption
        head={[t('people.conflict.field'), t('people.conflict.yours'), t('people.conflict.theirs')]}
        rows={FIELDS.filter((field) => own[field] !== theirs[field]).map((field) => ({
          key: field,
          cells: [
            t(`people.${field}`),
            show(field, own),
            <span key="theirs" className={buttons['actions']}>
              {show(field, theirs)}
              <button
                type="button"
                className={buttons['button']}
                onClick={() => onTake({ [field]: theirs[field] })}
              >
                {t('people.conflict.take')}
              </button>
            </span>,
          ],
        }))}
      />
    </section>
  );
}
