import type { SavedAnswer } from '../../../../server/features/report-writing/report-writing.contract';
import type { Answer } from '../../../../server/features/reports/report-content.contract';
import { ApiProblem } from '../../../api/problem';
import { type AnswerSave, afterEvent, type SaveEvent, toSend } from './answer-save';
import { keptText } from './kept-answer';

/** After the last key. */
const PAUSE_MS = 1_500;
/** Who writes without a pause is saved as well. */
const LONGEST_MS = 10_000;
/** Between attempts that no answer came to: growing, and never so long that somebody goes home meanwhile. */
const RETRY_MS = [2_000, 4_000, 8_000, 15_000, 30_000] as const;

/** The answers of a section, by question. */
export type Saves = Readonly<Record<string, AnswerSave>>;

interface Ports {
  /** Saves an answer. @throws ApiProblem; a stale one names how it stands as `current` */
  send(question: string, version: number, value: Answer): Promise<SavedAnswer>;
  /** Keeps a text in this browser; undefined forgets it. */
  keep(question: string, text: string | undefined): void;
  readonly clock: Clock;
}

export interface Clock {
  /** Milliseconds since some moment. */
  now(): number;
  /** Does something later. @returns what calls it off */
  later(milliseconds: number, deed: () => void): () => void;
}

export interface SectionSaver {
  readonly saves: () => Saves;
  subscribe(listener: () => void): () => void;
  /** Keeps what was written at once, and sends it when the writer pauses. */
  type(question: string, value: Answer): void;
  /** How an answer stands at the server, from elsewhere than a save. */
  see(saved: SavedAnswer): void;
  /** Says what holds where somebody else has written as well, and sends it. */
  choose(question: string, value: Answer | null): void;
  /** Sends what is unsent now. Is over when it has been sent, or could not be. */
  flush(): Promise<void>;
  /** The same with what was refused: the section is open again, or its writer asks for it. */
  retry(): Promise<void>;
}

/**
 * Carries a section's answers to the server, one at a time: so a lost session or connection is met once, and a save
 * never overtakes an earlier one. Lives on after its page has gone until what was under way is done. As long as there
 * is something to send, either a round is under way or one is planned.
 */
export function createSectionSaver(initial: Saves, { send, keep, clock }: Ports): SectionSaver {
  let saves = initial;
  let callOff: (() => void) | undefined;
  let unsentSince: number | undefined;
  let working: Promise<void> | undefined;
  const listeners = new Set<() => void>();

  const apply = (question: string, event: SaveEvent) => {
    const before = saves[question];
    if (before === undefined) return;
    const after = afterEvent(before, event);
    saves = { ...saves, [question]: after };
    keep(question, keptText(after));
    for (const listener of listeners) listener();
  };
  const unplan = () => {
    callOff?.();
    callOff = undefined;
  };
  const plan = (milliseconds: number) => {
    unplan();
    callOff = clock.later(milliseconds, () => void flush());
  };
  const sendOne = async (question: string): Promise<SaveEvent['type'] | undefined> => {
    const save = saves[question];
    const value = save && toSend(save);
    if (value === undefined || save === undefined) return undefined;
    apply(question, { type: 'sent' });
    const event = await attempt(() => send(question, save.stored.version, value));
    apply(question, event);
    return event.type;
  };
  const lostOf = (question: string) => saves[question]?.lost ?? 0;
  const round = async () => {
    unsentSince = undefined;
    // Where one does not arrive, the next would hardly either; what fails alone is tried after the others.
    for (const question of Object.keys(saves).sort((one, other) => lostOf(one) - lostOf(other)))
      if ((await sendOne(question)) === 'lost')
        return plan(RETRY_MS[Math.min(lostOf(question), RETRY_MS.length) - 1] ?? PAUSE_MS);
    if (callOff === undefined && Object.values(saves).some(toSend)) plan(PAUSE_MS);
  };
  async function flush(): Promise<void> {
    unplan();
    // What was written since the round under way began is sent in one of its own.
    await working;
    working ??= round().finally(() => {
      working = undefined;
    });
    await working;
  }

  return {
    saves: () => saves,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    type: (question, value) => {
      apply(question, { type: 'typed', value });
      const now = clock.now();
      unsentSince ??= now;
      plan(Math.max(0, Math.min(PAUSE_MS, unsentSince + LONGEST_MS - now)));
    },
    see: (saved) => {
      const before = lostOf(saved.question);
      apply(saved.question, { type: 'seen', saved });
      const here = saves[saved.question];
      // The server answers again, or something was brought back from an earlier visit.
      const idle = callOff === undefined && working === undefined;
      if (here && toSend(here) !== undefined && (idle || here.lost < before)) plan(0);
    },
    choose: (question, value) => {
      apply(question, { type: 'chosen', value });
      plan(0);
    },
    flush,
    retry: () => {
      for (const question of Object.keys(saves)) apply(question, { type: 'retried' });
      return flush();
    },
  };
}

async function attempt(send: () => Promise<SavedAnswer>): Promise<SaveEvent> {
  try {
    return { type: 'acknowledged', saved: await send() };
  } catch (error) {
    if (!(error instanceof ApiProblem)) return { type: 'lost' };
    if (error.code === 'version_conflict' && error.current !== undefined)
      return { type: 'stale', saved: error.current as SavedAnswer };
    return error.passing || error.signedOut || error.status === 429
      ? { type: 'lost' }
      : { type: 'refused', code: error.code };
  }
}
