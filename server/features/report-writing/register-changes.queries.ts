import type { ReadDb } from '../../../db/database';
import type { Person } from '../../access/find-person.queries';
import { listSuccessions } from '../../access/places.queries';
import { answersFor } from '../../domain/access/answers-for';
import { beganFrom, changedSince } from '../../domain/follow-up/changed-since';
import type { Intervention } from '../../domain/follow-up/intervention';
import { mergeIntervention, mergeProblem } from '../../domain/follow-up/merge-items';
import type { Three } from '../../domain/follow-up/merge-three';
import { type SaidInReport, saidInReport } from '../../domain/follow-up/said-in-report';
import type { Problem } from '../../domain/reporting/answer';
import {
  type RegisterItem,
  registeredInterventions,
  registeredProblems,
} from '../../follow-up/register-items.queries';
import { saidBySnapshot } from '../../follow-up/said-by-report.queries';
import { dayOf } from '../../http/clock';
import type { Answer } from '../reports/report-content.contract';
import { type OpenedReport, permitReport } from '../reports/report-rights';
import { guardsUntilNow } from '../reports/section-guards.queries';
import { listSnapshots } from '../reports/snapshots.queries';
import { threadNames } from '../reports/thread-names.queries';
import { openSection } from './open-section';
import type { RegisterChange, RegisterChanges } from './register-changes.contract';
import { storedAnswers } from './saved-answers.queries';

interface Asked {
  readonly person: Person;
  readonly id: string;
  readonly section: string;
  readonly now: Date;
}

const NOTHING_SAID = saidInReport([]);

/**
 * What of a section others have changed in the register since the report brought it in, and what becomes of it when the
 * report is taken up: by the same merge. Nothing of a secret section, which is never taken up.
 * @throws Refused as `openSection`, and 403 for who does not write in it; Problem 404 as `openSection`
 */
export async function registerChanges(
  db: ReadDb,
  { person, id, section: key, now }: Asked,
): Promise<RegisterChanges> {
  const { report, section, state } = await openSection(db, person, { id, section: key, to: 'read' }, now);
  permitReport(person, 'reports.write', report);
  const { confidentiality } = state;
  const asked = section.questions.filter(({ answer: { type } }) => OF_THREADS.includes(type));
  if (confidentiality === 'secret' || asked.length === 0) return answerWith(db, [], []);
  const stored = await storedAnswers(
    db,
    id,
    asked.map((question) => question.key),
  );
  const questions = [...stored.values()].map(({ question, value }) => ({ key: question, answer: value }));
  const said = saidInReport([{ confidentiality, questions }]);
  const owners = answersFor(report.organisation.key, await listSuccessions(db), dayOf(now));
  const before = await saidInEditionBefore(db, report);
  const of = (kind: 'problems' | 'interventions') => ({
    owners,
    ids: said[kind].map(({ content }) => content.id),
  });
  const problems = changesOf<Problem>(
    { kind: 'problem', report: id, merge: mergeProblem },
    { said: said.problems, before: before.problems, register: await registeredProblems(db, of('problems')) },
  );
  const interventions = changesOf<Intervention>(
    { kind: 'intervention', report: id, merge: mergeIntervention },
    {
      ...{ said: said.interventions, before: before.interventions },
      register: await registeredInterventions(db, of('interventions')),
    },
  );
  return answerWith(db, owners, [...problems, ...interventions]);
}

const OF_THREADS = ['problems', 'interventions'];

/** What the report said when it was decided last, where it is being corrected. */
async function saidInEditionBefore(db: ReadDb, report: OpenedReport): Promise<SaidInReport> {
  const earlier = (await listSnapshots(db, report.row.id)).find(
    ({ edition }) => edition < report.row.edition,
  );
  return earlier === undefined
    ? NOTHING_SAID
    : await saidBySnapshot(db, earlier, await guardsUntilNow(db, report));
}

type Listed<Content> = readonly { readonly content: Content }[];

interface Kind<Content> {
  readonly kind: RegisterChange['kind'];
  readonly report: string;
  readonly merge: (three: Three<Content>) => Content;
}

interface Compared<Content> {
  readonly said: Listed<Content>;
  readonly before: Listed<Content>;
  readonly register: ReadonlyMap<string, RegisterItem<Content>>;
}

/** Who changed each is still said by their id. */
function changesOf<Content extends Problem | Intervention>(
  { kind, report, merge }: Kind<Content>,
  { said, before, register }: Compared<Content>,
): RegisterChange[] {
  const earlier = new Map(before.map(({ content }) => [content.id, content]));
  return said.flatMap(({ content: ours }) => {
    const standing = register.get(ours.id);
    const changed = standing && changedSince(standing, { report, said: ours });
    if (!standing?.readable || changed === undefined) return [];
    const base = beganFrom({ said: ours, before: earlier }, standing.revisions);
    const { at, by, report: from } = changed.last;
    const becomes = merge({ base, theirs: standing.content, ours });
    const items = { was: changed.was, there: standing.content, here: ours, becomes };
    const place = { kind, owner: standing.owner, id: ours.id };
    return [{ ...place, at, by, ownPage: from === null, ...items } as RegisterChange];
  });
}

/** With the name of who changed each, and what all that is named is called. */
async function answerWith(
  db: ReadDb,
  owners: readonly string[],
  changes: readonly RegisterChange[],
): Promise<RegisterChanges> {
  if (changes.length === 0) return { items: [], names: await threadNames(db, []) };
  const people = await db
    .selectFrom('people')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(changes.map(({ by }) => by))])
    .execute();
  const items = changes.map((change) => ({
    ...change,
    by: people.find(({ id }) => id === change.by)?.name ?? '',
  }));
  const named = items.flatMap(({ kind, was, there, here, becomes }) =>
    [was, there, here, becomes].flatMap((item) => (item === null ? [] : [asAnswer(kind, item)])),
  );
  const names = await threadNames(db, named);
  const ids = named.flatMap((answer) =>
    answer.type === 'interventions' ? answer.interventions.flatMap(({ problems }) => problems) : [],
  );
  const problems = await registeredProblems(db, { owners, ids: [...new Set(ids)] });
  const whats = [...problems].flatMap(([id, { content, readable }]) =>
    readable ? [[id, content.what] as const] : [],
  );
  return { items, names: { ...names, problems: { ...Object.fromEntries(whats), ...names.problems } } };
}

const asAnswer = (kind: RegisterChange['kind'], item: RegisterChange['there']): Answer =>
  (kind === 'problem'
    ? { type: 'problems', problems: [item] }
    : { type: 'interventions', interventions: [item] }) as Answer;
