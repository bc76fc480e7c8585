import { countUpDataVersion } from '../../../db/data-version';
import type { WriteDb } from '../../../db/database';
import type { Deed } from '../../access/act';
import { standingOrganisations } from '../../access/standing-organisations.queries';
import { dayOf } from '../../http/clock';
import { versionConflict } from '../../http/problem';
import { impossible, inTheWay } from '../../http/refusals';
import { getRound } from './list-rounds.queries';
import type { ReportingRound, RoundOpening } from './reporting-rounds.contract';

/**
 * Opens a round for organisations: each gets its report, a draft nobody has written in. Who has one keeps it, so that
 * others can be added later. A round that is opened before its day opens then.
 * @throws Problem 404 for a round nobody has made; 409 when somebody changed it meanwhile, or its last day has gone by;
 *   422 for an organisation that does not report: one that does not stand, or the executive office
 */
export async function openRound(
  { tx, now, permit, record }: Deed,
  key: string,
  { version, organisations }: RoundOpening,
): Promise<ReportingRound> {
  permit('rounds.change', { kind: 'city' });
  await countUpDataVersion(tx);
  const today = dayOf(now);
  const round = await getRound(tx, key, today);
  if (round.version !== version) throw versionConflict(round);
  if (round.state === 'past') throw inTheWay('round_past', `its last day was ${round.dueToOffice}`);
  await checkReporting(tx, organisations, today);
  const made = await makeReports(tx, round, organisations, now);
  await tx
    .updateTable('reporting_rounds')
    .set({
      opened_at: round.openedAt ?? now.toISOString(),
      opens_on: round.opensOn < today ? round.opensOn : today,
      version: version + 1,
    })
    .where('key', '=', key)
    .execute();
  await record({
    action: 'round.opened',
    subject: { kind: 'round', id: key },
    details: { after: { organisations: made } },
  });
  return await getRound(tx, key, today);
}

async function checkReporting(tx: WriteDb, organisations: readonly string[], today: string): Promise<void> {
  const standing = await standingOrganisations(tx, today);
  const other = organisations.find((key) => (standing.get(key) ?? 'executive_office') === 'executive_office');
  if (other !== undefined) {
    throw impossible('organisation_not_reporting', 'organisations', `${other} does not report`);
  }
}

/** @returns the organisations that had none before */
async function makeReports(
  tx: WriteDb,
  { key, provenance }: Pick<ReportingRound, 'key' | 'provenance'>,
  organisations: readonly string[],
  now: Date,
): Promise<string[]> {
  const made = await tx
    .insertInto('reports')
    .values(
      [...new Set(organisations)].map((organisation) => ({
        id: `${key}-${organisation}`,
        round_key: key,
        organisation_key: organisation,
        state: 'draft' as const,
        written_in: 'draft' as const,
        edition: 1,
        registry_number: '',
        since: now.toISOString(),
        version: 1,
        provenance,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('organisation_key')
    .execute();
  return made.map(({ organisation_key }) => organisation_key).sort();
}
