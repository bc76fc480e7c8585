import type { Finding } from '../../../../server/features/report-workflow/report-workflow.contract';
import type { SectionSummary } from '../../../../server/features/reports/reports.contract';

type Section = Pick<SectionSummary, 'key' | 'title'>;

/** What was found in one section; null: in the report as a whole. */
export interface FindingGroup {
  readonly section: Section | null;
  readonly findings: readonly Finding[];
}

export interface ShownFindings {
  readonly groups: readonly FindingGroup[];
  /** Sections that nobody has called done: told together, since there is nothing more to say of each. */
  readonly notDone: readonly Section[];
  /** How many things there are: each once. */
  readonly count: number;
}

/** What was found of one level, by section in the order of the report, each thing once. */
export function shownFindings(
  findings: readonly Finding[],
  level: Finding['level'],
  sections: readonly Section[],
): ShownFindings {
  const named = findings.filter((finding) => finding.level === level && !isToldBy(finding, findings));
  const notDone = sections.filter(({ key }) =>
    named.some(({ code, section }) => code === 'section_not_done' && section === key),
  );
  const told = named.filter(({ code }) => code !== 'section_not_done');
  const groups = [null, ...sections].map((section) => ({
    section,
    findings: told.filter((finding) => finding.section === (section?.key ?? null)),
  }));
  return {
    groups: groups.filter((group) => group.findings.length > 0),
    notDone,
    count: told.length + (notDone.length > 0 ? 1 : 0),
  };
}

/** A part of the law is not told beside the required question that would answer it. */
const isToldBy = ({ code, question }: Finding, all: readonly Finding[]): boolean =>
  code === 'statutory_part_missing' &&
  all.some((other) => other.code === 'required_unanswered' && other.question === question);
