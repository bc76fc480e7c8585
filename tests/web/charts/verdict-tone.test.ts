import { expect, test } from 'vitest';
import { toneOf, VERDICT_SHAPES } from '../../../web/ui/tone';

test.each([
  ['decreased', 'lower_is_better', 'better'],
  ['increased', 'lower_is_better', 'worse'],
  ['decreased', 'higher_is_better', 'worse'],
  ['increased', 'higher_is_better', 'better'],
  ['increased', 'no_judgement', 'neutral'],
  ['decreased', 'no_judgement', 'neutral'],
  ['no_certain_change', 'lower_is_better', 'neutral'],
  ['not_assessable', 'lower_is_better', 'neutral'],
  ['no_certain_change', 'higher_is_better', 'neutral'],
  ['not_assessable', 'higher_is_better', 'neutral'],
] as const)('%s, where %s, is %s', (verdict, polarity, tone) => {
  expect(toneOf(verdict, polarity)).toBe(tone);
});

test('every verdict has a shape of its own', () => {
  expect(new Set(Object.values(VERDICT_SHAPES)).size).toBe(4);
});
