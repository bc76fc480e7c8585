import type { ReadDb } from '../../../db/database';
import type { OpenedReport } from '../reports/report-rights';
import { findMissing } from './find-missing.queries';
import type { Check } from './report-workflow.contract';

/**
 * What is missing before a report can be called ready. Sentences are told only to its writers, and never those of
 * secret sections: those are told where the section is written.
 * @param day ISO date: today
 */
export async function checkReport(db: ReadDb, report: OpenedReport, day: string): Promise<Check> {
  const tells = (confidentiality: string) => report.rights.live && confidentiality !== 'secret';
  const findings = await findMissing(db, report, tells, day);
  const errors = findings.filter(({ level }) => level === 'error').length;
  return { findings, errors, warnings: findings.length - errors };
}
