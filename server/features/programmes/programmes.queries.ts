import type { ReadDb } from '../../../db/database';
import { crosswalkOf, droppedRoles } from '../../domain/follow-up/crosswalk';
import { dutyGaps } from '../../domain/follow-up/duty-gaps';
import { isInForce, latestOf } from '../../domain/follow-up/programme';
import { listTargets } from '../targets/targets.queries';
import type { ProgrammeContent, ProgrammeDetail, Programmes } from './programmes.contract';
import { listRoleStates } from './role-states.queries';
import { chooseProgramme, listStoredProgrammes, type StoredProgramme } from './stored-programmes.queries';

/** Every programme in short, and what goes on from what. @param today ISO date */
export async function listProgrammes(db: ReadDb, today: string): Promise<Programmes> {
  const programmes = await listStoredProgrammes(db);
  const latest = new Set(latestOf(programmes, today));
  return {
    programmes: programmes.map((programme) => ({
      ...summaryOf(programme, today),
      latest: latest.has(programme),
    })),
    crosswalk: crosswalkOf(programmes),
  };
}

const summaryOf = ({ slug, content, provenance }: StoredProgramme, today: string) => ({
  slug,
  title: content.title,
  shortTitle: content.shortTitle,
  period: content.period,
  decidedOn: content.decision.on,
  inForce: isInForce(content, today),
  focusAreas: content.focusAreas.map(({ key, title, goals }) => ({ key, title, goals: goals.length })),
  provenance,
});

/** One programme with all that hangs on it, in a fixed number of queries. @throws Problem 404 */
export async function getProgramme(db: ReadDb, slug: string, today: string): Promise<ProgrammeDetail> {
  const programmes = await listStoredProgrammes(db);
  const programme = chooseProgramme(programmes, slug);
  const { content, revision, provenance } = programme;
  const [roleStates, names, changes] = await Promise.all([
    listRoleStates(db, content.roles, today),
    namesIn(db, content, today),
    listChanges(db, slug),
  ]);
  return {
    slug,
    revision,
    provenance,
    inForce: isInForce(content, today),
    content,
    gaps: dutyGaps(content),
    crosswalk: crosswalkOf(programmes).filter(
      ({ from, to }) => from.programme === slug || to.programme === slug,
    ),
    droppedRoles: droppedRoles(programme, programmes),
    roleStates,
    names,
    changes,
  };
}

/** What everything that a programme names by its key is called. */
async function namesIn(
  db: ReadDb,
  { focusAreas }: ProgrammeContent,
  today: string,
): Promise<ProgrammeDetail['names']> {
  const goals = focusAreas.flatMap((area) => area.goals);
  const assignments = focusAreas.flatMap((area) => area.assignments);
  const [organisations, indicators, targets] = await Promise.all([
    db.selectFrom('organisations').select(['key', 'name']).execute(),
    db.selectFrom('indicators').select(['key', 'label_sv', 'label_en']).execute(),
    listTargets(db),
  ]);
  return {
    organisations: picked(
      assignments.flatMap(({ organisation }) => organisation ?? []),
      organisations.map(({ key, name }) => [key, name]),
    ),
    indicators: picked(
      goals.flatMap((goal) => goal.indicators),
      indicators.map(({ key, label_sv, label_en }) => [key, { sv: label_sv, en: label_en }]),
    ),
    targets: picked(
      goals.flatMap((goal) => goal.targets),
      targets.flatMap(({ key, versions }) => {
        const version = versions.findLast(({ validFrom }) => validFrom <= today) ?? versions[0];
        return version ? [[key, version.label] as const] : [];
      }),
    ),
  };
}

/** Those of the named things that are asked for. */
function picked<T>(keys: readonly string[], names: readonly (readonly [string, T])[]): Record<string, T> {
  const wanted = new Set(keys);
  return Object.fromEntries(names.filter(([key]) => wanted.has(key)));
}

const listChanges = (db: ReadDb, slug: string) =>
  db
    .selectFrom('programme_revisions')
    .select(['revision', 'at', 'reason'])
    .where('programme_slug', '=', slug)
    .orderBy('revision', 'desc')
    .execute();
