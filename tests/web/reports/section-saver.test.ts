import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SavedAnswer } from '../../../server/features/report-writing/report-writing.contract';
import type { Answer } from '../../../server/features/reports/report-content.contract';
import { ApiProblem } from '../../../web/api/problem';
import { begin, isOpen, isUnsent } from '../../../web/features/reports/saving/answer-save';
import { type Clock, createSectionSaver } from '../../../web/features/reports/saving/section-saver';

const MINUTE = 60_000;
const QUESTIONS = ['a', 'b', 'c'] as const;
type Question = (typeof QUESTIONS)[number];

const text = (words: string): Answer => ({ type: 'text', text: words });
const wordsOf = (answer: Answer | null | undefined) => (answer?.type === 'text' ? answer.text : undefined);
const standing = (question: string, version: number, words: string): SavedAnswer => ({
  question,
  value: text(words),
  version,
  savedAt: null,
  savedBy: null,
  warnings: [],
});

/** A clock that stands until it is moved. */
class TestClock implements Clock {
  private time = 0;
  private deeds: { readonly at: number; readonly deed: () => void }[] = [];
  now = () => this.time;
  later = (milliseconds: number, deed: () => void) => {
    const planned = { at: this.time + milliseconds, deed };
    this.deeds.push(planned);
    return () => {
      this.deeds = this.deeds.filter((one) => one !== planned);
    };
  };
  /** Lets time pass, and what follows from it happen. */
  async pass(milliseconds: number) {
    const end = this.time + milliseconds;
    for (;;) {
      await settled();
      const next = this.deeds.filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)[0];
      if (next === undefined) break;
      this.deeds = this.deeds.filter((one) => one !== next);
      this.time = next.at;
      next.deed();
    }
    this.time = end;
    await settled();
  }
}
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

type Way = 'open' | 'cut' | 'answers lost' | 'closed';

/** A server, the way to it, and a writer. */
function company() {
  const clock = new TestClock();
  const server = new Map<string, SavedAnswer>(QUESTIONS.map((key) => [key, standing(key, 0, '')]));
  const held = new Set<string | undefined>();
  const late: (() => void)[] = [];
  const world = { way: 'open' as Way, broken: new Set<string>(), sends: 0 };
  const at = (question: string) => server.get(question) ?? standing(question, 0, '');
  const take = (question: string, version: number, value: Answer): SavedAnswer => {
    const now = at(question);
    if (wordsOf(now.value) === wordsOf(value)) return now;
    if (now.version !== version) throw new ApiProblem('version_conflict', 409, '', { current: now });
    const next = standing(question, version + 1, wordsOf(value) ?? '');
    server.set(question, next);
    held.add(wordsOf(value));
    return next;
  };
  const saver = createSectionSaver(
    Object.fromEntries(QUESTIONS.map((key) => [key, begin(standing(key, 0, ''))])),
    {
      clock,
      keep: () => undefined,
      send: async (question, version, value) => {
        world.sends += 1;
        if (world.broken.has(question)) throw new ApiProblem('internal_error', 500, '');
        if (world.way === 'closed') throw new ApiProblem('section_closed', 409, '');
        if (world.way === 'cut') {
          late.push(() => void take(question, version, value));
          throw new ApiProblem('offline', 0, '');
        }
        const saved = take(question, version, value);
        if (world.way === 'answers lost') throw new ApiProblem('offline', 0, '');
        return saved;
      },
    },
  );
  return {
    clock,
    world,
    saver,
    at,
    /** What was cut off on its way reaches the server after all. */
    arriveLate: () => {
      try {
        late.shift()?.();
      } catch {
        // Late, and over something newer: nobody hears of it.
      }
    },
    other: (question: string, words: string) =>
      void server.set(question, standing(question, at(question).version + 1, words)),
    setBack: (question: string, version: number, words: string) =>
      void server.set(question, standing(question, version, words)),
    /** Whether the server has, or has had, a text. */
    held,
    stands: (question: Question) => wordsOf(at(question).value),
  };
}

test('a save that had arrived although no answer came holds up nothing else of the section', async () => {
  const { saver, world, clock, at, stands } = company();
  world.way = 'answers lost';
  saver.type('a', text('one'));
  await clock.pass(2_000);
  world.way = 'open';
  saver.see(at('a'));
  saver.type('b', text('two'));
  await clock.pass(MINUTE);
  expect(stands('b')).toBe('two');
  expect(Object.values(saver.saves()).some(isUnsent)).toBe(false);
});

test('a conflict in one question, met after a loss, lets the others be saved', async () => {
  const { saver, world, clock, other, at, stands } = company();
  world.way = 'cut';
  saver.type('a', text('mine'));
  await clock.pass(2_000);
  other('a', 'theirs');
  saver.see(at('a'));
  world.way = 'open';
  saver.type('c', text('three'));
  await clock.pass(MINUTE);
  expect(saver.saves()['a']?.theirs).toBeDefined();
  expect(stands('c')).toBe('three');
});

test('one question that the server fails on does not keep the next from being saved', async () => {
  const { saver, world, clock, stands } = company();
  world.broken.add('a');
  saver.type('a', text('one'));
  saver.type('b', text('two'));
  await clock.pass(MINUTE);
  expect(stands('b')).toBe('two');
});

test('a server that was set back to an older version shows both texts', async () => {
  const { saver, clock, setBack } = company();
  for (const words of ['one', 'one two']) {
    saver.type('a', text(words));
    await clock.pass(2_000);
  }
  setBack('a', 1, 'one');
  saver.type('a', text('one two three'));
  await clock.pass(2_000);
  const save = saver.saves()['a'];
  expect(wordsOf(save?.theirs?.value)).toBe('one');
  expect(wordsOf(save?.value)).toBe('one two three');
});

test('what was refused while the section was closed is sent when it opens again', async () => {
  const { saver, world, clock, stands } = company();
  world.way = 'closed';
  saver.type('a', text('one'));
  await clock.pass(MINUTE);
  expect(saver.saves()['a']?.refused).toBe('section_closed');
  expect(world.sends, 'it is not sent in vain again and again').toBe(1);
  world.way = 'open';
  await saver.retry();
  expect(stands('a')).toBe('one');
});

test('who writes without a pause is saved every ten seconds, and not at every key', async () => {
  const { saver, world, clock } = company();
  for (let second = 0; second < 31; second += 1) {
    saver.type('a', text(`words ${second}`));
    await clock.pass(1_000);
  }
  expect(world.sends).toBe(3);
});

const DEEDS = ['type', 'other', 'see', 'pass', 'cut', 'lose answers', 'open', 'late', 'break'] as const;

test('in whatever order people type and connections fail: once the way is open all is sent, or to be chosen', async () => {
  const step = fc.tuple(fc.constantFrom(...DEEDS), fc.constantFrom(...QUESTIONS));
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const { saver, world, clock, other, arriveLate, at, held } = company();
      const typed = new Map<Question, string>();
      for (const [n, [deed, question]] of steps.entries()) {
        if (deed === 'type') {
          typed.set(question, `mine ${n}`);
          saver.type(question, text(`mine ${n}`));
        }
        if (deed === 'other') other(question, `theirs ${n}`);
        if (deed === 'see') saver.see(at(question));
        if (deed === 'pass') await clock.pass(5_000);
        if (deed === 'cut') world.way = 'cut';
        if (deed === 'lose answers') world.way = 'answers lost';
        if (deed === 'open') world.way = 'open';
        if (deed === 'late') arriveLate();
        if (deed === 'break') world.broken.add(question);
      }
      world.way = 'open';
      world.broken.clear();
      await clock.pass(2 * MINUTE);
      for (const question of QUESTIONS) {
        const save = saver.saves()[question];
        const mine = typed.get(question);
        if (save === undefined || mine === undefined) continue;
        if (isOpen(save)) expect(wordsOf(save.value)).toBe(mine);
        else {
          expect(isUnsent(save), question).toBe(false);
          expect(held).toContain(mine);
        }
      }
    }),
    { numRuns: 300 },
  );
});
