import { useEffect, useId, useRef } from 'react';
import type { Three } from '../../../../server/domain/follow-up/merge-three';
import { useText } from '../../../text/use-text';
import { RecordTable } from '../../../ui/record-table';
import type { WordedPart } from '../use-content-words';
import type { AsOne } from './as-one';
import { ConflictChoice } from './conflict-choice';
import styles from './editing.module.css';
import { clashesOf, isWrittenAs, keptFrom, takenFrom } from './merge-written';

interface WrittenConflictProps<Content> {
  /** As both had it when they met. */
  readonly apart: Three<AsOne<Content>>;
  /** As it will be saved now. */
  readonly written: AsOne<Content>;
  /** When the other one saved. */
  readonly changedAt: string;
  readonly words: (content: Content) => readonly WordedPart[];
  readonly onTake: (part: Partial<AsOne<Content>>) => void;
}

/**
 * Field by field what one wrote, what somebody else saved meanwhile, and what becomes of the two. It stays until it is
 * saved, so that what was chosen can be seen and taken back.
 */
export function WrittenConflict<Content extends object>(props: WrittenConflictProps<Content>) {
  const { apart, written, changedAt, onTake } = props;
  const { t, format } = useText();
  const id = useId();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const worded = useAllWords(props.words);
  const { base, ours, theirs } = apart;
  const [before, mine, saved, now] = [
    textsOf(base === null ? [] : worded(base)),
    textsOf(worded(ours)),
    textsOf(worded(theirs)),
    textsOf(worded(written)),
  ];
  const clashes = clashesOf(apart);
  const chosenOf = (key: string) => {
    if (isWrittenAs(written, keptFrom(apart, key))) return 'mine';
    return isWrittenAs(written, takenFrom(apart, key)) ? 'theirs' : undefined;
  };
  const parts = worded(written).filter(({ key }) => mine.get(key) !== saved.get(key));
  return (
    <section ref={box} className={styles['conflict']} aria-labelledby={id} tabIndex={-1}>
      <h2 id={id}>{t('threadEditing.conflict.title', { at: format.instant(changedAt) })}</h2>
      <p>{t(clashes.length === 0 ? 'threadEditing.conflict.fits' : 'threadEditing.conflict.lead')}</p>
      {parts.length > 0 && (
        <RecordTable
          caption={t('threadEditing.conflict.caption')}
          hiddenCaption
          named
          head={COLUMNS.map((column) => t(`threadEditing.conflict.${column}`))}
          rows={parts.map(({ key, label }) => ({
            key,
            cells: [
              label,
              <Said key="mine" text={mine.get(key)} />,
              <Said key="saved" text={saved.get(key)} />,
              <div key="now" className={styles['becomes']}>
                <Said text={now.get(key)} />
                {clashes.includes(key) ? (
                  <ConflictChoice
                    part={label}
                    chosen={chosenOf(key)}
                    onMine={() => onTake(keptFrom(apart, key))}
                    onTheirs={() => onTake(takenFrom(apart, key))}
                  />
                ) : (
                  <span className={styles['hint']}>
                    {t(`threadEditing.conflict.${changedBy(before.get(key), mine.get(key), saved.get(key))}`)}
                  </span>
                )}
              </div>,
            ],
          }))}
        />
      )}
    </section>
  );
}

const COLUMNS = ['part', 'yours', 'theirs', 'becomes'] as const;

const textsOf = (parts: readonly WordedPart[]) => new Map(parts.map(({ key, text }) => [key, text]));

/** Who has changed something that fits together; where it is not known what it was, who says something. */
function changedBy(...[before = '', mine, saved]: (string | undefined)[]): 'onlyYou' | 'onlyThey' | 'both' {
  if (saved === before) return 'onlyYou';
  return mine === before ? 'onlyThey' : 'both';
}

function Said({ text }: { readonly text: string | undefined }) {
  const { t } = useText();
  return <span className={styles['said']}>{text || t('threadPages.one.notSaid')}</span>;
}

/** With whether a problem remains, and who may read it. */
function useAllWords<Content>(words: (content: Content) => readonly WordedPart[]) {
  const { t } = useText();
  return (one: AsOne<Content>): readonly WordedPart[] => [
    ...words(one),
    ...(one.state === undefined
      ? []
      : [
          { key: 'state', label: t('threadEditing.state'), text: t(`threadWords.problemState.${one.state}`) },
        ]),
    {
      key: 'visibility',
      label: t('threadEditing.visibility.title'),
      text: t(`threadWords.visibility.${one.visibility}`),
    },
  ];
}
