import { expect, test } from 'vitest';
import { outcomeWords } from '../../../server/domain/follow-up/outcome-words';

test('a goal whose year has come is reached or not, one without a target better or worse, and only others on their way', () => {
  const said = (
    outcome: 'all_well' | 'all_badly' | 'mixed',
    ...bases: readonly ('targets' | 'due_targets' | 'changes')[]
  ) => bases.map((basis) => outcomeWords({ outcome, basis }).sv);
  expect(said('all_badly', 'targets', 'due_targets', 'changes')).toEqual([
    'inte på väg',
    'inte nått',
    'säkert sämre',
  ]);
  expect(said('all_well', 'targets', 'due_targets', 'changes')).toEqual(['på väg', 'nått', 'säkert bättre']);
  expect(said('mixed', 'due_targets')).toEqual(['åt olika håll']);
});
