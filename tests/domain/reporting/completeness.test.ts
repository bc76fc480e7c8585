import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CheckedQuestion,
  type CheckedReport,
  type CheckedSection,
  findingsOf,
} from '../../../server/domain/reporting/completeness';

const inBoth = (text: string) => ({ sv: text, en: text });
const question = (key: string, change: Partial<CheckedQuestion> = {}): CheckedQuestion => ({
  key,
  wording: inBoth(key),
  required: true,
  legalGround: '',
  statutoryParts: [],
  answer: { type: 'text', text: 'Besvarad' },
  uncertainClaims: [],
  exampleFigures: [],
  ...change,
});
const section = (change: Partial<CheckedSection> = {}): CheckedSection => ({
  key: 'brott',
  title: inBoth('Brott i området'),
  confidentiality: 'open',
  legalGround: '',
  done: true,
  openComments: 0,
  answeredSinceReturn: null,
  questions: [question('kartlaggning', { statutoryParts: ['kartlaggning'] })],
  ...change,
});
const report = (change: Partial<CheckedReport> = {}): CheckedReport => ({
  day: '2025-10-01',
  since: '2025-05-01',
  registryNumber: 'FAR 2025/123',
  statutoryParts: [{ key: 'kartlaggning', label: inBoth('Kartläggning'), legalGround: '4 § 1' }],
  sections: [section()],
  ...change,
});
const codes = (checked: CheckedReport) =>
  findingsOf(checked).map(({ level, code, section: where, question: what }) =>
    [level, code, where, what].filter((part) => part !== null).join(' '),
  );
const ofSection = (change: Partial<CheckedSection>) => codes(report({ sections: [section(change)] }));
const SILENT = { answer: { type: 'text', text: ' ' } } as const;

describe('Before a report is ready', () => {
  test('nothing is missing where everything is answered', () => expect(codes(report())).toEqual([]));

  test('a required question without an answer is an error, another a warning', () => {
    const more = [question('kartlaggning', { statutoryParts: ['kartlaggning'] }), question('mer', SILENT)];
    expect(ofSection({ questions: more })).toEqual(['error required_unanswered brott mer']);
    const optional = more.map((own) => ({ ...own, required: false }));
    expect(ofSection({ questions: optional })).toEqual(['warning optional_unanswered brott mer']);
  });

  test('what the law wants is missing as long as no question about it is answered', () => {
    const both = (one: object, other: object) => [
      question('kartlaggning', { required: false, statutoryParts: ['kartlaggning'], ...one }),
      question('mer', { required: false, statutoryParts: ['kartlaggning'], ...other }),
      question('annat'),
    ];
    expect(ofSection({ questions: both(SILENT, {}) })).toEqual([
      'warning optional_unanswered brott kartlaggning',
    ]);
    expect(ofSection({ questions: both(SILENT, SILENT) })).toContain(
      'error statutory_part_missing brott kartlaggning',
    );
  });

  test('a part of the law that this organisation is asked nothing about is not missing', () => {
    expect(ofSection({ questions: [question('annat')] })).toEqual([]);
  });

  test('a finding tells what it is about and by which law', () => {
    const [missing] = findingsOf(
      report({
        sections: [
          section({
            questions: [question('k', { statutoryParts: ['kartlaggning'], ...SILENT }), question('a')],
          }),
        ],
      }),
    );
    expect(missing).toMatchObject({ about: inBoth('Kartläggning'), legalGround: '4 § 1' });
  });

  test('a returned section has to be changed, and remarks on it to be answered', () => {
    expect(ofSection({ answeredSinceReturn: false })).toEqual(['error returned_unanswered brott']);
    expect(ofSection({ answeredSinceReturn: true, openComments: 1 })).toEqual(['error open_comment brott']);
    expect(ofSection({ answeredSinceReturn: true })).toEqual([]);
  });

  test('open remarks elsewhere and a section not called done are warnings', () => {
    expect(ofSection({ openComments: 2, done: false })).toEqual([
      'warning open_comment brott',
      'warning section_not_done brott',
    ]);
  });

  test('a secret section names its law', () => {
    expect(ofSection({ confidentiality: 'secret' })).toEqual(['error secret_without_ground brott']);
    expect(ofSection({ confidentiality: 'secret', legalGround: '18 kap. 13 § OSL' })).toEqual([]);
  });

  test('a claim that the figures do not bear out is told with its question and sentence, and blocks nothing', () => {
    const questions = [question('kartlaggning', { uncertainClaims: ['Oron har ökat.'] })];
    expect(findingsOf(report({ sections: [section({ questions })] }))).toMatchObject([
      {
        ...{ level: 'warning', code: 'claim_not_certain', question: 'kartlaggning' },
        about: { sv: 'kartlaggning ”Oron har ökat.”', en: 'kartlaggning “Oron har ökat.”' },
      },
    ]);
  });

  test('example figures are told once for the whole report, each indicator once', () => {
    const shown = question('kartlaggning', { exampleFigures: [inBoth('Oro'), inBoth('Oro')] });
    const found = findingsOf(report({ sections: [section({ questions: [shown, shown] })] }));
    expect(found).toMatchObject([{ level: 'warning', code: 'figures_example', about: inBoth('Oro') }]);
  });

  test('a missing registry number is a warning, an empty report an error', () => {
    expect(codes(report({ registryNumber: ' ' }))).toEqual(['warning registry_number_missing']);
    expect(ofSection({ questions: [question('q', { required: false, ...SILENT })] })).toEqual([
      'error report_empty',
      'warning optional_unanswered brott q',
    ]);
  });
});

test('answering never makes more errors, and errors come before warnings', () => {
  const anyQuestion = fc.record({
    required: fc.boolean(),
    answered: fc.boolean(),
    statutoryParts: fc.subarray(['kartlaggning', 'atgarder']),
  });
  const errorsOf = (checked: CheckedReport) =>
    findingsOf(checked).filter(({ level }) => level === 'error').length;
  fc.assert(
    fc.property(fc.array(anyQuestion, { minLength: 1, maxLength: 6 }), fc.nat(5), (asked, more) => {
      const made = (answers: (index: number) => boolean) =>
        report({
          sections: [
            section({
              questions: asked.map(({ required, statutoryParts }, index) =>
                question(`q${index}`, { required, statutoryParts, ...(answers(index) ? {} : SILENT) }),
              ),
            }),
          ],
        });
      const before = made((index) => asked[index]?.answered ?? false);
      const after = made((index) => index === more || (asked[index]?.answered ?? false));
      expect(errorsOf(after)).toBeLessThanOrEqual(errorsOf(before));
      const levels = findingsOf(before).map(({ level }) => level);
      expect(levels).toEqual([...levels].sort());
    }),
  );
});
