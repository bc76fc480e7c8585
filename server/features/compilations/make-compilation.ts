import { getDataVersion } from '../../../db/data-version';
import type { Deed } from '../../access/act';
import { dayOf } from '../../http/clock';
import type { Measuring } from '../judgements/measure-indicators';
import { gatherCompilation } from './gather-compilation';

/**
 * Compiles the city's document of a programme in a round and keeps it as it is: another edition, whatever there is
 * already.
 * @returns its id
 * @throws whatever gathering it throws
 */
export async function makeCompilation(
  { tx, person, now, permit, record }: Deed,
  measure: Measuring,
  asked: { readonly programme: string; readonly round: string; readonly foreword: string },
): Promise<string> {
  permit('compilations.change', { kind: 'city' });
  const { programme, round } = asked;
  const compiled = { compiledAt: now.toISOString(), today: dayOf(now) };
  const content = await gatherCompilation(tx, measure, { ...asked, ...compiled });
  const { latest } = await tx
    .selectFrom('compilations')
    .select(({ fn }) => fn.max('edition').as('latest'))
    .where('programme_slug', '=', programme)
    .where('round_key', '=', round)
    .executeTakeFirstOrThrow();
  const edition = (latest ?? 0) + 1;
  const id = `${programme}-${round}-${edition}`;
  await tx
    .insertInto('compilations')
    .values({
      ...{ id, programme_slug: programme, round_key: round, edition },
      content: JSON.stringify(content),
      data_version: await getDataVersion(tx),
      compiled_at: compiled.compiledAt,
      compiled_by: person.id,
      published_at: null,
      provenance: content.example ? 'example' : 'reported',
    })
    .execute();
  await record({
    action: 'compilation.made',
    subject: { kind: 'compilation', id },
    details: { after: { programme, round, edition, reports: content.reports.length } },
  });
  return id;
}
