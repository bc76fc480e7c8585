import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divergenceOf, MEASURED_OUTCOMES, outcomeOf } from '../../../server/domain/follow-up/divergence';
import { TONES, type Tone, toneOf } from '../../../server/domain/follow-up/tone';
import { ASSESSMENTS } from '../../../server/domain/reporting/answer';
import { POLARITIES } from '../../../server/domain/statistics/estimate';
import { VERDICTS } from '../../../server/domain/statistics/verdict';
import { TARGET_STATUSES } from '../../../server/domain/targets/target';

const tones = fc.array(fc.constantFrom(...TONES), { maxLength: 8 });
const lower = { target: null, polarity: 'lower_is_better' } as const;

describe('An indicator of a goal', () => {
  test('goes well when its target is on the way or reached, badly when it is not', () => {
    const status = (target: (typeof TARGET_STATUSES)[number]) =>
      toneOf({ ...lower, target, verdict: 'increased' });
    expect(TARGET_STATUSES.map((each) => [each, status(each)])).toEqual([
      ['on_track', 'well'],
      ['off_track', 'badly'],
      ['undetermined', 'undetermined'],
      ['not_measurable', 'not_measurable'],
      ['reached', 'well'],
      ['missed', 'badly'],
    ]);
  });

  test('without a target goes well when fewer are worried, badly when more are, and says nothing without certainty', () => {
    expect(VERDICTS.map((verdict) => [verdict, toneOf({ ...lower, verdict })])).toEqual([
      ['increased', 'badly'],
      ['decreased', 'well'],
      ['no_certain_change', 'undetermined'],
      ['not_assessable', 'not_measurable'],
    ]);
    expect(toneOf({ ...lower, verdict: 'increased', polarity: 'higher_is_better' })).toBe('well');
    expect(toneOf({ ...lower, verdict: null })).toBe('not_measurable');
  });

  test('that is neither good nor bad judges nothing, however it changes', () => {
    for (const verdict of VERDICTS)
      expect(toneOf({ target: null, verdict, polarity: 'no_judgement' })).toBe('not_measurable');
  });

  test('is mirrored when the scale is turned around', () => {
    const turned: Record<Tone, Tone> = {
      well: 'badly',
      badly: 'well',
      undetermined: 'undetermined',
      not_measurable: 'not_measurable',
    };
    for (const verdict of VERDICTS) {
      const [down, up] = POLARITIES.slice(0, 2).map((polarity) =>
        toneOf({ target: null, verdict, polarity }),
      );
      expect(up).toBe(turned[down ?? 'well']);
    }
  });
});

describe('A goal', () => {
  test('is mixed as soon as one indicator certainly goes well and another certainly badly', () => {
    expect(outcomeOf(['well', 'badly', 'badly', 'badly'])).toBe('mixed');
    expect(outcomeOf(['well', 'undetermined'])).toBe('all_well');
    expect(outcomeOf(['badly', 'not_measurable'])).toBe('all_badly');
    expect(outcomeOf(['undetermined', 'not_measurable'])).toBe('undetermined');
    expect(outcomeOf([])).toBe('not_measurable');
  });

  test('says the same in whatever order its indicators stand, and said twice', () => {
    fc.assert(
      fc.property(tones, (some) => {
        expect(outcomeOf(some.toReversed())).toBe(outcomeOf(some));
        expect(outcomeOf([...some, ...some])).toBe(outcomeOf(some));
      }),
    );
  });

  test('is not swayed by what is not certain, once something is', () => {
    fc.assert(
      fc.property(tones, (some) => {
        fc.pre(some.includes('well') || some.includes('badly'));
        expect(outcomeOf([...some, 'undetermined', 'not_measurable'])).toBe(outcomeOf(some));
      }),
    );
  });
});

describe('A committee’s judgement beside the measurement', () => {
  test('parts from it as this table has it', () => {
    const table = ASSESSMENTS.map((assessment) => [
      assessment,
      ...MEASURED_OUTCOMES.map((outcome) => divergenceOf(assessment, outcome) ?? '–'),
    ]);
    expect([['', ...MEASURED_OUTCOMES], ...table]).toEqual([
      ['', 'all_well', 'mixed', 'all_badly', 'undetermined', 'not_measurable'],
      ['full', '–', 'says_more', 'says_more', '–', '–'],
      ['partial', 'says_less', '–', 'says_more', '–', '–'],
      ['none', 'says_less', 'says_less', '–', '–', '–'],
      ['not_assessable', 'could_be_measured', 'could_be_measured', 'could_be_measured', '–', '–'],
    ]);
  });

  test('“helt” in 2022, when one of four indicators was reached, says more than is measured', () => {
    const four: Tone[] = [
      toneOf({ ...lower, target: 'reached', verdict: null }),
      ...(['missed', 'missed', 'missed'] as const).map((target) =>
        toneOf({ ...lower, target, verdict: null }),
      ),
    ];
    expect(divergenceOf('full', outcomeOf(four))).toBe('says_more');
    expect(divergenceOf('partial', outcomeOf(four))).toBeNull();
  });

  test('never parts from a measurement that has nothing certain', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ASSESSMENTS), tones, (assessment, some) => {
        fc.pre(!some.includes('well') && !some.includes('badly'));
        expect(divergenceOf(assessment, outcomeOf(some))).toBeNull();
      }),
    );
  });

  test('one more certain failure never makes it say less', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ASSESSMENTS), tones, (assessment, some) => {
        fc.pre(divergenceOf(assessment, outcomeOf(some)) === 'says_more');
        expect(divergenceOf(assessment, outcomeOf([...some, 'badly']))).toBe('says_more');
      }),
    );
  });
});
