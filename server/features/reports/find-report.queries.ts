import type { ReadDb } from '../../../db/database';
import type { ReportsTable } from '../../../db/schema/reports';
import type { ReportingRoundsTable } from '../../../db/schema/rounds';
import { placesOf } from '../../access/places.queries';
import type { Place } from '../../domain/access/permissions';
import type { OrganisationKind } from '../../domain/access/roles';
import { selectQuestions } from '../../domain/reporting/catalogue';
import { notFound } from '../../http/problem';
import type { Catalogue, CatalogueSection } from '../question-catalogue/question-catalogue.contract';
import { readCatalogue } from '../question-catalogue/read-catalogue';

/** A report with what it is a report of, and what is asked in it. */
export interface FoundReport {
  readonly row: ReportsTable;
  readonly round: Omit<ReportingRoundsTable, 'kinds'> & { readonly kinds: readonly string[] };
  readonly organisation: {
    readonly key: string;
    readonly name: string;
    readonly kind: OrganisationKind;
    readonly stands: boolean;
  };
  /** Its organisation with who answers for it today. */
  readonly place: Place;
  /** The whole catalogue of the round. */
  readonly catalogue: Catalogue;
  /** The sections with the questions that this organisation is asked. */
  readonly sections: readonly CatalogueSection[];
}

/** @param day ISO date: today */
export async function findReport(db: ReadDb, id: string, day: string): Promise<FoundReport | undefined> {
  const [found] = await listReportsFound(db, day, [id]);
  return found;
}

/** @throws Problem 404 for a report nobody has */
export async function getFoundReport(db: ReadDb, id: string, day: string): Promise<FoundReport> {
  const found = await findReport(db, id, day);
  if (found === undefined) throw noReport(id);
  return found;
}

/** 404, for a report there is not and for one that the asker may not know of. */
export const noReport = (id: string) => notFound(`No report is called ${id}`);

/** Several, or all, in five queries whatever their number; in no order. */
export async function listReportsFound(
  db: ReadDb,
  day: string,
  ids?: readonly string[],
): Promise<FoundReport[]> {
  if (ids?.length === 0) return [];
  const rows = await db
    .selectFrom('reports')
    .selectAll()
    .$if(ids !== undefined, (query) => query.where('id', 'in', [...(ids ?? [])]))
    .execute();
  if (rows.length === 0) return [];
  const [rounds, organisations] = await Promise.all([
    roundsOf(
      db,
      rows.map(({ round_key }) => round_key),
    ),
    organisationsOf(
      db,
      rows.map(({ organisation_key }) => organisation_key),
    ),
  ]);
  const [catalogues, places] = await Promise.all([
    cataloguesOf(
      db,
      rounds.map(({ catalogue_version }) => catalogue_version),
    ),
    placesOf(
      db,
      organisations.map(({ key }) => key),
      day,
    ),
  ]);
  const roundOf = new Map(rounds.map((round) => [round.key, round]));
  const organisationOf = new Map(organisations.map((own) => [own.key, own]));
  const placeOf = new Map(places.map((place) => [place.organisation, place]));
  const selections = new Map<string, CatalogueSection[]>();
  return rows.flatMap((row) => {
    const round = roundOf.get(row.round_key);
    const organisation = organisationOf.get(row.organisation_key);
    const place = placeOf.get(row.organisation_key);
    const content = round && catalogues.get(round.catalogue_version);
    if (!round || !organisation || !place || content === undefined) return [];
    const { valid_from, valid_to, ...named } = organisation;
    const catalogue = readCatalogue(content);
    const kinds: readonly string[] = JSON.parse(round.kinds);
    // Organisations of a kind are asked the same in a round.
    const asked = `${round.key} ${named.kind}`;
    const sections =
      selections.get(asked) ??
      selectQuestions(catalogue, { kinds, round: round.type, organisation: named.kind });
    selections.set(asked, sections);
    return {
      row,
      round: { ...round, kinds },
      organisation: { ...named, stands: valid_from <= day && (valid_to === null || day < valid_to) },
      place,
      catalogue,
      sections,
    };
  });
}

const roundsOf = (db: ReadDb, keys: readonly string[]) =>
  db
    .selectFrom('reporting_rounds')
    .selectAll()
    .where('key', 'in', [...new Set(keys)])
    .execute();

const organisationsOf = (db: ReadDb, keys: readonly string[]) =>
  db
    .selectFrom('organisations')
    .select(['key', 'name', 'kind', 'valid_from', 'valid_to'])
    .where('key', 'in', [...new Set(keys)])
    .execute();

async function cataloguesOf(db: ReadDb, versions: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const rows = await db
    .selectFrom('question_catalogues')
    .select(['version', 'content'])
    .where('version', 'in', [...new Set(versions)])
    .execute();
  return new Map(rows.map(({ version, content }) => [version, content]));
}
