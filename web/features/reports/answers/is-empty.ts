import type { Answer } from '../../../../server/features/reports/report-content.contract';

/** Whether nothing has been answered, as the server sees it. */
export function isEmpty(answer: Answer | null): boolean {
  if (answer === null) return true;
  if (answer.type === 'problems') return answer.problems.every(({ what }) => what.trim() === '');
  if (answer.type === 'interventions') return answer.interventions.every(({ title }) => title.trim() === '');
  const { type: _, ...said } = answer;
  return isBlank(said);
}

function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === null || (typeof value === 'object' && Object.values(value).every(isBlank));
}
