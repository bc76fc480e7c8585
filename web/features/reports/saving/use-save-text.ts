import { useText } from '../../../text/use-text';
import { type AnswerSave, isOpen, isUnsent } from './answer-save';
import { conflictKind } from './conflict-kind';

export type SaveState = 'none' | 'saved' | 'saving' | 'lost' | 'conflict' | 'refused' | 'closed';

/** How an answer stands between the page and the server. @param writable whether anything is sent at all */
export function saveStateOf(save: AnswerSave, writable: boolean): SaveState {
  if (isOpen(save)) return 'conflict';
  if (!isUnsent(save)) return save.stored.version === 0 ? 'none' : 'saved';
  if (!writable) return 'closed';
  if (save.refused !== undefined) return 'refused';
  return save.lost > 0 ? 'lost' : 'saving';
}

/** "kl. 14.02" today, otherwise with its day: the clock alone could be read as a date. */
export function useWhen(): (iso: string) => string {
  const { t, format } = useText();
  return (iso) =>
    new Date(iso).toDateString() === new Date().toDateString()
      ? t('writing.save.clock', { time: format.clock(iso) })
      : format.instant(iso);
}

/** What is said of an answer's saving. @param me the id of who reads it */
export function useSaveText(me: string | undefined): (save: AnswerSave, state: SaveState) => string {
  const { t } = useText();
  const when = useWhen();
  return (save, state) => {
    const { savedAt, savedBy } = save.stored;
    switch (state) {
      case 'saved': {
        if (savedAt === null) return t('writing.save.all');
        const time = when(savedAt);
        return savedBy === null || savedBy.id === me
          ? t('writing.save.saved', { time })
          : t('writing.save.savedBy', { time, name: savedBy.name });
      }
      case 'refused':
        return t('writing.save.refused', { why: t(`problems.${wordOf(save.refused)}`) });
      case 'conflict':
        return t(`writing.save.conflict.${conflictKind(save, me)}`);
      case 'none':
      case 'saving':
      case 'lost':
      case 'closed':
        return t(`writing.save.${state}`);
    }
  };
}

const KNOWN = [
  'not_allowed',
  'not_found',
  'body_too_large',
  'invalid_body',
  'answer_does_not_fit',
  'section_closed',
  'unknown',
] as const;
const wordOf = (code: string | undefined) => KNOWN.find((known) => known === code) ?? 'unknown';
