import type { Insertable, Kysely } from 'kysely';
import type { Database } from '../../db/database';
import type {
  BriefSubscriptionsTable,
  CompilationsTable,
  OfficeJudgementsTable,
} from '../../db/schema/compilations';
import type { ProgrammeRevisionsTable, ProgrammesTable, RoleFillingsTable } from '../../db/schema/programmes';
import type {
  CommitteeJudgementsTable,
  FollowUpsTable,
  InterventionRevisionsTable,
  InterventionsTable,
  ProblemRevisionsTable,
  ProblemsTable,
} from '../../db/schema/threads';
import { ORGANISATION, PERSON } from './people-rows';
import { REPORT, REPORTING_ROUND } from './report-rows';

const INSTANT = '2025-01-15T12:00:00.000Z';
const INDICATOR_KEY = 'worry';

/** One right row of each table of the thread, enough to refer to. */
export const PROGRAMME: ProgrammesTable = { slug: 'program', revision: 1, provenance: 'reported' };

export const PROGRAMME_REVISION: ProgrammeRevisionsTable = {
  programme_slug: PROGRAMME.slug,
  revision: 1,
  content: '{}',
  reason: 'Beslutat',
  at: INSTANT,
  by: PERSON.id,
  provenance: 'reported',
};

export const FOCUS_AREA = { programme_slug: PROGRAMME.slug, key: 'brott' } as const;
export const GOAL = {
  programme_slug: PROGRAMME.slug,
  focus_area_key: FOCUS_AREA.key,
  key: 'trygga-platser',
} as const;

export const ROLE_FILLING: RoleFillingsTable = {
  organisation_key: ORGANISATION.key,
  role_key: 'informationssakerhet',
  seq: 1,
  state: 'filled',
  holder: 'Säkerhetschefen',
  since: '2025-01-01',
  report_id: REPORT.id,
  at: INSTANT,
  by: PERSON.id,
  provenance: 'reported',
};

const OF_REGISTER = {
  owner_key: ORGANISATION.key,
  revision: 1,
  area_slug: 'farsta',
  programme_slug: PROGRAMME.slug,
  focus_area_key: FOCUS_AREA.key,
  visibility: 'open',
  content: '{}',
  changed_at: INSTANT,
  provenance: 'reported',
} as const;

export const PROBLEM: Insertable<ProblemsTable> = {
  ...OF_REGISTER,
  id: 'torget',
  what: 'Otryggt torg',
  state: 'open',
};

const REVISION = {
  owner_key: ORGANISATION.key,
  revision: 1,
  content: '{}',
  visibility: 'open',
  report_id: REPORT.id,
  at: INSTANT,
  by: PERSON.id,
  provenance: 'reported',
} as const;

export const PROBLEM_REVISION: ProblemRevisionsTable = {
  ...REVISION,
  problem_id: PROBLEM.id,
  state: 'open',
};

export const INTERVENTION: Insertable<InterventionsTable> = {
  ...OF_REGISTER,
  id: 'belysning',
  title: 'Ny belysning',
  kind: 'situational',
  status: 'ongoing',
  lead_key: ORGANISATION.key,
  starts_on: '2025-01-01',
  ends_on: '2025-06-30',
  follow_up_on: '2025-09-01',
  planned: 400_000,
  spent: null,
  money_source: 'safety_fund',
};

export const INTERVENTION_REVISION: InterventionRevisionsTable = {
  ...REVISION,
  intervention_id: INTERVENTION.id,
};

const OF_INTERVENTION = { owner_key: ORGANISATION.key, intervention_id: INTERVENTION.id } as const;

export const FOLLOW_UP: FollowUpsTable = {
  ...OF_INTERVENTION,
  id: 'hosten',
  followed_up_on: '2025-09-01',
  effect: 'unknown',
  next: 'continue',
};

export const COMMITTEE_JUDGEMENT: CommitteeJudgementsTable = {
  report_id: REPORT.id,
  edition: 1,
  question_key: 'mal-brott',
  assessment: 'full',
  motivation: 'Enligt plan.',
  visibility: 'open',
  provenance: 'reported',
};

export const OFFICE_JUDGEMENT: OfficeJudgementsTable = {
  programme_slug: PROGRAMME.slug,
  focus_area_key: FOCUS_AREA.key,
  goal_key: GOAL.key,
  round_key: REPORTING_ROUND.key,
  seq: 1,
  stage: 'suggested',
  assessment: 'partial',
  motivation: 'Mätningen säger annat.',
  decided_by: '',
  at: INSTANT,
  by: PERSON.id,
  provenance: 'reported',
};

export const COMPILATION: CompilationsTable = {
  id: 'sammanstallning',
  programme_slug: PROGRAMME.slug,
  round_key: REPORTING_ROUND.key,
  edition: 1,
  content: '{}',
  data_version: 1,
  compiled_at: INSTANT,
  compiled_by: PERSON.id,
  published_at: null,
  withdrawn_at: null,
  withdrawn_reason: '',
  title_sv: 'Program',
  title_en: 'Programme',
  reports: 0,
  indicators: '[]',
  figures_hash: 'd'.repeat(64),
  provenance: 'reported',
};

export const SUBSCRIPTION: BriefSubscriptionsTable = {
  person_id: PERSON.id,
  secret_hash: 'c'.repeat(64),
  since: INSTANT,
  mailed_until: INSTANT,
};

/** Fills the tables that each migration of the thread makes. */
export const FILL_THREADS: Readonly<Record<string, (db: Kysely<Database>) => Promise<unknown>>> = {
  '0020-programmes': async (db) => {
    await db.insertInto('programmes').values(PROGRAMME).execute();
    await db.insertInto('programme_revisions').values(PROGRAMME_REVISION).execute();
    await db.insertInto('focus_areas').values(FOCUS_AREA).execute();
    await db.insertInto('goals').values(GOAL).execute();
    await db.insertInto('role_fillings').values(ROLE_FILLING).execute();
  },
  '0021-threads': async (db) => {
    await db.insertInto('problems').values(PROBLEM).execute();
    await db.insertInto('problem_revisions').values(PROBLEM_REVISION).execute();
    const known = { owner_key: ORGANISATION.key, problem_id: PROBLEM.id, indicator_key: INDICATOR_KEY };
    await db.insertInto('problem_indicators').values(known).execute();
    await db.insertInto('interventions').values(INTERVENTION).execute();
    await db.insertInto('intervention_revisions').values(INTERVENTION_REVISION).execute();
    await db
      .insertInto('intervention_problems')
      .values({ ...OF_INTERVENTION, problem_id: PROBLEM.id })
      .execute();
    const aim = { ...OF_INTERVENTION, indicator_key: INDICATOR_KEY };
    await db.insertInto('intervention_indicators').values(aim).execute();
    const { key: goal_key, ...ofGoal } = GOAL;
    await db
      .insertInto('intervention_goals')
      .values({ ...OF_INTERVENTION, ...ofGoal, goal_key })
      .execute();
    const helps = { ...OF_INTERVENTION, organisation_key: ORGANISATION.key };
    await db.insertInto('intervention_organisations').values(helps).execute();
    await db.insertInto('follow_ups').values(FOLLOW_UP).execute();
  },
  '0022-take-ups': async (db) => {
    await db
      .insertInto('report_take_ups')
      .values({ report_id: REPORT.id, edition: 1, at: INSTANT })
      .execute();
    await db.insertInto('committee_judgements').values(COMMITTEE_JUDGEMENT).execute();
  },
  '0023-compilations': async (db) => {
    await db.insertInto('office_judgements').values(OFFICE_JUDGEMENT).execute();
    await db.insertInto('compilations').values(COMPILATION).execute();
    await db.insertInto('brief_subscriptions').values(SUBSCRIPTION).execute();
  },
};
