import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isEmpty as isEmptyAtServer } from '../../../server/domain/reporting/answer';
import type { SavedAnswer } from '../../../server/features/report-writing/report-writing.contract';
import type { Answer } from '../../../server/features/reports/report-content.contract';
import { isEmpty } from '../../../web/features/reports/answers/is-empty';
import { joined } from '../../../web/features/reports/answers/joined';
import { faultIn } from '../../../web/features/reports/answers/read-number';
import { paragraphOf } from '../../../web/features/reports/deciding/decision-draft';
import { afterEvent, begin, isOpen, toSend } from '../../../web/features/reports/saving/answer-save';
import { conflictKind } from '../../../web/features/reports/saving/conflict-kind';
import { keptText, restore } from '../../../web/features/reports/saving/kept-answer';
import { isGuardedMore } from '../../../web/features/reports/writing/guarded-more';

const text = (words: string): Answer => ({ type: 'text', text: words });
const problem = (id: string, what: string) => ({
  id,
  what,
  where: '',
  when: '',
  whom: '',
  source: '',
  cause: '',
});
const problems = (...items: readonly ReturnType<typeof problem>[]): Answer => ({
  type: 'problems',
  problems: [...items],
});
const saved = (version: number, words: string, by = 'me'): SavedAnswer => ({
  question: 'q',
  value: text(words),
  version,
  savedAt: null,
  savedBy: { id: by, name: by },
  warnings: [],
});

test.each([
  ['−3', { min: 0 }, 'tooSmall'],
  ['0', { min: 0 }, undefined],
  ['2,5', { whole: true }, 'notWhole'],
  ['1 250', { whole: true }, undefined],
  ['101', { max: 100 }, 'tooLarge'],
  ['99,5', { min: 0, max: 100 }, undefined],
  ['abc', {}, 'notNumber'],
  ['', { min: 1, whole: true }, undefined],
  ['-3', {}, undefined],
] as const)('a figure of “%s” within %o is %s', (written, limits, kind) => {
  expect(faultIn(written, limits)?.kind).toBe(kind);
});

test('a problem that both have changed is two problems when both are kept', () => {
  const both = joined(problems(problem('p', 'theirs')), problems(problem('p', 'mine')), () => 'new');
  expect(both).toEqual(problems(problem('new', 'theirs'), problem('p', 'mine')));
});

test('both are kept only where there is room for both', () => {
  expect(joined(text('a'.repeat(30_000)), text('b'.repeat(30_000)))).toBeUndefined();
  const many = (mark: string) =>
    problems(...Array.from({ length: 30 }, (_, at) => problem(`${mark}${at}`, `${mark}${at}`)));
  expect(joined(many('a'), many('b'))).toBeUndefined();
});

test('an answer is empty for the page whenever it is for the server', () => {
  const words = fc.constantFrom('', '  ', 'ord');
  const figure = fc.constantFrom(null, 0, 3);
  const cells = fc.dictionary(
    fc.constantFrom('r', 's'),
    fc.dictionary(fc.constantFrom('c', 'd'), fc.oneof(words, figure)),
  );
  const answers = fc.oneof(
    words.map(text),
    fc.record({ type: fc.constant('number' as const), value: figure, comment: words }),
    fc.record({ type: fc.constant('choice' as const), chosen: fc.constantFrom(null, 'ja'), comment: words }),
    fc.record({ type: fc.constant('table' as const), cells, comment: words }),
    fc.array(words).map((all) => problems(...all.map((what, at) => problem(`${at}`, what)))),
    fc.record({
      type: fc.constant('judgement' as const),
      assessment: fc.constantFrom(null, 'full' as const),
      motivation: words,
    }),
  );
  fc.assert(fc.property(answers, (answer) => isEmpty(answer) === isEmptyAtServer(answer)));
});

test('what two windows of one person left is brought back, and nothing of it is sent before the person has chosen', () => {
  const left = (words: string) =>
    keptText(afterEvent(begin(saved(1, '')), { type: 'typed', value: text(words) })) ?? '';
  const both = restore(saved(1, ''), [left('later'), left('earlier')]);
  expect(isOpen(both)).toBe(true);
  expect(toSend(both)).toBeUndefined();
  expect(conflictKind(both, 'me')).toBe('own');
  const again = restore(saved(1, ''), [keptText(both) ?? '']);
  expect(again.besides, 'also after another crash').toEqual([text('earlier')]);
  const chosen = afterEvent(again, { type: 'chosen', value: text('earlier') });
  expect(toSend(chosen)).toEqual(text('earlier'));
});

test('the same text left in two windows is one text', () => {
  const kept = keptText(afterEvent(begin(saved(1, '')), { type: 'typed', value: text('same') })) ?? '';
  expect(isOpen(restore(saved(1, ''), [kept, kept]))).toBe(false);
});

test('the other text is called by whose it is', () => {
  const mine = afterEvent(begin(saved(2, 'a')), { type: 'typed', value: text('b') });
  const met = (other: SavedAnswer) => conflictKind(afterEvent(mine, { type: 'stale', saved: other }), 'me');
  expect(met(saved(3, 'c', 'Bo'))).toBe('other');
  expect(met(saved(3, 'c', 'me'))).toBe('own');
  expect(met(saved(1, 'c', 'Bo'))).toBe('older');
});

test('a text is guarded more the fewer may read it', () => {
  expect(isGuardedMore('secret', 'open')).toBe(true);
  expect(isGuardedMore('internal', 'open')).toBe(true);
  expect(isGuardedMore('internal', 'internal')).toBe(false);
  expect(isGuardedMore('open', 'secret')).toBe(false);
});

test.each([
  ['6', '§ 6'],
  ['§6', '§ 6'],
  [' § 12 ', '§ 12'],
  ['§ 6 a', '§ 6 a'],
])('the paragraph “%s” is written “%s”', (written, sent) => {
  expect(paragraphOf(written)).toBe(sent);
});
