import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type {
  SavedAnswer,
  Section,
} from '../../../../server/features/report-writing/report-writing.contract';
import { send } from '../../../api/send';
import { usePerson } from '../../../api/session-query';
import { forgetDraft, readDraft, writeDraft } from '../../../ui/drafts';
import { markUnsaved } from '../../../ui/unsaved';
import { answerPath, sectionQuery } from '../reports.queries';
import { isUnsent } from './answer-save';
import { restore } from './kept-answer';
import { createSectionSaver, type Saves, type SectionSaver } from './section-saver';

interface Autosave extends Pick<SectionSaver, 'type' | 'choose' | 'flush'> {
  readonly saves: Saves;
  /** Whether something is written that the server is not known to have. */
  readonly unsent: boolean;
  /** The same, asked at once rather than as it was drawn. */
  isUnsent(): boolean;
  /** How the answers stand at once. */
  current(): Saves;
  /** Questions whose text was brought back from an earlier visit. */
  readonly restored: readonly string[];
}

/**
 * Saves a section's answers while they are written: kept in this browser at once, sent when the writer pauses, leaves
 * the field or the page, and when the connection is back. For a section that stays the same: give its owner a key.
 */
export function useAutosave(report: string, section: Section): Autosave {
  const client = useQueryClient();
  const person = usePerson()?.id;
  const [{ saver, restored }] = useState(() => {
    const keeper = createKeeper(person, report);
    const kept = section.questions.map(({ saved }) => [saved, keeper.read(saved.question)] as const);
    const initial = kept.map(([saved, text]) => [saved.question, restore(saved, text)] as const);
    const query = sectionQuery(report, section.summary.key).queryKey;
    const made = createSectionSaver(Object.fromEntries(initial), {
      keep: keeper.keep,
      send: async (question, version, value) => {
        const saved = await send<SavedAnswer>('PUT', answerPath(report, question), { version, value });
        client.setQueryData(query, (known) => known && withAnswer(known, saved));
        return saved;
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
  const { type, choose, flush, saves: current } = saver;
  const isAnyUnsent = () => Object.values(current()).some(isUnsent);
  return { type, choose, flush, current, isUnsent: isAnyUnsent, saves, unsent, restored };
}

/** Keeps texts per person; another tab's text under the same name is left to that tab. */
function createKeeper(person: string | undefined, report: string) {
  const own = new Map<string, string>();
  const nameOf = (question: string) => `answer:${report}:${question}`;
  const read = (question: string) => (person === undefined ? undefined : readDraft(person, nameOf(question)));
  return {
    read: (question: string): string | undefined => {
      const text = read(question);
      if (text !== undefined) own.set(question, text);
      return text;
    },
    keep: (question: string, text: string | undefined): void => {
      if (person === undefined || own.get(question) === text) return;
      if (text !== undefined) {
        own.set(question, text);
        writeDraft(person, nameOf(question), text);
      } else {
        if (read(question) === own.get(question)) forgetDraft(person, nameOf(question));
        own.delete(question);
      }
    },
  };
}

function withAnswer(section: Section, saved: SavedAnswer): Section {
  return {
    ...section,
    questions: section.questions.map((one) =>
      one.saved.question === saved.question ? { ...one, saved } : one,
    ),
  };
}
