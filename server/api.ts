import type { AccessParts } from './access/access-parts';
import { createDoorRouter } from './access/closed-route';
import { areasRoutes } from './features/areas/areas.routes';
import { auditRoutes } from './features/audit/audit.routes';
import { boundariesRoutes } from './features/boundaries/boundaries.routes';
import { briefEndingRoutes, briefRoutes } from './features/brief/brief.routes';
import { calendarFeedRoutes, calendarRoutes } from './features/calendar/calendar.routes';
import { catalogRoutes } from './features/catalog/catalog.routes';
import { comparisonRoutes } from './features/comparison/comparison.routes';
import { compilationsRoutes } from './features/compilations/compilations.routes';
import { publishedCompilationsRoutes } from './features/compilations/published-compilations.routes';
import { directoryReturn, directoryRoutes } from './features/directory/directory.routes';
import { indicatorsRoutes } from './features/indicators/indicators.routes';
import { judgementsRoutes } from './features/judgements/judgements.routes';
import { programmeJudgementsRoutes } from './features/judgements/programme-judgements.routes';
import { linksRoutes } from './features/links/links.routes';
import { organisationsRoutes } from './features/organisations/organisations.routes';
import { organisationsAdminRoutes } from './features/organisations/organisations-admin.routes';
import { anonymisePersonRoutes } from './features/people/anonymise-person.routes';
import { peopleRoutes } from './features/people/people.routes';
import { personAccessRoutes } from './features/people/person-access.routes';
import { privacyRoutes } from './features/privacy/privacy.routes';
import { profileRoutes } from './features/profile/profile.routes';
import { programmeOverviewRoutes } from './features/programme-overview/programme-overview.routes';
import { programmeChangesRoutes } from './features/programmes/programme-changes.routes';
import { programmesRoutes } from './features/programmes/programmes.routes';
import { roleFillingsRoutes } from './features/programmes/role-fillings.routes';
import { publishedAttachmentsRoutes } from './features/published-reports/published-attachments.routes';
import { publishedReportsRoutes } from './features/published-reports/published-reports.routes';
import { catalogueDraftRoutes } from './features/question-catalogue/catalogue-draft.routes';
import { questionCatalogueRoutes } from './features/question-catalogue/question-catalogue.routes';
import { publishedDocumentRoutes } from './features/report-documents/published-document.routes';
import { reportDocumentRoutes } from './features/report-documents/report-document.routes';
import { reportReadingsRoutes } from './features/report-workflow/report-readings.routes';
import { reportStepsRoutes } from './features/report-workflow/report-steps.routes';
import { attachmentsRoutes } from './features/report-writing/attachments.routes';
import { commentsRoutes } from './features/report-writing/comments.routes';
import { reportWritingRoutes } from './features/report-writing/report-writing.routes';
import { meetingsRoutes } from './features/reporting-rounds/meetings.routes';
import { reportingRoundsRoutes } from './features/reporting-rounds/reporting-rounds.routes';
import { roundsAdminRoutes } from './features/reporting-rounds/rounds-admin.routes';
import { reportsRoutes } from './features/reports/reports.routes';
import { reviewersRoutes } from './features/reports/reviewers.routes';
import { seriesRoutes } from './features/series/series.routes';
import { sessionRoutes } from './features/session/session.routes';
import { surveysRoutes } from './features/surveys/surveys.routes';
import { targetDecisionsRoutes } from './features/targets/target-decisions.routes';
import { targetsRoutes } from './features/targets/targets.routes';
import { tasksRoutes } from './features/tasks/tasks.routes';
import { ownThreadsRoutes } from './features/threads/own-threads.routes';
import { threadsRoutes } from './features/threads/threads.routes';
import type { ApiParts } from './http/api-parts';
import { createRouter } from './http/router';

// How a slice is made:
// 1. `x.contract.ts`: zod nouns; the query is a strict object, so that an unknown parameter is a 400.
// 2. `x.routes.ts`: `xRoutes({ db, clock }: ApiParts)`; one createRoute + one line of handler a question, no SQL.
//    It is chained on createRouter(), whose hook turns what the contract refuses into a problem.
// 3. `x.queries.ts` or one file per question: `(db: ReadDb, …)` → the contract's type; find… may be undefined,
//    get… throws notFound(), list… is an array; a fixed number of SQL queries whatever the number of rows.
// 4. Chain it below. Nothing else: caching, ETag, compression, headers and problems are done around the API.

// A slice for people signed in is made likewise, on createClosedRouter(), with `requireSignIn` before its paths;
// each route says in `accessOf` which action of the permission table it is, and each command goes through `act`.

/** What is open to everyone, kept ready between requests. */
export function createOpenApi(parts: ApiParts) {
  return createRouter()
    .route('/', areasRoutes(parts))
    .route('/', organisationsRoutes(parts))
    .route('/', boundariesRoutes(parts))
    .route('/', surveysRoutes(parts))
    .route('/', indicatorsRoutes(parts))
    .route('/', targetsRoutes(parts))
    .route('/', seriesRoutes(parts))
    .route('/', comparisonRoutes(parts))
    .route('/', catalogRoutes(parts))
    .route('/', questionCatalogueRoutes(parts))
    .route('/', publishedReportsRoutes(parts))
    .route('/', publishedAttachmentsRoutes(parts))
    .route('/', publishedDocumentRoutes(parts))
    .route('/', reportingRoundsRoutes(parts))
    .route('/', threadsRoutes(parts))
    .route('/', programmesRoutes(parts))
    .route('/', judgementsRoutes(parts))
    .route('/', publishedCompilationsRoutes(parts));
}

/** What somebody signed in uses, or uses to become so. Nothing of it is kept for anybody else. */
export function createClosedApi(parts: AccessParts) {
  return createDoorRouter()
    .route('/', sessionRoutes(parts))
    .route('/', directoryRoutes(parts))
    .route('/', organisationsAdminRoutes(parts))
    .route('/', peopleRoutes(parts))
    .route('/', personAccessRoutes(parts))
    .route('/', anonymisePersonRoutes(parts))
    .route('/', linksRoutes(parts))
    .route('/', profileRoutes(parts))
    .route('/', privacyRoutes(parts))
    .route('/', auditRoutes(parts))
    .route('/', catalogueDraftRoutes(parts))
    .route('/', reportReadingsRoutes(parts))
    .route('/', reportDocumentRoutes(parts))
    .route('/', reportStepsRoutes(parts))
    .route('/', reportsRoutes(parts))
    .route('/', reviewersRoutes(parts))
    .route('/', reportWritingRoutes(parts))
    .route('/', attachmentsRoutes(parts))
    .route('/', commentsRoutes(parts))
    .route('/', roundsAdminRoutes(parts))
    .route('/', meetingsRoutes(parts))
    .route('/', programmeChangesRoutes(parts))
    .route('/', roleFillingsRoutes(parts))
    .route('/', targetDecisionsRoutes(parts))
    .route('/', tasksRoutes(parts))
    .route('/', briefRoutes(parts))
    .route('/', briefEndingRoutes(parts))
    .route('/', calendarFeedRoutes(parts))
    .route('/', calendarRoutes(parts))
    .route('/', ownThreadsRoutes(parts))
    .route('/', programmeJudgementsRoutes(parts))
    .route('/', programmeOverviewRoutes(parts))
    .route('/', compilationsRoutes(parts));
}

/** What browsers are sent back to by the directory. No part of the API: programs have no use for it. */
export function createReturnApi(parts: AccessParts) {
  return createDoorRouter().route('/', directoryReturn(parts));
}
