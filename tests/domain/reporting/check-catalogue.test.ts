import { describe, expect, test } from 'vitest';
import { INDICATORS } from '../../../seed/catalogue/indicators';
import { QUESTION_CATALOGUE } from '../../../seed/catalogue/question-catalogue/question-catalogue';
import { ORGANISATION_KINDS } from '../../../server/domain/access/roles';
import {
  ANSWER_TYPES,
  type Catalogue,
  type Question,
  selectQuestions,
} from '../../../server/domain/reporting/catalogue';
import { checkCatalogue } from '../../../server/domain/reporting/check-catalogue';
import { question, SMALL_CATALOGUE } from '../../support/small-catalogue';

const indicators = new Set(INDICATORS.map(({ key }) => key));
const codes = (catalogue: Catalogue, earlier: readonly Catalogue[] = []) =>
  checkCatalogue(catalogue, { earlier, indicators }).map(({ code }) => code);

/** The small catalogue with one question more, or with other questions in its first section. */
const withQuestion = (key: string, change: Partial<Question>): Catalogue => ({
  ...SMALL_CATALOGUE,
  sections: SMALL_CATALOGUE.sections.map((section, index) =>
    index === 0 ? { ...section, questions: [...section.questions, question(key, change)] } : section,
  ),
});
const [FIRST, ...OTHERS] = SMALL_CATALOGUE.sections;
const YES_TWICE = [
  { key: 'ja', label: { sv: 'Ja', en: 'Yes' } },
  { key: 'ja', label: { sv: 'Ja', en: 'Yes' } },
];

describe('The delivered example catalogue', () => {
  const questions = QUESTION_CATALOGUE.sections.flatMap((section) => section.questions);

  test('has no faults: every statutory part is answered, every figure exists', () => {
    expect(checkCatalogue(QUESTION_CATALOGUE, { earlier: [], indicators })).toEqual([]);
  });

  test('uses every way to answer', () => {
    expect([...new Set(questions.map(({ answer }) => answer.type))].sort()).toEqual([...ANSWER_TYPES].sort());
  });

  test('asks little at tertial 1, and each time for what is done and a judgement of the goals', () => {
    const asked = (round: 'T1' | 'T2' | 'VB') =>
      selectQuestions(QUESTION_CATALOGUE, {
        kinds: QUESTION_CATALOGUE.kinds.map(({ key }) => key),
        round,
        organisation: 'district_committee',
      }).flatMap((section) => section.questions);
    expect(asked('T1').length).toBeLessThan(15);
    expect(asked('T2').length).toBeGreaterThan(30);
    for (const round of ['T1', 'T2', 'VB'] as const) {
      const types = asked(round).map(({ answer }) => answer.type);
      expect(types.filter((type) => type === 'judgement')).toHaveLength(5);
      expect(types.filter((type) => type === 'interventions')).toHaveLength(1);
    }
  });

  test('lets every kind of organisation answer every statutory part that it is asked about', () => {
    for (const kind of QUESTION_CATALOGUE.kinds) {
      for (const organisation of ORGANISATION_KINDS.filter((one) => one !== 'executive_office')) {
        const asked = selectQuestions(QUESTION_CATALOGUE, { kinds: [kind.key], round: 'VB', organisation });
        const answered = asked.flatMap((section) =>
          section.questions.flatMap(({ statutoryParts }) => statutoryParts),
        );
        for (const { key } of kind.statutoryParts) expect(answered).toContain(key);
      }
    }
  });

  test('guards what a risk and vulnerability analysis says of vulnerabilities from the start', () => {
    expect(questions.find(({ key }) => key === 'sarbarheter-och-brister')?.confidentiality).toBe('secret');
  });
});

describe('A catalogue cannot be published', () => {
  test('but one without faults can', () => expect(codes(SMALL_CATALOGUE)).toEqual([]));

  test.each<[why: string, catalogue: Catalogue, code: string]>([
    ['with two questions of one key', withQuestion('problem', {}), 'question_key_taken'],
    ['with a question of a kind there is not', withQuestion('ny', { kinds: ['klimat'] }), 'unknown_kind'],
    ['with a part that no law names', withQuestion('ny', { statutoryParts: ['annat'] }), 'unknown_part'],
    [
      'with a part of a kind that the question does not serve',
      withQuestion('ny', { kinds: ['hot-och-vald'], statutoryParts: ['kartlaggning'] }),
      'part_of_other_kind',
    ],
    ['with a figure there is not', withQuestion('ny', { indicators: ['lycka'] }), 'unknown_indicator'],
    [
      'with two choices of one key',
      withQuestion('ny', { answer: { type: 'choice', options: YES_TWICE } }),
      'option_key_taken',
    ],
    [
      'with a figure whose least is more than its most',
      withQuestion('ny', {
        answer: { type: 'number', unit: { sv: '', en: '' }, min: 100, max: 0, whole: true },
      }),
      'limits_crossed',
    ],
    [
      'that is secret without saying by which law, whatever law asks it',
      withQuestion('ny', { confidentiality: 'secret', legalGround: 'MSBFS 2015:5' }),
      'secrecy_ground_missing',
    ],
    [
      'with a statutory part that nothing answers',
      { ...SMALL_CATALOGUE, sections: OTHERS },
      'part_unanswered',
    ],
    [
      'with a kind nobody is asked about',
      {
        ...SMALL_CATALOGUE,
        kinds: [
          ...SMALL_CATALOGUE.kinds,
          { key: 'klimat', label: { sv: 'Klimat', en: 'Climate' }, legalGround: '', statutoryParts: [] },
        ],
      },
      'kind_without_questions',
    ],
    [
      'with two kinds of one key',
      { ...SMALL_CATALOGUE, kinds: [...SMALL_CATALOGUE.kinds, ...SMALL_CATALOGUE.kinds.slice(1)] },
      'kind_key_taken',
    ],
    [
      'with a section without questions, or two of one key',
      { ...SMALL_CATALOGUE, sections: FIRST ? [FIRST, ...OTHERS, { ...FIRST, questions: [] }] : [] },
      'section_empty,section_key_taken',
    ],
  ])('%s', (_why, catalogue, code) => {
    expect([...new Set(codes(catalogue))].sort().join()).toBe(code);
  });

  test('when a question is answered in another way than before, since the answers could not be compared', () => {
    const before = withQuestion('antal', { answer: { type: 'text' } });
    const now = withQuestion('antal', {
      answer: { type: 'number', unit: { sv: 'st', en: '' }, min: 0, max: null, whole: true },
    });
    expect(codes(now, [before])).toEqual(['answer_type_changed']);
    expect(codes(now, [SMALL_CATALOGUE])).toEqual([]);
  });

  test('when a column of a table holds something else than before, though rows may come and go', () => {
    const table = (cells: 'number' | 'text', rows: readonly string[]): Question['answer'] => ({
      type: 'table',
      rowHeader: { sv: 'Slag', en: 'Kind' },
      rows: rows.map((key) => ({ key, label: { sv: key, en: key } })),
      columns: [
        {
          key: 'antal',
          label: { sv: 'Antal', en: 'Number' },
          cells:
            cells === 'number'
              ? { type: 'number', unit: { sv: '', en: '' }, min: 0, max: null, whole: true }
              : { type: 'text' },
        },
      ],
    });
    const before = withQuestion('slag', { answer: table('number', ['hot']) });
    expect(codes(withQuestion('slag', { answer: table('number', ['vald', 'ran']) }), [before])).toEqual([]);
    expect(codes(withQuestion('slag', { answer: table('text', ['hot']) }), [before])).toEqual([
      'answer_type_changed',
    ]);
  });
});
