import type { ReadDb } from '../../../db/database';
import { firstAnswersSentence, type RoleChange, rolesChange } from '../../domain/follow-up/change-sentences';
import type { Filling } from '../../domain/follow-up/programme';
import { groupBy } from '../../domain/group-by';
import type { ProgrammeContent } from '../programmes/programmes.contract';
import type { ProgrammeOverview } from './programme-overview.contract';

/** The rounds that are compared, by key and last day that is looked at. */
interface Compared {
  readonly content: Pick<ProgrammeContent, 'roles'>;
  readonly rounds: { readonly before: string; readonly now: string };
  readonly days: { readonly before: string; readonly now: string };
}

type OverviewChange = ProgrammeOverview['changes'][number];

/** How a role stood in an organisation after each of two rounds; null: nobody had said. */
interface Standing {
  readonly organisation: string;
  readonly role: string;
  readonly before: Filling | null;
  readonly now: Filling;
}

/**
 * What the reports of a round say of coordinators that those of the round before did not, whenever they were decided;
 * what somebody said by itself counts from its own day. Those who had not answered before are counted, not named.
 */
export async function roleChanges(db: ReadDb, compared: Compared): Promise<OverviewChange[]> {
  const standings = await listStandings(db, compared);
  const first = new Set(
    standings.filter(({ before }) => before === null).map(({ organisation }) => organisation),
  );
  const labels = new Map(compared.content.roles.map(({ key, label }) => [key, label]));
  const changed = standings.flatMap(({ organisation, before, now, ...own }): (RoleChange & Named)[] => {
    const role = labels.get(own.role);
    return role === undefined || before === null || before === now
      ? []
      : [{ organisation, role, before, now }];
  });
  const byOrganisation = groupBy(
    changed,
    ({ organisation }) => organisation,
    (change) => change,
  );
  const sentences = [
    ...(first.size === 0 ? [] : [firstAnswersSentence(first.size)]),
    ...[...byOrganisation].map(([organisation, changes]) => rolesChange(organisation, changes)),
  ];
  return sentences.map((sentence) => ({ what: 'role', sentence, link: null }));
}

type Named = Pick<Standing, 'organisation'>;

async function listStandings(db: ReadDb, { content, rounds, days }: Compared): Promise<Standing[]> {
  const roles = content.roles.map(({ key }) => key);
  if (roles.length === 0) return [];
  const rows = await db
    .selectFrom('role_fillings')
    .innerJoin('organisations', 'organisations.key', 'role_fillings.organisation_key')
    .leftJoin('reports', 'reports.id', 'role_fillings.report_id')
    .select(['organisations.name', 'role_key', 'role_fillings.state', 'role_fillings.since', 'round_key'])
    .where('role_key', 'in', roles)
    .orderBy('organisations.name')
    .orderBy('seq')
    .execute();
  const standings = new Map<string, Omit<Standing, 'now'> & { readonly now: Filling | null }>();
  for (const { name: organisation, role_key: role, state, since, round_key: round } of rows) {
    // Keys of rounds sort as the rounds do.
    const saidBy = (which: 'before' | 'now') =>
      round === null ? since <= days[which] : round <= rounds[which];
    if (!saidBy('now')) continue;
    const now = state === 'not_said' ? null : state;
    const key = `${role} ${organisation}`;
    const before = saidBy('before') ? now : (standings.get(key)?.before ?? null);
    standings.set(key, { organisation, role, before, now });
  }
  return [...standings.values()].flatMap(({ now, ...own }) => (now === null ? [] : [{ ...own, now }]));
}
