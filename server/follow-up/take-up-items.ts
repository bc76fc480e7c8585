import type { WriteDb } from '../../db/database';
import type { ReportsTable } from '../../db/schema/reports';
import { mergeIntervention, mergeProblem } from '../domain/follow-up/merge-items';
import type { Three } from '../domain/follow-up/merge-three';
import type { SaidInReport, Shown } from '../domain/follow-up/said-in-report';
import { atAcceptance, atPublication } from '../domain/follow-up/take-up';
import { listKnown } from './list-known.queries';
import { type RegisterItem, registeredInterventions, registeredProblems } from './register-items.queries';
import { storeIntervention } from './store-intervention';
import { storeProblem } from './store-problem';
import type { Kept } from './stored-item';

/** A step of a report that changes the register. */
export interface TakeUp {
  readonly step: 'accept' | 'publish';
  readonly report: Pick<ReportsTable, 'id' | 'organisation_key' | 'provenance'>;
  /** The organisation of the report, then those it answers for. */
  readonly owners: readonly string[];
  readonly said: SaidInReport;
  /** What the edition before said; null: it is the first. */
  readonly saidBefore: SaidInReport | null;
  /** Instant at which the edition was taken up. */
  readonly takenUpAt: string;
  readonly by: string;
  readonly at: Date;
}

/** Takes problems and interventions of a report into the register, as the step lets: problems first, to be linked to. */
export async function takeUpItems(tx: WriteDb, step: TakeUp): Promise<void> {
  const { owners, said, saidBefore } = step;
  const idsOf = (kind: 'problems' | 'interventions') => [
    ...new Set([...said[kind], ...(saidBefore?.[kind] ?? [])].map(({ content }) => content.id)),
  ];
  const problems = await registeredProblems(tx, { owners, ids: idsOf('problems') });
  const kept = async (owner: string): Promise<Omit<Kept<never>, 'content' | 'visibility'>> => ({
    owner,
    known: await listKnown(tx, owner),
    report: step.report.id,
    by: step.by,
    at: step.at,
    provenance: step.report.provenance,
  });
  const ownerOfNew = step.report.organisation_key;
  for (const { id, standing, content, visibility } of changesOf(step, 'problems', problems, mergeProblem)) {
    const owner = standing?.owner ?? ownerOfNew;
    const state = standing?.state ?? 'open';
    await storeProblem(tx, { ...(await kept(owner)), state, content: { ...content, id }, visibility });
  }
  const interventions = await registeredInterventions(tx, { owners, ids: idsOf('interventions') });
  // A thread stays together: what an heir does about a problem it took over stands beside the problem.
  const allProblems = await registeredProblems(tx, {
    owners,
    ids: [...new Set(said.interventions.flatMap(({ content }) => content.problems))],
  });
  for (const change of changesOf(step, 'interventions', interventions, mergeIntervention)) {
    const { id, standing, content, visibility } = change;
    const [ofProblem] = content.problems.flatMap((problem) => allProblems.get(problem)?.owner ?? []);
    const owner = standing?.owner ?? ofProblem ?? ownerOfNew;
    await storeIntervention(tx, { ...(await kept(owner)), content: { ...content, id }, visibility });
  }
}

/** What is to be written of one kind. */
function changesOf<Content extends { readonly id: string; readonly revision?: number | null | undefined }>(
  { step, report, said, saidBefore, takenUpAt }: TakeUp,
  kind: 'problems' | 'interventions',
  register: ReadonlyMap<string, RegisterItem<Content>>,
  merge: (three: Three<Content>) => Content,
) {
  const list = (of: SaidInReport | null) =>
    (of?.[kind] ?? []) as unknown as readonly Shown<{ content: Content }>[];
  const before = new Map(list(saidBefore).map(({ content }) => [content.id, content]));
  const now = list(said).flatMap((item) => {
    const { id, revision } = item.content;
    const standing = register.get(id) ?? null;
    const revisions = standing?.revisions ?? [];
    const from = revision ?? 0;
    const base = before.get(id) ?? revisions.find((own) => own.revision === from)?.content ?? null;
    const met = { said: item, base, standing };
    const written =
      step === 'accept'
        ? atAcceptance(met, merge)
        : atPublication(
            {
              ...met,
              takenUp: revisions.some((own) => own.report === report.id && own.at === takenUpAt),
              keptInternal: revisions.some(
                (own) => own.report === null && own.visibility === 'internal' && own.revision > from,
              ),
            },
            merge,
          );
    return written === undefined ? [] : [{ id, standing, ...written }];
  });
  return step === 'accept' ? [...now, ...withdrawn(report.id, list(said), before, register)] : now;
}

/** What only an earlier edition said, and nobody has written since, is no longer said to everyone. */
function withdrawn<Content extends { readonly id: string }>(
  report: string,
  said: readonly Shown<{ content: Content }>[],
  before: ReadonlyMap<string, Content>,
  register: ReadonlyMap<string, RegisterItem<Content>>,
) {
  const still = new Set(said.map(({ content }) => content.id));
  return [...before.keys()].flatMap((id) => {
    const standing = register.get(id);
    if (still.has(id) || standing?.visibility !== 'open') return [];
    if (standing.revisions.at(-1)?.report !== report) return [];
    return [{ id, standing, content: standing.content, visibility: 'internal' as const }];
  });
}
