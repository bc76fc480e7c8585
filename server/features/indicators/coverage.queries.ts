import type { ReadDb } from '../../../db/database';
import { AREA_KINDS, type AreaKind } from '../../domain/areas/area-kind';
import { groupBy } from '../../domain/group-by';
import type { Provenance } from '../../domain/statistics/estimate';
import type { Indicator } from './indicators.contract';

type Covered = Indicator['coverage'][number];

interface CoverageRow {
  readonly round_key: string;
  readonly area_kind: AreaKind;
  readonly provenance: Provenance;
  readonly areas: number;
}

/** How many areas have a figure for all respondents: by indicator, then by round, each by kind of area. */
export async function listCoverage(
  db: ReadDb,
  key: string | undefined,
): Promise<Map<string, Map<string, Covered[]>>> {
  const rows = await db
    .selectFrom('estimates')
    .innerJoin('areas', 'areas.slug', 'estimates.area_slug')
    .where('group_key', '=', 'all')
    .where('value', 'is not', null)
    .$if(key !== undefined, (query) => query.where('indicator_key', '=', key ?? ''))
    .groupBy(['indicator_key', 'round_key', 'areas.kind', 'provenance'])
    .select(['indicator_key', 'round_key', 'areas.kind as area_kind', 'provenance'])
    .select(({ fn }) => fn.countAll<number>().as('areas'))
    .execute();
  const byIndicator = groupBy(
    rows,
    ({ indicator_key }) => indicator_key,
    (row) => row,
  );
  return new Map(
    [...byIndicator].map(([indicator, ofIndicator]) => [indicator, coverageByRound(ofIndicator)]),
  );
}

function coverageByRound(rows: readonly CoverageRow[]): Map<string, Covered[]> {
  const byRound = groupBy(
    rows,
    ({ round_key }) => round_key,
    (row) => row,
  );
  return new Map(
    [...byRound].map(([round, ofRound]) => [
      round,
      AREA_KINDS.filter((kind) => ofRound.some(({ area_kind }) => area_kind === kind)).map((areaKind) => ({
        round,
        areaKind,
        published: countOf(ofRound, areaKind, 'published'),
        imported: countOf(ofRound, areaKind, 'imported'),
        example: countOf(ofRound, areaKind, 'example'),
      })),
    ]),
  );
}

const countOf = (rows: readonly CoverageRow[], kind: AreaKind, provenance: Provenance): number =>
  rows.find((row) => row.area_kind === kind && row.provenance === provenance)?.areas ?? 0;

/** The rounds in which anything was published or imported for the city or a district, by survey. */
export async function listSurveyRoundsWithFigures(db: ReadDb): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom('estimates')
    .innerJoin('areas', 'areas.slug', 'estimates.area_slug')
    .where('provenance', 'in', ['published', 'imported'])
    .where('group_key', '=', 'all')
    .where('value', 'is not', null)
    .where('areas.kind', 'in', ['city', 'district'])
    .select(['survey_key', 'round_key'])
    .distinct()
    .execute();
  return groupBy(
    rows,
    ({ survey_key }) => survey_key,
    ({ round_key }) => round_key,
  );
}

/** The rounds of every survey, oldest first. */
export async function listRounds(db: ReadDb): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom('survey_rounds')
    .select(['survey_key', 'key'])
    .orderBy('reference_date')
    .execute();
  return groupBy(
    rows,
    ({ survey_key }) => survey_key,
    ({ key }) => key,
  );
}
