import { useText } from '../../../text/use-text';
import { Conflict } from '../../../ui/conflict';
import { Said } from '../../../ui/said';
import { changedParts } from '../changed-parts';
import type { WordedPart } from '../use-content-words';

interface WrittenConflictProps<Content> {
  readonly own: readonly WordedPart[];
  readonly theirs: Content;
  readonly words: (content: Content) => readonly WordedPart[];
  readonly onTake: (part: Partial<Content>) => void;
}

/** What both have changed, to choose from; what only somebody else has is already there. */
export function WrittenConflict<Content>({ own, theirs, words, onTake }: WrittenConflictProps<Content>) {
  const { t } = useText();
  const parts = changedParts(words(theirs), own);
  if (parts.length === 0) {
    return (
      <Said>
        <p>{t('threadEditing.merged')}</p>
      </Said>
    );
  }
  return (
    <Conflict
      fields={parts.map(({ key, label, before, after }) => ({
        key,
        label,
        own: after,
        theirs: before,
        onTake: () => onTake({ [key]: theirs[key as keyof Content] } as Partial<Content>),
      }))}
    />
  );
}
