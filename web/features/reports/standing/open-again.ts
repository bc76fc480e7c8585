import type { Report, SectionSummary } from '../../../../server/features/reports/reports.contract';

type Known = Pick<Report, 'state' | 'taskList'>;

/** The sections that the office asked for last, which alone are open: none unless the report waits for them. */
export function openAgain({ state, taskList }: Known): readonly SectionSummary[] {
  if (state !== 'returned') return [];
  const times = taskList.map(({ returned }) => returned?.at ?? '');
  const latest = times.reduce((one, other) => (other > one ? other : one), '');
  return taskList.filter(({ returned }) => returned !== null && returned.at === latest);
}

/** In the order of the report, but what is open again comes first: that is what there is to do. */
export function inOrderOfWork(report: Known): readonly SectionSummary[] {
  const open = openAgain(report);
  return [...open, ...report.taskList.filter((section) => !open.includes(section))];
}
