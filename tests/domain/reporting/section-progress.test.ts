import { describe, expect, test } from 'vitest';
import { type SectionStatus, sectionProgress } from '../../../server/domain/reporting/section-progress';

const BEFORE = '2025-01-10T08:00:00.000Z';
const SENT_BACK = '2025-01-12T08:00:00.000Z';
const AFTER = '2025-01-14T08:00:00.000Z';

type Facts = Parameters<typeof sectionProgress>[0];
type Case = [title: string, change: Partial<Facts>, status: SectionStatus];

const facts: Facts = {
  questions: [
    { key: 'kartlaggning', required: true },
    { key: 'annat', required: false },
  ],
  answers: [],
  doneAt: null,
  returnedAt: null,
  isOpen: true,
  isReturned: false,
};
const answer = (question: string, savedAt = BEFORE, isEmpty = false) => ({ question, savedAt, isEmpty });

describe('A section', () => {
  test.each([
    ['that nobody has written in is not begun', {}, 'not_begun'],
    [
      'with an answer that says nothing is not begun',
      { answers: [answer('annat', BEFORE, true)] },
      'not_begun',
    ],
    ['with an answer is begun', { answers: [answer('annat')] }, 'begun'],
    ['that its authors call done is done', { answers: [answer('kartlaggning')], doneAt: BEFORE }, 'done'],
    [
      'that has lost a required answer since is done no more',
      { answers: [answer('annat')], doneAt: BEFORE },
      'begun',
    ],
    [
      'that the office sent back is returned, whatever was done before',
      { answers: [answer('kartlaggning')], doneAt: BEFORE, returnedAt: SENT_BACK, isReturned: true },
      'returned',
    ],
    [
      'that was called done since it was sent back is done',
      { answers: [answer('kartlaggning')], doneAt: AFTER, returnedAt: SENT_BACK, isReturned: true },
      'done',
    ],
    ['that is not open to its authors waits for nothing more', { isOpen: false }, 'done'],
  ] satisfies Case[])('%s', (_title, change, status) => {
    expect(sectionProgress({ ...facts, ...change }).status).toBe(status);
  });

  test('counts what is answered and what is still required', () => {
    const { answered, requiredLeft } = sectionProgress({ ...facts, answers: [answer('annat')] });
    expect([answered, requiredLeft]).toEqual([1, 1]);
  });
});
