import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SavedAnswer } from '../../../server/features/report-writing/report-writing.contract';
import {
  type AnswerSave,
  afterEvent,
  begin,
  isUnsent,
  type SaveEvent,
  toSend,
} from '../../../web/features/reports/saving/answer-save';
import { keptText, restore } from '../../../web/features/reports/saving/kept-answer';

const text = (words: string) => ({ type: 'text', text: words }) as const;
const saved = (version: number, words: string): SavedAnswer => ({
  question: 'q',
  value: text(words),
  version,
  savedAt: null,
  savedBy: null,
  warnings: [],
});
const run = (save: AnswerSave, ...events: readonly SaveEvent[]) => events.reduce(afterEvent, save);
const words = (save: AnswerSave) => (save.value?.type === 'text' ? save.value.text : undefined);

describe('While an answer is written', () => {
  test('what is typed while a save is under way is sent after it, over the version it was given', () => {
    const save = run(
      begin(saved(1, 'a')),
      { type: 'typed', value: text('ab') },
      { type: 'sent' },
      { type: 'typed', value: text('abc') },
      { type: 'acknowledged', saved: saved(2, 'ab') },
    );
    expect(save.stored.version).toBe(2);
    expect(toSend(save)).toEqual(text('abc'));
  });

  test('a save whose answer was lost is no conflict with oneself', () => {
    const save = run(
      begin(saved(1, 'a')),
      { type: 'typed', value: text('ab') },
      { type: 'sent' },
      { type: 'lost' },
      { type: 'typed', value: text('abc') },
      { type: 'sent' },
      { type: 'stale', saved: saved(2, 'ab') },
    );
    expect(save.theirs).toBeUndefined();
    expect(toSend(save)).toEqual(text('abc'));
  });

  test('somebody else’s text is shown beside one’s own, and nothing is sent until one has chosen', () => {
    const conflict = run(
      begin(saved(1, 'a')),
      { type: 'typed', value: text('mine') },
      { type: 'sent' },
      { type: 'stale', saved: saved(2, 'theirs') },
    );
    expect(conflict.theirs).toEqual(saved(2, 'theirs'));
    expect(words(conflict)).toBe('mine');
    expect(toSend(conflict)).toBeUndefined();
    const mine = afterEvent(conflict, { type: 'chosen', value: conflict.value });
    expect(toSend(mine)).toEqual(text('mine'));
    expect(mine.stored.version).toBe(2);
    const theirs = afterEvent(conflict, { type: 'chosen', value: text('theirs') });
    expect(isUnsent(theirs)).toBe(false);
  });

  test('what somebody else saved is taken in silently where one has written nothing', () => {
    expect(words(run(begin(saved(1, 'a')), { type: 'seen', saved: saved(2, 'b') }))).toBe('b');
  });

  test('what the server refuses stays, and is sent again once it is written anew', () => {
    const refused = run(
      begin(saved(1, 'a')),
      { type: 'typed', value: text('ab') },
      { type: 'sent' },
      { type: 'refused', code: 'body_too_large' },
    );
    expect(words(refused)).toBe('ab');
    expect(toSend(refused)).toBeUndefined();
    expect(toSend(afterEvent(refused, { type: 'typed', value: text('b') }))).toEqual(text('b'));
  });
});

interface Request {
  readonly over: number;
  readonly value: string;
}

/** A page, a server, somebody else, and a way between them on which anything may be lost or late. */
class World {
  save = begin(saved(0, ''));
  server = saved(0, '');
  readonly held = new Set(['']);
  readonly shown = new Set(['']);
  readonly late: Request[] = [];
  request: Request | undefined;
  answer: SaveEvent | undefined;
  typed = '';
  given = '';

  apply(event: SaveEvent) {
    this.save = afterEvent(this.save, event);
    this.look();
  }
  look() {
    for (const seen of [this.save.value, this.save.theirs?.value])
      if (seen?.type === 'text') this.shown.add(seen.text);
  }
  /** As the server does: what already stands is a success, what is stale is told how it stands. */
  take({ over, value }: Request): SaveEvent {
    const standing = words(begin(this.server)) ?? '';
    if (standing === value) return { type: 'acknowledged', saved: this.server };
    if (over !== this.server.version) return { type: 'stale', saved: this.server };
    expect(this.shown, 'nothing is written over unseen').toContain(standing);
    this.server = saved(over + 1, value);
    this.held.add(value);
    return { type: 'acknowledged', saved: this.server };
  }
  send() {
    const value = toSend(this.save);
    if (value?.type !== 'text') return;
    this.request = { over: this.save.stored.version, value: value.text };
    this.apply({ type: 'sent' });
  }
  arrive() {
    if (this.request) this.answer = this.take(this.request);
    this.request = undefined;
  }
  hear() {
    if (this.answer) this.apply(this.answer);
    this.answer = undefined;
  }
  lose() {
    if (this.request) this.late.push(this.request);
    if (this.request || this.answer) this.apply({ type: 'lost' });
    this.request = this.answer = undefined;
  }
  crash() {
    if (this.request) this.late.push(this.request);
    this.request = this.answer = undefined;
    const kept = keptText(this.save);
    this.save = restore(this.server, kept === undefined ? [] : [kept]);
    this.look();
  }
  choose(mine: boolean) {
    const { theirs, value } = this.save;
    if (theirs === undefined) return;
    if (!mine) this.given = this.typed;
    this.apply({ type: 'chosen', value: mine ? value : theirs.value });
  }
}

const deeds = {
  type: (world: World, n: number) => {
    world.typed = `mine ${n}`;
    world.apply({ type: 'typed', value: text(world.typed) });
  },
  other: (world: World, n: number) => {
    world.server = saved(world.server.version + 1, `theirs ${n}`);
  },
  see: (world: World) => world.apply({ type: 'seen', saved: world.server }),
  send: (world: World) => world.send(),
  arrive: (world: World) => world.arrive(),
  hear: (world: World) => world.hear(),
  lose: (world: World) => world.lose(),
  late: (world: World) => {
    const request = world.late.shift();
    if (request) world.take(request);
  },
  crash: (world: World) => world.crash(),
  mine: (world: World) => world.choose(true),
  theirs: (world: World) => world.choose(false),
};
const DEEDS = Object.keys(deeds) as (keyof typeof deeds)[];

test('in any order of typing, answers, losses, crashes and other writers the last text is held, shown, or given up by choice, and then arrives', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...DEEDS), { maxLength: 60 }), (order) => {
      const world = new World();
      order.forEach((deed, n) => {
        deeds[deed](world, n);
        const safe =
          world.held.has(world.typed) || words(world.save) === world.typed || world.given === world.typed;
        expect(safe, `${deed} ${n}`).toBe(true);
      });
      world.lose();
      for (let round = 0; isUnsent(world.save) && round < 9; round += 1) {
        world.choose(true);
        world.send();
        world.arrive();
        world.hear();
      }
      expect(isUnsent(world.save)).toBe(false);
    }),
    { numRuns: 2_000 },
  );
});

test('whoever goes back to what they had written before has that saved, whatever was under way', () => {
  const alone = ['send', 'arrive', 'hear', 'lose', 'crash', 'see'] as const;
  fc.assert(
    fc.property(fc.array(fc.constantFrom('', 'a', 'b', ...alone), { maxLength: 40 }), (order) => {
      const world = new World();
      for (const deed of order) {
        if (deed === '' || deed === 'a' || deed === 'b') {
          world.typed = deed;
          world.apply({ type: 'typed', value: text(deed) });
        } else deeds[deed](world);
      }
      world.lose();
      for (let round = 0; round < 9; round += 1) {
        world.send();
        world.arrive();
        world.hear();
      }
      expect(words(begin(world.server))).toBe(world.typed);
    }),
    { numRuns: 2_000 },
  );
});
