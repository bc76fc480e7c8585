import { getDataVersion } from '../../../db/data-version';
import type { ReadDb } from '../../../db/database';
import type { Deed } from '../../access/act';
import { dayOf } from '../../http/clock';
import type { Measuring } from '../judgements/measure-indicators';
import type { Compilation } from './compilations.contract';
import { hashOf } from './figures-hash';
import { gatherCompilation } from './gather-compilation';

interface Asked {
  readonly programme: string;
  readonly round: string;
  readonly foreword: string;
}

/** What was gathered, and of which version of the data. */
interface Gathered {
  readonly content: Compilation;
  readonly version: number;
}

/**
 * Gathers what a document will hold before anything is written, so that nobody waits for the measuring.
 * @throws whatever gathering it throws
 */
export async function prepareCompilation(
  db: ReadDb,
  measure: Measuring,
  asked: Asked,
  now: Date,
): Promise<Gathered> {
  const version = await getDataVersion(db);
  const compiled = { compiledAt: now.toISOString(), today: dayOf(now) };
  return { version, content: await gatherCompilation(db, measure, { ...asked, ...compiled }) };
}

/**
 * Keeps the city's document of a programme in a round as it was gathered, or, when the data have changed since, gathers
 * it once more: another edition, whatever there is already.
 * @returns its id
 * @throws whatever gathering it throws
 */
export async function makeCompilation(
  { tx, person, now, permit, record }: Deed,
  measure: Measuring,
  asked: Asked,
  prepared?: Gathered,
): Promise<string> {
  permit('compilations.change', { kind: 'city' });
  const { programme, round } = asked;
  const holds = prepared !== undefined && prepared.version === (await getDataVersion(tx));
  const { content, version } = holds ? prepared : await prepareCompilation(tx, measure, asked, now);
  const { latest } = await tx
    .selectFrom('compilations')
    .select(({ fn }) => fn.max('edition').as('latest'))
    .where('programme_slug', '=', programme)
    .where('round_key', '=', round)
    .executeTakeFirstOrThrow();
  const edition = (latest ?? 0) + 1;
  const id = `${programme}-${round}-${edition}`;
  const { figures, reports, compiledAt, example } = content;
  await tx
    .insertInto('compilations')
    .values({
      ...{ id, programme_slug: programme, round_key: round, edition },
      content: JSON.stringify(content),
      ...{ title_sv: content.programme.title.sv, title_en: content.programme.title.en },
      reports: reports.length,
      indicators: JSON.stringify(figures.map(({ indicator }) => indicator)),
      figures_hash: hashOf(figures),
      data_version: version,
      compiled_at: compiledAt,
      compiled_by: person.id,
      ...{ published_at: null, withdrawn_at: null, withdrawn_reason: '' },
      provenance: example ? 'example' : 'reported',
    })
    .execute();
  await record({
    action: 'compilation.made',
    subject: { kind: 'compilation', id },
    details: { after: { programme, round, edition, reports: reports.length } },
  });
  return id;
}
