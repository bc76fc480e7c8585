import { areasRoutes } from './features/areas/areas.routes';
import { boundariesRoutes } from './features/boundaries/boundaries.routes';
import { catalogRoutes } from './features/catalog/catalog.routes';
import { comparisonRoutes } from './features/comparison/comparison.routes';
import { indicatorsRoutes } from './features/indicators/indicators.routes';
import { seriesRoutes } from './features/series/series.routes';
import { surveysRoutes } from './features/surveys/surveys.routes';
import { targetsRoutes } from './features/targets/targets.routes';
import type { ApiParts } from './http/api-parts';
import { createRouter } from './http/router';

// How a slice is made:
// 1. `x.contract.ts`: zod nouns; the query is a strict object, so that an unknown parameter is a 400.
// 2. `x.routes.ts`: `xRoutes({ db, clock }: ApiParts)`; one createRoute + one line of handler a question, no SQL.
//    It is chained on createRouter(), whose hook turns what the contract refuses into a problem.
// 3. `x.queries.ts` or one file per question: `(db: ReadDb, …)` → the contract's type; find… may be undefined,
//    get… throws notFound(), list… is an array; a fixed number of SQL queries whatever the number of rows.
// 4. Chain it below. Nothing else: caching, ETag, compression, headers and problems are done around the API.

/** Everything below /api/v1. */
export function createApi(parts: ApiParts) {
  return createRouter()
    .route('/', areasRoutes(parts))
    .route('/', boundariesRoutes(parts))
    .route('/', surveysRoutes(parts))
    .route('/', indicatorsRoutes(parts))
    .route('/', targetsRoutes(parts))
    .route('/', seriesRoutes(parts))
    .route('/', comparisonRoutes(parts))
    .route('/', catalogRoutes(parts));
}
