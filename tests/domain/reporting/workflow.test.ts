import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { can } from '../../../server/domain/access/permissions';
import type { Role } from '../../../server/domain/access/roles';
import {
  allowedSteps,
  FROZEN,
  NEXT_ACTOR,
  REPORT_STATES,
  REPORT_STEPS,
  type ReportState,
  type ReportStep,
  type Standing,
  standingAfter,
  stateAfter,
  WORKFLOW,
  WRITTEN_IN,
} from '../../../server/domain/reporting/workflow';

/** Every step there is, written out: who may take it, from where, and where it leads. All else is refused. */
const STEPS: Readonly<Record<ReportStep, [by: Role, ways: Partial<Record<ReportState, ReportState>>]>> = {
  mark_ready: ['author', { draft: 'ready', referred_back: 'ready', returned: 'ready' }],
  take_back: ['author', { ready: 'draft', tabled: 'draft' }],
  decide: ['approver', { ready: 'decided', tabled: 'decided' }],
  refer_back: ['approver', { ready: 'referred_back', tabled: 'referred_back' }],
  table: ['approver', { ready: 'tabled', tabled: 'tabled' }],
  retract_decision: ['approver', { decided: 'ready' }],
  submit: ['approver', { decided: 'submitted' }],
  recall: ['approver', { submitted: 'decided' }],
  take_for_review: ['office', { submitted: 'in_review' }],
  release: ['office', { in_review: 'submitted' }],
  return: ['office', { in_review: 'returned' }],
  accept: ['office', { in_review: 'accepted' }],
  publish: ['office', { accepted: 'published' }],
  correct: ['approver', { published: 'draft' }],
};

const ORGANISATION = 'farsta-stadsdelsnamnd';
const PLACE = { kind: 'organisations', places: [{ organisation: ORGANISATION, heirs: [] }] } as const;
const ROLES_ASKED: readonly Role[] = ['reader', 'author', 'approver', 'office', 'administrator'];

/** Whether somebody with one role may: the office in the executive office, the others in the organisation. */
const mayAs = (role: Role) => (action: Parameters<typeof can>[1]) => {
  const office = role === 'office';
  const organisation = office ? 'stadsledningskontoret' : ORGANISATION;
  const kind = office ? 'executive_office' : 'district_committee';
  return can({ id: 'somebody', grants: [{ role, organisation, kind }] }, action, PLACE);
};

const standing = (state: ReportState, change: Partial<Standing> = {}): Standing => ({
  state,
  writtenIn: 'draft',
  stands: true,
  ...change,
});

describe('A report can be taken', () => {
  for (const state of REPORT_STATES) {
    for (const role of ROLES_ASKED) {
      const steps = REPORT_STEPS.filter((step) => STEPS[step][0] === role && STEPS[step][1][state]);
      const refused = REPORT_STEPS.length - steps.length;
      test(`from ${state} by ${role}: ${steps.join(', ') || 'nowhere'}; ${refused} steps are refused`, () => {
        expect(allowedSteps(standing(state), mayAs(role))).toEqual(steps);
      });
    }
  }

  test.each(REPORT_STEPS)('by %s to where it leads and nowhere else', (step) => {
    const ways = REPORT_STATES.map((state) => [state, stateAfter(step, standing(state))]);
    expect(ways).toEqual(REPORT_STATES.map((state) => [state, STEPS[step][1][state]]));
  });

  test('back to the state it was written in last: a returned one opens no more than was returned', () => {
    expect(stateAfter('take_back', standing('ready', { writtenIn: 'returned' }))).toBe('returned');
    expect(stateAfter('take_back', standing('tabled', { writtenIn: 'referred_back' }))).toBe('referred_back');
  });

  test('to its end by the successors of its organisation, who correct nothing that was published before them', () => {
    const ended = REPORT_STEPS.filter((step) =>
      REPORT_STATES.some(
        (state) => stateAfter(step, standing(state)) !== stateAfter(step, standing(state, { stands: false })),
      ),
    );
    expect(ended).toEqual(['correct']);
  });
});

test('in every state somebody can act, and it is who the lists say', () => {
  const roleOf = {
    authors: 'author',
    committee: 'approver',
    approvers: 'approver',
    office: 'office',
  } as const;
  for (const state of REPORT_STATES) {
    const actor = NEXT_ACTOR[state];
    if (actor !== 'nobody') {
      expect([state, allowedSteps(standing(state), mayAs(roleOf[actor]))]).not.toEqual([state, []]);
    }
  }
  expect(REPORT_STATES.filter((state) => NEXT_ACTOR[state] === 'nobody')).toEqual(['published']);
});

/** A report as somebody would tell it who follows every rule; texts are numbers that only grow. */
interface Told extends Standing {
  readonly edition: number;
  readonly text: number;
  /** What stands decided; undefined: nothing. */
  readonly frozen: number | undefined;
  readonly published: readonly { readonly edition: number; readonly text: number }[];
}

const BEGUN: Told = { ...standing('draft'), edition: 1, text: 0, frozen: undefined, published: [] };

function tell(told: Told, step: ReportStep): Told {
  const after = standingAfter(step, told);
  if (after === undefined) return told;
  if (step === 'decide') return { ...after, frozen: told.text };
  if (step === 'retract_decision') return { ...after, frozen: undefined };
  if (step === 'correct') return { ...after, edition: told.edition + 1 };
  if (step !== 'publish' || told.frozen === undefined) return after;
  return { ...after, published: [...told.published, { edition: told.edition, text: told.frozen }] };
}

const attempts = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({ step: fc.constantFrom(...REPORT_STEPS), role: fc.constantFrom(...ROLES_ASKED) }),
    },
    // Somebody who does what is expected, so that walks get far.
    { weight: 3, arbitrary: fc.constant('onwards' as const) },
    { weight: 1, arbitrary: fc.constant('writes' as const) },
  ),
  { maxLength: 60 },
);

const ONWARDS: Partial<Record<ReportState, ReportStep>> = {
  draft: 'mark_ready',
  referred_back: 'mark_ready',
  returned: 'mark_ready',
  ready: 'decide',
  tabled: 'decide',
  decided: 'submit',
  submitted: 'take_for_review',
  in_review: 'accept',
  accepted: 'publish',
  published: 'correct',
};

describe('Whatever anybody tries in whatever order', () => {
  const walk = (check: (before: Told, after: Told, refused: boolean) => void) =>
    fc.assert(
      fc.property(attempts, (tries) => {
        let told = BEGUN;
        for (const attempt of tries) {
          const before = told;
          let refused = false;
          if (attempt === 'writes') {
            refused = !WRITTEN_IN.includes(told.state);
            if (!refused) told = { ...told, text: told.text + 1 };
          } else {
            const step = attempt === 'onwards' ? ONWARDS[told.state] : attempt.step;
            const may = attempt === 'onwards' ? () => true : mayAs(attempt.role);
            refused = step === undefined || !allowedSteps(told, may).includes(step);
            if (!refused && step !== undefined) told = tell(told, step);
          }
          check(before, told, refused);
        }
      }),
      { numRuns: 300 },
    );

  test('a refused attempt changes nothing, and one that is not leads along a way of the table', () =>
    walk((before, after, refused) => {
      if (refused) return expect(after).toBe(before);
      if (after.text > before.text) return expect(after.state).toBe(before.state);
      const ways = REPORT_STEPS.map((step) => stateAfter(step, before));
      expect(ways).toContain(after.state);
    }));

  test('what is frozen is there, and is the text that stands', () =>
    walk((_, { state, frozen, text }) => {
      if (FROZEN.includes(state)) expect(frozen).toBe(text);
    }));

  test('what is published changes only when the next edition is published', () =>
    walk((before, after) => {
      expect(after.published.slice(0, before.published.length)).toEqual(before.published);
      if (after.published.length > before.published.length) expect(after.state).toBe('published');
      expect(after.published.map(({ edition }) => edition)).toEqual(
        after.published.map((_, index) => index + 1),
      );
      if (after.state === 'published') expect(after.published.at(-1)?.text).toBe(after.text);
    }));

  test('it remembers the state in which it was written in last, which is one to write in', () =>
    walk((before, after) => {
      expect(WRITTEN_IN).toContain(after.writtenIn);
      if (WRITTEN_IN.includes(after.state)) expect(after.writtenIn).toBe(after.state);
      else expect(after.writtenIn).toBe(before.writtenIn);
    }));
});

test('no state is both written in and frozen', () => {
  expect(WRITTEN_IN.filter((state) => FROZEN.includes(state))).toEqual([]);
  expect(Object.values(WORKFLOW).every(({ from }) => from.length > 0)).toBe(true);
});
