import { describe, expect, test } from 'vitest';
import { basisOf, type Resting } from '../../../server/domain/follow-up/outcome-basis';

const change = (tone: Resting['tone']): Resting => ({ tone, target: null });
const reached: Resting = { tone: 'well', target: { status: 'reached' } };
const onTrack: Resting = { tone: 'well', target: { status: 'on_track' } };

describe('What an outcome rests on', () => {
  test('a goal is only said to be reached where every certain target’s year has come', () => {
    expect(basisOf([reached, change('undetermined')])).toBe('due_targets');
    expect(basisOf([reached, onTrack])).toBe('targets');
    expect(basisOf([reached, change('well')])).toBe('targets');
  });

  test('without a target a change makes it better or worse, and never on its way', () => {
    expect(basisOf([change('badly'), { tone: 'undetermined', target: { status: 'undetermined' } }])).toBe(
      'changes',
    );
  });

  test('where nothing is certain it claims least', () => {
    expect(basisOf([change('undetermined'), change('not_measurable')])).toBe('targets');
    expect(basisOf([])).toBe('targets');
  });
});
