import type { ReadDb } from '../../../db/database';
import type { Localized } from '../../domain/localized';
import type { Outcome } from '../../domain/reporting/decision';
import { roundLabel } from '../../domain/reporting/round-label';
import { inSentence } from '../../domain/text/in-sentence';
import type { BriefNews } from './brief.contract';

const OUTCOMES: Readonly<Record<Outcome, Localized>> = {
  approved: { sv: 'har godkänt', en: 'has approved' },
  partly_approved: { sv: 'har delvis godkänt', en: 'has approved in part' },
  referred_back: { sv: 'har återremitterat', en: 'has referred back' },
  tabled: { sv: 'har bordlagt', en: 'has tabled' },
};

/** What was decided on reports of organisations since an instant. @param organisations those whose reports may be read */
export async function listDecisionNews(
  db: ReadDb,
  organisations: readonly string[],
  after: string,
): Promise<BriefNews[]> {
  if (organisations.length === 0) return [];
  const rows = await db
    .selectFrom('decisions')
    .innerJoin('reports', 'reports.id', 'decisions.report_id')
    .innerJoin('reporting_rounds', 'reporting_rounds.key', 'reports.round_key')
    .innerJoin('organisations', 'organisations.key', 'reports.organisation_key')
    .select(['report_id', 'outcome', 'paragraph', 'recorded_at', 'decisions.provenance'])
    .select(['organisations.name', 'year', 'type'])
    .where('reports.organisation_key', 'in', [...organisations])
    .where('recorded_at', '>', after)
    .where('retracted_at', 'is', null)
    .execute();
  return rows.map(({ report_id, outcome, paragraph, recorded_at, provenance, name, year, type }) => {
    const label = inSentence(roundLabel(year, type));
    return {
      what: 'decision',
      at: recorded_at,
      example: provenance === 'example',
      internal: false,
      link: `/rapportering/${report_id}`,
      sentence: {
        sv: `${name} ${OUTCOMES[outcome].sv} ${label.sv} (${paragraph})`,
        en: `${name} ${OUTCOMES[outcome].en} ${label.en} (${paragraph})`,
      },
    };
  });
}
