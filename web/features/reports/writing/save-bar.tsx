import { usePerson } from '../../../api/session-query';
import { useText } from '../../../text/use-text';
import buttons from '../../../ui/button.module.css';
import type { Saves } from '../saving/section-saver';
import { type SaveState, saveStateOf, useSaveText, useWhen } from '../saving/use-save-text';
import styles from './writing.module.css';

/** The one that most needs to be known goes before the others. */
const ORDER: readonly SaveState[] = ['conflict', 'refused', 'closed', 'lost', 'saving', 'saved', 'none'];

interface SaveBarProps {
  readonly saves: Saves;
  readonly writable: boolean;
  readonly onRetry: () => void;
}

/** How the whole section stands: always in sight, and told to those who hear the page when it changes. */
export function SaveBar({ saves, writable, onRetry }: SaveBarProps) {
  const { t } = useText();
  const say = useSaveText(usePerson()?.id);
  const when = useWhen();
  const all = Object.values(saves).map((save) => ({ save, state: saveStateOf(save, writable) }));
  const state = ORDER.find((one) => all.some((each) => each.state === one)) ?? 'none';
  const first = all.find((each) => each.state === state)?.save;
  const latest = all.flatMap(({ save }) => save.stored.savedAt ?? []).reduce((a, b) => (a > b ? a : b), '');
  const settled = state === 'saved';
  return (
    <div className={styles['bar']} data-state={state} data-print="no">
      <p role="status">
        {settled && latest !== '' && t('writing.save.allAt', { time: when(latest) })}
        {!settled && first && say(first, state)}
      </p>
      {state === 'lost' && (
        <button type="button" className={buttons['button']} onClick={onRetry}>
          {t('writing.save.retry')}
        </button>
      )}
    </div>
  );
}
