import type { WriteDb } from '../../db/database';
import type { ReportsTable } from '../../db/schema/reports';
import { beganFrom } from '../domain/follow-up/changed-since';
import type { Known } from '../domain/follow-up/known-references';
import { mergeIntervention, mergeProblem } from '../domain/follow-up/merge-items';
import type { Three } from '../domain/follow-up/merge-three';
import type { SaidInReport, Shown } from '../domain/follow-up/said-in-report';
import { atAcceptance, atPublication } from '../domain/follow-up/take-up';
import { listKnown } from './list-known.queries';
import { type RegisterItem, registeredInterventions, registeredProblems } from './register-items.queries';
import type { SecretItems } from './said-by-report.queries';
import { type StillOpen, stillOpenInterventions, stillOpenProblems } from './still-open.queries';
import { storeIntervention } from './store-intervention';
import { storeProblem } from './store-problem';
import type { Kept } from './stored-item';
import { withholdSecret } from './withhold-secret';

/** A step of a report that changes the register. */
export interface TakeUp {
  readonly step: 'accept' | 'publish';
  readonly report: Pick<ReportsTable, 'id' | 'organisation_key' | 'provenance'>;
  /** The organisation of the report, then those it answers for. */
  readonly owners: readonly string[];
  readonly said: SaidInReport;
  /** What the edition before said, as far as it is not secret by now; null: it is the first. */
  readonly saidBefore: SaidInReport | null;
  /** What it says or has said in sections that are secret by now. */
  readonly secret: SecretItems;
  /** Instant at which the edition was taken up. */
  readonly takenUpAt: string;
  readonly by: string;
  readonly at: Date;
}

/** Takes problems and interventions of a report into the register, as the step lets: problems first, to be linked to. */
export async function takeUpItems(tx: WriteDb, step: TakeUp): Promise<void> {
  await withholdSecret(tx, step);
  await takeUpProblems(tx, step);
  await takeUpInterventions(tx, step);
}

async function takeUpProblems(tx: WriteDb, step: TakeUp): Promise<void> {
  const { owners, said, report } = step;
  const register = await registeredProblems(tx, { owners, ids: idsOf(said.problems) });
  const changes = [
    ...changesOf(step, 'problems', register, mergeProblem),
    ...withdrawn(step, said.problems, await stillOpenProblems(tx, { owners, report: report.id })),
  ];
  const kept = keptBy(tx, step);
  for (const { id, standing, content, visibility } of changes) {
    const owner = standing?.owner ?? report.organisation_key;
    const state = standing?.state ?? 'open';
    await storeProblem(tx, { ...(await kept(owner)), state, content: { ...content, id }, visibility });
  }
}

async function takeUpInterventions(tx: WriteDb, step: TakeUp): Promise<void> {
  const { owners, said, report } = step;
  const register = await registeredInterventions(tx, { owners, ids: idsOf(said.interventions) });
  // A thread stays together: what an heir does about a problem it took over stands beside the problem.
  const problems = await registeredProblems(tx, {
    owners,
    ids: [...new Set(said.interventions.flatMap(({ content }) => content.problems))],
  });
  const changes = [
    ...changesOf(step, 'interventions', register, mergeIntervention),
    ...withdrawn(step, said.interventions, await stillOpenInterventions(tx, { owners, report: report.id })),
  ];
  const kept = keptBy(tx, step);
  for (const { id, standing, content, visibility } of changes) {
    const [ofProblem] = content.problems.flatMap((problem) => problems.get(problem)?.owner ?? []);
    const owner = standing?.owner ?? ofProblem ?? report.organisation_key;
    await storeIntervention(tx, { ...(await kept(owner)), content: { ...content, id }, visibility });
  }
}

const idsOf = (said: readonly { readonly content: { readonly id: string } }[]): string[] => [
  ...new Set(said.map(({ content }) => content.id)),
];

/** What all of an owner is kept with; what there is to refer to is read once an owner. */
function keptBy(tx: WriteDb, { report, by, at }: TakeUp) {
  const known = new Map<string, Known>();
  return async (owner: string): Promise<Omit<Kept<never>, 'content' | 'visibility'>> => {
    const ofOwner = known.get(owner) ?? (await listKnown(tx, owner));
    known.set(owner, ofOwner);
    return { owner, known: ofOwner, report: report.id, by, at, provenance: report.provenance };
  };
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
  return list(said).flatMap((item) => {
    const { id, revision } = item.content;
    const registered = register.get(id);
    // What is secret of it goes into nothing that can be read.
    const standing = registered?.readable ? registered : null;
    const revisions = registered?.revisions ?? [];
    const met = { said: item, base: beganFrom({ said: item.content, before }, revisions), standing };
    const written =
      step === 'accept'
        ? atAcceptance(met, merge)
        : atPublication(
            {
              ...met,
              takenUp: revisions.some((own) => own.report === report.id && own.at === takenUpAt),
              keptInternal: revisions.some(
                (own) =>
                  own.report === null && own.visibility === 'internal' && own.revision > (revision ?? 0),
              ),
            },
            merge,
          );
    return written === undefined ? [] : [{ id, standing: registered, ...written }];
  });
}

/** What the report no longer says is no longer said to everyone. */
function withdrawn<Content>(
  { step }: TakeUp,
  said: readonly { readonly content: { readonly id: string } }[],
  stillOpen: readonly StillOpen<Content>[],
) {
  const still = new Set(idsOf(said));
  return stillOpen
    .filter(({ id }) => step === 'accept' && !still.has(id))
    .map((item) => ({ ...item, visibility: 'internal' as const }));
}
