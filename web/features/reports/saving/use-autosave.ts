import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type {
  SavedAnswer,
  Section,
} from '../../../../server/features/report-writing/report-writing.contract';
import { ApiProblem } from '../../../api/problem';
import { send } from '../../../api/send';
import { usePerson } from '../../../api/session-query';
import { markUnsaved } from '../../../ui/unsaved';
import { answerPath, sectionQuery } from '../reports.queries';
import { createAnswerKeeper } from './answer-keeper';
import { isUnsent } from './answer-save';
import { restore } from './kept-answer';
import { type Clock, createSectionSaver, type Saves, type SectionSaver } from './section-saver';

interface Autosave extends Pick<SectionSaver, 'type' | 'choose' | 'flush' | 'retry'> {
  readonly saves: Saves;
  /** Whether something is written that the server is not known to have. */
  readonly unsent: boolean;
  /** The same, asked at once rather than as it was drawn. */
  isUnsent(): boolean;
  /** How the answers stand at once. */
  current(): Saves;
  /** Whether this browser keeps what is unsent. */
  readonly kept: boolean;
  /** Questions whose text was brought back from an earlier visit. */
  readonly restored: readonly string[];
}

/**
 * Saves a section's answers while they are written: kept in this browser at once, sent when the writer pauses, leaves
 * the field or the page, and when the connection is back. For a section that stays the same: give its owner a key.
 */
export function useAutosave(report: string, section: Section): Autosave {
  const client = useQueryClient();
  const person = usePerson()?.id ?? '';
  const [kept, setKept] = useState(true);
  const [{ saver, restored }] = useState(() => {
    const keeper = createAnswerKeeper(person, report, crypto.randomUUID());
    const initial = section.questions.map(
      ({ saved }) => [saved.question, restore(saved, keeper.read(saved.question))] as const,
    );
    const query = sectionQuery(report, section.summary.key).queryKey;
    const made = createSectionSaver(Object.fromEntries(initial), {
      clock: browserClock,
      keep: (question, text) => setKept(keeper.keep(question, text)),
      send: async (question, version, value) => {
        try {
          const more = { patience: PATIENCE_MS };
          const saved = await send<SavedAnswer>(
            'PUT',
            answerPath(report, question),
            { version, value },
            more,
          );
          client.setQueryData(query, (known) => known && withAnswer(known, saved));
          return saved;
        } catch (error) {
          // The report has been taken a step: the page shows how it stands.
          if (error instanceof ApiProblem && error.code === 'section_closed')
            void client.invalidateQueries({ queryKey: ['reports', report] });
          throw error;
        }
      },
    });
    return {
      saver: made,
      restored: initial.filter(([, save]) => isUnsent(save)).map(([question]) => question),
    };
  });
  const saves = useSyncExternalStore(saver.subscribe, saver.saves);
  const unsent = Object.values(saves).some(isUnsent);

  useEffect(() => (unsent ? markUnsaved() : undefined), [unsent]);
  useEffect(() => {
    for (const { saved } of section.questions) saver.see(saved);
  }, [saver, section.questions]);
  const { writable } = section.summary;
  useEffect(() => {
    if (writable) void saver.retry();
  }, [saver, writable]);
  useEffect(() => {
    const flush = () => void saver.flush();
    const hidden = () => document.visibilityState === 'hidden' && flush();
    window.addEventListener('online', flush);
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('online', flush);
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', hidden);
      flush();
    };
  }, [saver]);
  const { type, choose, flush, retry, saves: current } = saver;
  const isAnyUnsent = () => Object.values(current()).some(isUnsent);
  return { type, choose, flush, retry, current, isUnsent: isAnyUnsent, saves, unsent, kept, restored };
}

/** Not for ever: a save whose answer does not come is taken for lost. */
const PATIENCE_MS = 20_000;

const browserClock: Clock = {
  now: () => Date.now(),
  later: (milliseconds, deed) => {
    const timer = setTimeout(deed, milliseconds);
    return () => clearTimeout(timer);
  },
};

function withAnswer(section: Section, saved: SavedAnswer): Section {
  return {
    ...section,
    questions: section.questions.map((one) =>
      one.saved.question === saved.question ? { ...one, saved } : one,
    ),
  };
}
