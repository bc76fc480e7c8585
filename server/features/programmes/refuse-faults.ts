import type { WriteDb } from '../../../db/database';
import { checkProgramme, type KnownOfProgrammes } from '../../domain/follow-up/check-programme';
import type { Programme } from '../../domain/follow-up/programme';
import { groupBy } from '../../domain/group-by';
import { Problem } from '../../http/problem';
import { readCatalogue } from '../question-catalogue/read-catalogue';

/** @throws Problem 422 `programme_has_faults` that names each */
export async function refuseFaults(tx: WriteDb, slug: string, programme: Programme): Promise<void> {
  const faults = checkProgramme(slug, programme, await listKnown(tx));
  if (faults.length === 0) return;
  throw new Problem({
    status: 422,
    code: 'programme_has_faults',
    detail: `${faults.length} things have to be put right before it can be kept.`,
    errors: faults.map(({ path, code, detail }) => ({ path, code, message: detail })),
  });
}

/** A question counts that any published version of the catalogue asks: reports of earlier rounds answer those. */
async function listKnown(tx: WriteDb): Promise<KnownOfProgrammes> {
  const [indicators, targets, organisations, catalogues, programmes, areas] = await Promise.all([
    tx.selectFrom('indicators').select('key').execute(),
    tx.selectFrom('targets').select('key').execute(),
    tx.selectFrom('organisations').select('key').execute(),
    tx.selectFrom('question_catalogues').select('content').where('state', '=', 'published').execute(),
    tx.selectFrom('programmes').select('slug as key').execute(),
    tx.selectFrom('focus_areas').select(['programme_slug', 'key']).execute(),
  ]);
  const byProgramme = groupBy(
    areas,
    ({ programme_slug }) => programme_slug,
    ({ key }) => key,
  );
  const questions = catalogues.flatMap(({ content }) =>
    readCatalogue(content).sections.flatMap((section) => section.questions),
  );
  return {
    indicators: keysOf(indicators),
    targets: keysOf(targets),
    questions: keysOf(questions),
    organisations: keysOf(organisations),
    programmes: new Map(programmes.map(({ key }) => [key, new Set(byProgramme.get(key))])),
  };
}

const keysOf = (keyed: readonly { readonly key: string }[]): Set<string> =>
  new Set(keyed.map(({ key }) => key));
