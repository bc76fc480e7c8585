import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../server/features/report-workflow/report-workflow.contract';
import { shownFindings } from '../../../web/features/reports/deciding/shown-findings';

const named = (words: string) => ({ sv: words, en: words });
const SECTIONS = [
  { key: 'picture', title: named('Lägesbild') },
  { key: 'causes', title: named('Orsaker') },
];

const found = (code: Finding['code'], section: string | null, question: string | null = null): Finding => ({
  level: code === 'section_not_done' || code === 'registry_number_missing' ? 'warning' : 'error',
  code,
  section,
  question,
  about: named(question ?? section ?? ''),
  legalGround: '',
});

describe('what the check has found', () => {
  test('stands by section in the order of the report, what is about the whole of it first', () => {
    const { groups } = shownFindings(
      [
        found('required_unanswered', 'causes', 'why'),
        found('report_empty', null),
        found('required_unanswered', 'picture', 'what'),
      ],
      'error',
      SECTIONS,
    );
    expect(groups.map(({ section }) => section?.key ?? null)).toEqual([null, 'picture', 'causes']);
  });

  test('a part of the law is not told again where the required question that answers it is', () => {
    const findings = [
      found('required_unanswered', 'causes', 'why'),
      found('statutory_part_missing', 'causes', 'why'),
      found('statutory_part_missing', 'picture', 'what'),
    ];
    const { groups, count } = shownFindings(findings, 'error', SECTIONS);
    expect(count).toBe(2);
    expect(groups.flatMap((group) => group.findings.map(({ code, section }) => [code, section]))).toEqual([
      ['statutory_part_missing', 'picture'],
      ['required_unanswered', 'causes'],
    ]);
  });

  test('sections that nobody has called done are one thing', () => {
    const { groups, notDone, count } = shownFindings(
      [
        found('section_not_done', 'causes'),
        found('section_not_done', 'picture'),
        found('registry_number_missing', null),
      ],
      'warning',
      SECTIONS,
    );
    expect(notDone.map(({ key }) => key)).toEqual(['picture', 'causes']);
    expect(groups).toHaveLength(1);
    expect(count).toBe(2);
  });
});
