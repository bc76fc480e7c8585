import type { Insertable, Kysely } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import type { Database } from '../../db/database';
import type { OfficeJudgementsTable } from '../../db/schema/compilations';
import type { RoleFillingsTable } from '../../db/schema/programmes';
import type { FollowUpsTable, InterventionsTable, ProblemsTable } from '../../db/schema/threads';
import { describeOnEachEngine } from '../support/engines';
import { FILL } from './rows';
import {
  COMMITTEE_JUDGEMENT,
  COMPILATION,
  FOCUS_AREA,
  FOLLOW_UP,
  GOAL,
  INTERVENTION,
  INTERVENTION_REVISION,
  OFFICE_JUDGEMENT,
  PROBLEM,
  PROBLEM_REVISION,
  PROGRAMME,
  PROGRAMME_REVISION,
  ROLE_FILLING,
  SUBSCRIPTION,
} from './thread-rows';

const WRONG_FILLINGS: readonly [why: string, change: Partial<RoleFillingsTable>][] = [
  ['in a way nobody knows', { state: 'asleep' as 'vacant' }],
  ['vacant and held by somebody', { state: 'vacant' }],
  ['since no day', { since: 'i våras' }],
  ['with the number of another', { seq: ROLE_FILLING.seq }],
  ['in an organisation there is not', { organisation_key: 'none' }],
  ['by a report there is not', { report_id: 'none' }],
];

const WRONG_PROBLEMS: readonly [why: string, change: Partial<Insertable<ProblemsTable>>][] = [
  ['that says nothing', { what: '' }],
  ['in a state nobody knows', { state: 'lost' as 'open' }],
  ['that somebody nobody knows may see', { visibility: 'secret' as 'open' }],
  ['that is secret and that everyone may see', { readable_from: 2 }],
  ['in an area there is not', { area_slug: 'atlantis' }],
  ['in a focus area there is not', { focus_area_key: 'none' }],
  ['in a focus area of no programme', { programme_slug: null }],
  ['twice', { id: PROBLEM.id }],
];

const WRONG_INTERVENTIONS: readonly [why: string, change: Partial<Insertable<InterventionsTable>>][] = [
  ['without title', { title: '' }],
  ['of a kind nobody knows', { kind: 'magic' as 'social' }],
  ['that stands as nobody knows', { status: 'lost' as 'done' }],
  ['led by nobody there is', { lead_key: 'none' }],
  ['that ends before it begins', { ends_on: '2024-12-31' }],
  ['that begins on no day', { starts_on: 'snart' }],
  ['for less than no money', { planned: -1 }],
  ['paid by nobody known', { money_source: 'lottery' as 'other' }],
  ['without revision', { revision: 0 }],
];

const WRONG_FOLLOW_UPS: readonly [why: string, change: Partial<FollowUpsTable>][] = [
  ['on no day', { followed_up_on: 'i höstas' }],
  ['with an effect nobody knows', { effect: 'huge' as 'seen' }],
  ['with a next step nobody knows', { next: 'dance' as 'end' }],
  ['of no intervention', { intervention_id: 'none' }],
];

const WRONG_JUDGEMENTS: readonly [why: string, change: Partial<OfficeJudgementsTable>][] = [
  ['of a goal there is not', { goal_key: 'none' }],
  ['in a round there is not', { round_key: '1999T1' }],
  ['without motivation', { motivation: '' }],
  ['decided by nobody', { stage: 'decided' }],
  ['suggested and decided at once', { decided_by: 'Kommunstyrelsen' }],
  ['that judges as nobody does', { assessment: 'great' as 'full' }],
];

describeOnEachEngine('wrong states of the thread cannot be stored', (engine) => {
  let db: Kysely<Database>;
  beforeAll(async () => {
    db = await engine.migrated();
    for (const fill of Object.values(FILL)) await fill(db);
  });

  const rejects = (query: { execute(): Promise<unknown> }) => expect(query.execute()).rejects.toThrow();

  test.each(WRONG_FILLINGS)('a role %s', async (_why, change) => {
    await rejects(db.insertInto('role_fillings').values({ ...ROLE_FILLING, seq: 2, ...change }));
  });

  test.each(WRONG_PROBLEMS)('a problem %s', async (_why, change) => {
    await rejects(db.insertInto('problems').values({ ...PROBLEM, id: 'new', ...change }));
  });

  test.each(WRONG_INTERVENTIONS)('an intervention %s', async (_why, change) => {
    await rejects(db.insertInto('interventions').values({ ...INTERVENTION, id: 'new', ...change }));
  });

  test.each(WRONG_FOLLOW_UPS)('a follow-up %s', async (_why, change) => {
    await rejects(db.insertInto('follow_ups').values({ ...FOLLOW_UP, id: 'new', ...change }));
  });

  test.each(WRONG_JUDGEMENTS)('a judgement of the office %s', async (_why, change) => {
    await rejects(db.insertInto('office_judgements').values({ ...OFFICE_JUDGEMENT, seq: 2, ...change }));
  });

  test('a goal of no focus area, and what points at a goal there is not', async () => {
    await rejects(db.insertInto('goals').values({ ...GOAL, focus_area_key: 'none' }));
    const { key: _, ...ofGoal } = GOAL;
    const aim = { owner_key: INTERVENTION.owner_key, intervention_id: INTERVENTION.id, goal_key: 'none' };
    await rejects(db.insertInto('intervention_goals').values({ ...aim, ...ofGoal }));
  });

  test('a subscription whose secret is not kept as a digest', async () => {
    await rejects(
      db.updateTable('brief_subscriptions').set({ secret_hash: SUBSCRIPTION.secret_hash.slice(1) }),
    );
  });

  test('a focus area or goal is not taken away while something is for it', async () => {
    await rejects(db.deleteFrom('goals').where('key', '=', GOAL.key));
    await rejects(db.deleteFrom('focus_areas').where('key', '=', FOCUS_AREA.key));
    await rejects(db.deleteFrom('programmes').where('slug', '=', PROGRAMME.slug));
  });

  test('what was revised, filled, judged and compiled is changed and taken out by nobody', async () => {
    const kept = { content: '{"annat":1}' };
    await rejects(
      db.updateTable('programme_revisions').set(kept).where('revision', '=', PROGRAMME_REVISION.revision),
    );
    await rejects(
      db.updateTable('problem_revisions').set(kept).where('revision', '=', PROBLEM_REVISION.revision),
    );
    await rejects(
      db
        .updateTable('intervention_revisions')
        .set(kept)
        .where('revision', '=', INTERVENTION_REVISION.revision),
    );
    await rejects(db.updateTable('role_fillings').set({ holder: 'annan' }));
    await rejects(db.updateTable('office_judgements').set({ motivation: 'annan' }));
    await rejects(
      db.updateTable('committee_judgements').set({ motivation: `inte ${COMMITTEE_JUDGEMENT.motivation}` }),
    );
    await rejects(db.updateTable('compilations').set(kept).where('id', '=', COMPILATION.id));
    for (const table of [
      'programme_revisions',
      'problem_revisions',
      'intervention_revisions',
      'role_fillings',
      'committee_judgements',
      'office_judgements',
      'compilations',
    ] as const) {
      await rejects(db.deleteFrom(table));
    }
  });

  test('what was compiled is published once, and withdrawn once with a reason', async () => {
    const publish = (at: string) => db.updateTable('compilations').set({ published_at: at });
    const withdraw = (reason: string) =>
      db
        .updateTable('compilations')
        .set({ withdrawn_at: '2025-01-18T12:00:00.000Z', withdrawn_reason: reason });
    await rejects(withdraw('För tidigt'));
    await rejects(publish('nu'));
    await publish('2025-01-16T12:00:00.000Z').execute();
    await rejects(publish('2025-01-17T12:00:00.000Z'));
    await rejects(withdraw(''));
    await rejects(withdraw('Fel siffror').set({ content: '{"a":1}' }));
    await withdraw('Fel siffror').execute();
    await rejects(withdraw('Andra fel'));
    await rejects(db.updateTable('compilations').set({ withdrawn_at: null, withdrawn_reason: '' }));
  });
});
