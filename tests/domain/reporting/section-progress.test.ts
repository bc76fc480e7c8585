import { describe, expect, test } from 'vitest';
import { type SectionStatus, sectionProgress } from '../../../server/domain/reporting/section-progress';

const BEFORE = '2025-01-10T08:00:00.000Z';
const SENT_BACK = '2025-01-12T08:00:00.000Z';
const AFTER = '2025-01-14T08:00:00.000Z';

type Facts = Parameters<typeof sectionProgress>[0];
type Case = [title: string, change: Partial<Facts>, status: SectionStatus];

const facts: Facts = {
  questions: [{ required: true }, { required: false }],
  answered: 0,
  requiredAnswered: 0,
  savedAt: null,
  doneAt: null,
  returnedAt: null,
  isOpen: true,
  isReturned: false,
};
const OPTIONAL = { answered: 1, requiredAnswered: 0, savedAt: BEFORE };
const REQUIRED = { answered: 1, requiredAnswered: 1, savedAt: BEFORE };

describe('A section', () => {
  test.each([
    ['that nobody has written in is not begun', {}, 'not_begun'],
    ['with an answer that says nothing is not begun', { savedAt: BEFORE }, 'not_begun'],
    ['with an answer is begun', OPTIONAL, 'begun'],
    ['that its authors call done is done', { ...REQUIRED, doneAt: BEFORE }, 'done'],
    ['that has lost a required answer since is done no more', { ...OPTIONAL, doneAt: BEFORE }, 'begun'],
    [
      'that the office sent back is returned, whatever was done before',
      { ...REQUIRED, doneAt: BEFORE, returnedAt: SENT_BACK, isReturned: true },
      'returned',
    ],
    [
      'that was called done since it was sent back is done',
      { ...REQUIRED, doneAt: AFTER, returnedAt: SENT_BACK, isReturned: true },
      'done',
    ],
    ['that is not open to its authors waits for nothing more', { isOpen: false }, 'done'],
  ] satisfies Case[])('%s', (_title, change, status) => {
    expect(sectionProgress({ ...facts, ...change }).status).toBe(status);
  });

  test('counts what is answered and what is still required', () => {
    const { answered, requiredLeft } = sectionProgress({ ...facts, ...OPTIONAL });
    expect([answered, requiredLeft]).toEqual([1, 1]);
  });
});
