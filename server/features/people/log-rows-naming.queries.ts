import type { ReadDb } from '../../../db/database';
import { mentionsAddress } from '../../domain/access/mentions';

/**
 * The rows of the log whose details may tell who somebody is: what they did, what was done to them, and what names one
 * of their addresses. Without those already erased, and those that account for an erasure, which name nobody.
 * @returns their numbers in rising order
 */
export async function listLogRowsNaming(
  db: ReadDb,
  id: string,
  addresses: readonly string[],
): Promise<number[]> {
  const rows = await db
    .selectFrom('audit_log')
    .innerJoin('audit_details', 'audit_details.seq', 'audit_log.seq')
    .select(['audit_log.seq', 'actor_kind', 'actor_id', 'subject_kind', 'subject_id', 'body'])
    .where('audit_details.body', 'is not', null)
    .where('action', '<>', 'audit.erased')
    .where(({ eb, and, or, fn, val }) =>
      or([
        and([eb('actor_kind', '=', 'person'), eb('actor_id', '=', id)]),
        and([eb('subject_kind', '=', 'person'), eb('subject_id', '=', id)]),
        // Those that hold the letters, of which some are of a longer address. The engines have no other way in common
        // to ask for that, and in `like` an address could be a pattern.
        ...addresses.map((address) =>
          eb(
            fn('replace', [fn('lower', ['body']), val(inJson(address)), val('')]),
            '<>',
            fn('lower', ['body']),
          ),
        ),
      ]),
    )
    .orderBy('audit_log.seq')
    .execute();
  return rows
    .filter(
      ({ actor_kind, actor_id, subject_kind, subject_id, body }) =>
        (actor_kind === 'person' && actor_id === id) ||
        (subject_kind === 'person' && subject_id === id) ||
        textsIn(body ?? '{}').some((text) => mentionsAddress(text, addresses)),
    )
    .map(({ seq }) => seq);
}

/** As it stands between the quotes of a JSON text. */
const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);

/** Every text that a JSON text holds as a value, however deep. */
function textsIn(json: string): string[] {
  const texts: string[] = [];
  JSON.parse(json, (_key, value) => {
    if (typeof value === 'string') texts.push(value);
  });
  return texts;
}
