import { expect, test } from 'vitest';
import { countVerdicts, unjudgedByReason } from '../../../web/features/comparison/count-verdicts';
import { compared } from './example-comparison';

const AREAS = [
  compared('Järva', 0.2, 'increased'),
  compared('Bromma', 0.1, 'no_certain_change'),
  compared('Farsta', 0.12, 'not_assessable'),
  compared('Älvsjö', null, 'not_assessable'),
];

test('an area without a value is neither judged nor called impossible to judge', () => {
  expect(countVerdicts(AREAS)).toEqual({ higher: 1, lower: 0, judged: 2, withValue: 3 });
});

test('the areas that cannot be judged stand under their reason', () => {
  const reasons = unjudgedByReason(AREAS, ({ sv }) => sv);
  expect(reasons.map(([sentence, areas]) => [sentence, areas.map(({ label }) => label)])).toEqual([
    ['Kan inte avgöras: antalet svar är inte känt', ['Farsta']],
  ]);
});
