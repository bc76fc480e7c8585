import { same } from '../same';

/** A revision of something in the register. */
interface Revision<Content> {
  readonly revision: number;
  readonly content: Content;
  /** The report it was taken up from; null: its own page. */
  readonly report: string | null;
}

interface InRegister<Content, Own extends Revision<Content>> {
  /** As it stands. */
  readonly content: Content;
  /** Oldest first. */
  readonly revisions: readonly Own[];
}

interface InReport<Content> {
  readonly report: string;
  /** As the report says it. */
  readonly said: Content & { readonly id: string; readonly revision?: number | null | undefined };
  /** What the edition before said, by id. */
  readonly before: ReadonlyMap<string, Content>;
}

/** What a report began from: what it said before, or what it brought in; null: neither. */
export function beganFrom<Content>(
  { said, before }: Omit<InReport<Content>, 'report'>,
  revisions: readonly Revision<Content>[],
): Content | null {
  const from = said.revision ?? 0;
  return before.get(said.id) ?? revisions.find(({ revision }) => revision === from)?.content ?? null;
}

/**
 * What others have made of something since a report brought it in or was taken up: as it was then (null: the report
 * brought nothing in) and the last revision that says something else. Undefined where it says the same still.
 */
export function changedSince<Content extends object, Own extends Revision<Content>>(
  { content, revisions }: InRegister<Content, Own>,
  { report, said }: Omit<InReport<Content>, 'before'>,
): { readonly was: Content | null; readonly last: Own } | undefined {
  const began = [...revisions]
    .reverse()
    .find((own) => own.report === report || own.revision === (said.revision ?? 0));
  const was = began?.content ?? null;
  if (saysSame(was, content)) return undefined;
  const last = revisions
    .filter((own, index) => !saysSame(revisions[index - 1]?.content ?? null, own.content))
    .filter(({ revision }) => revision > (began?.revision ?? 0))
    .at(-1);
  return last && { was, last };
}

/** Whether two revisions say the same: which revision each is says nothing. */
const saysSame = (one: object | null, other: object): boolean =>
  one !== null && same({ ...one, revision: null }, { ...other, revision: null });
