import type { ReadDb } from '../../../db/database';
import type { TargetScope } from '../../domain/targets/target';

interface ScopeRequest {
  readonly indicator: string;
  /** The baseline round; null for a target without one. */
  readonly round: string | null;
  /** For a target without a baseline round: the day whose districts are meant. */
  readonly day: string;
  readonly scope: TargetScope;
  readonly named: readonly string[];
}

/** The areas a target can be about, each with its figure in the baseline round: those of the day of that round. */
export async function listScopeCandidates(db: ReadDb, request: ScopeRequest) {
  const { indicator, round, scope, named } = request;
  const day = round === null ? request.day : await getDay(db, indicator, round);
  return await db
    .selectFrom('areas')
    .leftJoin('estimates', (join) =>
      join
        .onRef('estimates.area_slug', '=', 'areas.slug')
        .on('estimates.indicator_key', '=', indicator)
        .on('estimates.group_key', '=', 'all')
        .on('estimates.round_key', '=', round ?? '')
        .on('estimates.value', 'is not', null),
    )
    .select(['areas.slug', 'estimates.value as baseline', 'estimates.provenance'])
    .where('areas.kind', '=', scope === 'city' ? 'city' : 'district')
    .where('areas.valid_from', '<=', day)
    .where((area) => area.or([area('areas.valid_to', 'is', null), area('areas.valid_to', '>', day)]))
    // No district has the empty name, so that an empty list finds nothing.
    .$if(scope === 'named', (query) => query.where('areas.slug', 'in', [...named, '']))
    .orderBy('areas.slug')
    .execute();
}

async function getDay(db: ReadDb, indicator: string, round: string): Promise<string> {
  const { reference_date } = await db
    .selectFrom('survey_rounds')
    .innerJoin('indicators', 'indicators.survey_key', 'survey_rounds.survey_key')
    .select('reference_date')
    .where('indicators.key', '=', indicator)
    .where('survey_rounds.key', '=', round)
    .executeTakeFirstOrThrow();
  return reference_date;
}
