import { draftsUnder, forgetDraft, writeDraft } from '../../../ui/drafts';

interface AnswerKeeper {
  /** What was left of an answer, by each window of its own, latest first. */
  read(question: string): string[];
  /** Keeps a text until it is forgotten; undefined forgets it. @returns whether the browser keeps it */
  keep(question: string, text: string | undefined): boolean;
}

/**
 * Keeps a person's texts in this browser, under a name of this window's own: two windows never write over each other.
 * What was read from another window is this one's from the first time it keeps something itself.
 */
export function createAnswerKeeper(person: string, report: string, window: string): AnswerKeeper {
  const own = new Map<string, string>();
  const taken = new Map<string, readonly string[]>();
  const beginning = (question: string) => `answer:${report}:${question}:`;
  return {
    read: (question) => {
      const kept = draftsUnder(person, beginning(question));
      taken.set(
        question,
        kept.map(({ key }) => key),
      );
      return kept.map(({ text }) => text);
    },
    keep: (question, text) => {
      const name = beginning(question) + window;
      if (own.get(question) === text && !taken.has(question)) return true;
      const kept = text === undefined || writeDraft(person, name, text, true);
      if (!kept) return false;
      for (const other of taken.get(question) ?? []) if (other !== name) forgetDraft(person, other);
      taken.delete(question);
      if (text === undefined) {
        forgetDraft(person, name);
        own.delete(question);
      } else own.set(question, text);
      return true;
    },
  };
}
