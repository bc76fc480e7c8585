import { useSyncExternalStore } from 'react';
import { usePerson } from '../../../api/session-query';
import { awaitsSignIn } from '../../../api/signed-out';
import { useText } from '../../../text/use-text';
import buttons from '../../../ui/button.module.css';
import type { Saves } from '../saving/section-saver';
import { type SaveState, saveStateOf, useSaveText, useWhen } from '../saving/use-save-text';
import { JumpLink } from './jump-link';
import styles from './writing.module.css';

/** The one that most needs to be known goes before the others. */
const ORDER: readonly SaveState[] = ['conflict', 'refused', 'closed', 'lost', 'saving', 'saved', 'none'];

interface SaveBarProps {
  readonly saves: Saves;
  readonly writable: boolean;
  /** Whether this browser keeps what is unsent. */
  readonly kept: boolean;
  /** Ids of fields that hold what cannot be an answer. */
  readonly wrong: readonly string[];
  readonly onRetry: () => void;
}

/** How the whole section stands: always in sight, and told to those who hear the page when it changes. */
export function SaveBar({ saves, writable, kept, wrong, onRetry }: SaveBarProps) {
  const { t } = useText();
  const say = useSaveText(usePerson()?.id);
  const when = useWhen();
  const signedOut = useSyncExternalStore(awaitsSignIn.subscribe, awaitsSignIn.now);
  const all = Object.values(saves).map((save) => ({ save, state: saveStateOf(save, writable) }));
  const state = ORDER.find((one) => all.some((each) => each.state === one)) ?? 'none';
  const first = all.find((each) => each.state === state)?.save;
  const latest = all.flatMap(({ save }) => save.stored.savedAt ?? []).reduce((a, b) => (a > b ? a : b), '');
  const waits = state === 'saving' || state === 'lost';
  const settled = state === 'saved' || state === 'none';
  const words = () => {
    if (waits && signedOut) return t('writing.save.signIn');
    if (settled && wrong.length > 0) return t('writing.save.wrong', { count: wrong.length });
    if (state === 'saved' && latest !== '') return t('writing.save.allAt', { time: when(latest) });
    return first && say(first, state);
  };
  return (
    <div
      className={styles['bar']}
      data-state={settled && wrong.length > 0 ? 'refused' : state}
      data-print="no"
    >
      <p role="status">
        {words()}
        {!kept && !settled && ` ${t('writing.save.notKept')}`}
      </p>
      {settled && wrong[0] !== undefined && <JumpLink to={wrong[0]}>{t('writing.save.toWrong')}</JumpLink>}
      {(state === 'lost' || state === 'refused') && (
        <button type="button" className={buttons['button']} onClick={onRetry}>
          {t('writing.save.retry')}
        </button>
      )}
    </div>
  );
}
