import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { QUESTION_CATALOGUE } from '../../../seed/catalogue/question-catalogue/question-catalogue';
import { catalogueMatrix } from '../../../server/domain/reporting/catalogue-matrix';
import { question, SMALL_CATALOGUE } from '../../support/small-catalogue';

describe('The matrix of questions and lägesbilder', () => {
  test('says of each question whether it is shared, asked only there, or missing', () => {
    const { marks } = catalogueMatrix(SMALL_CATALOGUE);
    expect(Object.fromEntries(marks.map(({ question: key, kinds }) => [key, kinds]))).toMatchObject({
      kartlaggning: { brott: 'only_here', 'hot-och-vald': 'missing' },
      problem: { brott: 'shared', 'hot-och-vald': 'shared' },
      incidenter: { brott: 'missing', 'hot-och-vald': 'only_here' },
    });
  });

  test('counts what is asked once, and what two reports would have asked for', () => {
    expect(catalogueMatrix(SMALL_CATALOGUE)).toMatchObject({
      questions: 5,
      shared: 1,
      apart: 6,
      kinds: [
        { kind: 'brott', questions: 4, shared: 1, onlyHere: 3 },
        { kind: 'hot-och-vald', questions: 2, shared: 1, onlyHere: 1 },
      ],
      pairs: [{ kinds: ['brott', 'hot-och-vald'], shared: 1 }],
    });
  });

  test('names the questions that answer what the law asks for', () => {
    expect(catalogueMatrix(SMALL_CATALOGUE).parts).toEqual([
      { part: 'kartlaggning', questions: ['kartlaggning'] },
    ]);
  });

  test('always adds up, however questions are spread over kinds', () => {
    const kinds = ['a', 'b', 'c'];
    const spread = fc.array(fc.subarray(kinds, { minLength: 1 }), { maxLength: 12 });
    fc.assert(
      fc.property(spread, (all) => {
        const matrix = catalogueMatrix({
          kinds: kinds.map((key) => ({
            key,
            label: { sv: key, en: key },
            legalGround: '',
            statutoryParts: [],
          })),
          sections: [
            {
              key: 'one',
              title: { sv: '', en: '' },
              help: { sv: '', en: '' },
              questions: all.map((served, index) => question(`q${index}`, { kinds: served })),
            },
          ],
        });
        const onlyHere = matrix.kinds.reduce((sum, kind) => sum + kind.onlyHere, 0);
        expect(onlyHere + matrix.shared).toBe(matrix.questions);
        for (const kind of matrix.kinds) expect(kind.shared + kind.onlyHere).toBe(kind.questions);
        const inAll = all.filter((served) => served.length === 3).length;
        const inPairs = matrix.pairs.reduce((sum, pair) => sum + pair.shared, 0);
        expect(inPairs).toBe(matrix.shared + 2 * inAll);
        expect(matrix.apart).toBe(matrix.questions + matrix.shared + inAll);
      }),
    );
  });

  test('of the delivered example: each lägesbild shares questions with each other, and has its own', () => {
    const { kinds, pairs } = catalogueMatrix(QUESTION_CATALOGUE);
    for (const { onlyHere } of kinds) expect(onlyHere).toBeGreaterThan(0);
    for (const { shared } of pairs) expect(shared).toBeGreaterThan(0);
  });
});
