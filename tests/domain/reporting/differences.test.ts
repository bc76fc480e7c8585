import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, sameAnswer } from '../../../server/domain/reporting/answer';
import { differencesBetween } from '../../../server/domain/reporting/differences';

const inBoth = (text: string) => ({ sv: text, en: text });
const text = (said: string): Answer => ({ type: 'text', text: said });
const section = (key: string, answers: Readonly<Record<string, Answer | null>> | null) => ({
  key,
  title: inBoth(key),
  questions:
    answers &&
    Object.entries(answers).map(([name, answer]) => ({ key: name, wording: inBoth(name), answer })),
});

describe('Between two contents of a report', () => {
  test('the questions that are answered otherwise differ, and no others', () => {
    const before = [section('brott', { orsak: text('Oklart'), plats: text('Torget') }), section('tomt', {})];
    const after = [
      section('brott', { orsak: text('Mörka stråk'), plats: text('Torget') }),
      section('tomt', {}),
    ];
    expect(differencesBetween(before, after)).toEqual([
      {
        key: 'brott',
        title: inBoth('brott'),
        questions: [
          { key: 'orsak', wording: inBoth('orsak'), before: text('Oklart'), after: text('Mörka stråk') },
        ],
      },
    ]);
  });

  test('an answer that says nothing is as good as none', () => {
    expect(differencesBetween([section('a', { q: null })], [section('a', { q: text('  ') })])).toEqual([]);
  });

  test('a figure that became missing is not one that became 0', () => {
    const number = (value: number | null): Answer => ({ type: 'number', value, comment: 'Räknat' });
    expect(sameAnswer(number(null), number(0))).toBe(false);
  });

  test('a section that is left out for whoever asks tells nothing', () => {
    const [open, hidden] = [section('a', { q: text('nu') }), section('a', null)];
    expect(differencesBetween([hidden], [open])).toEqual([]);
    expect(differencesBetween([open], [hidden])).toEqual([]);
  });

  test('a section that is not there in one of them is compared with nothing said', () => {
    expect(differencesBetween([], [section('a', { q: text('nu') })])).toMatchObject([
      { questions: [{ before: null, after: text('nu') }] },
    ]);
  });
});

const answer: fc.Arbitrary<Answer | null> = fc.oneof(
  fc.constant(null),
  fc.string({ maxLength: 5 }).map(text),
  fc.option(fc.integer(), { nil: null }).map((value): Answer => ({ type: 'number', value, comment: '' })),
  fc
    .dictionary(fc.constantFrom('hot', 'vald'), fc.dictionary(fc.constantFrom('antal', 'art'), fc.nat(3)))
    .map((cells): Answer => ({ type: 'table', cells, comment: '' })),
);
const content = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 })
  .chain((keys) =>
    fc.tuple(
      ...keys.map((key) =>
        fc
          .option(fc.dictionary(fc.constantFrom('p', 'q', 'r'), answer), { nil: null })
          .map((answers) => section(key, answers)),
      ),
    ),
  );

test('nothing differs from itself, and what differs is the same in both directions', () => {
  const keys = (found: ReturnType<typeof differencesBetween>) =>
    found.flatMap(({ key, questions }) => questions.map((question) => `${key} ${question.key}`)).sort();
  fc.assert(
    fc.property(content, content, (one, other) => {
      expect(differencesBetween(one, one)).toEqual([]);
      // As a database or a browser would give it back.
      expect(differencesBetween(one, JSON.parse(JSON.stringify(one)))).toEqual([]);
      expect(keys(differencesBetween(one, other))).toEqual(keys(differencesBetween(other, one)));
    }),
  );
});
