import type { ReadDb } from '../../../db/database';
import type { Intervention } from '../../domain/follow-up/intervention';
import type { BriefNews } from './brief.contract';
import { named } from './names';
import type { OwnPlace } from './own-places';

/** Newest revisions first; more than this nobody reads before a meeting. */
const MOST = 200;

interface Asked {
  readonly place: OwnPlace;
  /** Keys of organisations of which they may also read what is internal. */
  readonly readable: ReadonlySet<string>;
  /** Instant. */
  readonly after: string;
}

/** Interventions of one's own, or in one's own districts, that are new, changed or followed up: each told of once. */
export async function listThreadNews(db: ReadDb, { place, readable, after }: Asked): Promise<BriefNews[]> {
  const rows = await revisionsAfter(db, { owners: [...place.answersFor], areas: areasOf(place), after });
  const told = new Map<string, BriefNews>();
  for (const row of rows) {
    if (row.visibility !== 'open' && !readable.has(row.owner_key)) continue;
    const key = `${row.owner_key}/${row.id}`;
    const earlier = told.get(key);
    // Of several changes that a follow-up is among, it is what is told.
    if (earlier === undefined || (earlier.what !== 'follow_up' && followsUp(row)))
      told.set(key, newsOf(row, earlier?.at ?? row.at));
  }
  return [...told.values()];
}

const areasOf = ({ districts }: OwnPlace) => districts.map(({ slug }) => slug);

type Row = Awaited<ReturnType<typeof revisionsAfter>>[number];

const followUpsIn = (content: string | null): readonly string[] => {
  if (content === null) return [];
  const { followUps }: Intervention = JSON.parse(content);
  return followUps.map(({ id }) => id);
};

function followsUp({ content, before }: Row): boolean {
  const known = followUpsIn(before);
  return followUpsIn(content).some((id) => !known.includes(id));
}

function newsOf(row: Row, at: string): BriefNews {
  const { owner_key, id, title, before, provenance } = row;
  const followed = followsUp(row);
  const words = followed
    ? { sv: 'följts upp', en: 'has been followed up' }
    : before === null
      ? { sv: 'tillkommit', en: 'has been added' }
      : { sv: 'ändrats', en: 'has been changed' };
  return {
    what: followed ? 'follow_up' : 'intervention_changed',
    at,
    example: provenance === 'example',
    internal: row.visibility === 'internal',
    link: `/atgarder/${owner_key}/${encodeURIComponent(id)}`,
    sentence: {
      sv: `Åtgärden ”${named(title)}” har ${words.sv}`,
      en: `The intervention “${named(title)}” ${words.en}`,
    },
  };
}

async function revisionsAfter(
  db: ReadDb,
  {
    owners,
    areas,
    after,
  }: { readonly owners: readonly string[]; readonly areas: readonly string[]; readonly after: string },
) {
  return await db
    .selectFrom('intervention_revisions as now')
    .innerJoin('interventions', (join) =>
      join
        .onRef('interventions.owner_key', '=', 'now.owner_key')
        .onRef('interventions.id', '=', 'now.intervention_id'),
    )
    .leftJoin('intervention_revisions as then', (join) =>
      join
        .onRef('then.owner_key', '=', 'now.owner_key')
        .onRef('then.intervention_id', '=', 'now.intervention_id')
        .on(({ eb, ref }) => eb('then.revision', '=', eb(ref('now.revision'), '-', 1)))
        .on(({ eb, ref }) => eb('interventions.readable_from', '<=', ref('then.revision'))),
    )
    .select(['interventions.owner_key', 'interventions.id', 'interventions.title'])
    .select(['interventions.visibility', 'now.at', 'now.content', 'then.content as before'])
    .select('now.provenance')
    .where('now.at', '>', after)
    .where(({ eb, ref }) => eb('interventions.readable_from', '<=', ref('now.revision')))
    .where(({ eb, or }) =>
      or([
        ...(owners.length > 0
          ? [
              eb('interventions.owner_key', 'in', [...owners]),
              eb('interventions.lead_key', 'in', [...owners]),
            ]
          : []),
        ...(areas.length > 0 ? [eb('interventions.area_slug', 'in', [...areas])] : []),
      ]),
    )
    .orderBy('now.at', 'desc')
    .orderBy('now.revision', 'desc')
    .limit(MOST)
    .execute();
}
