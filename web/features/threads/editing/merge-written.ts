import type { FollowUp, Intervention } from '../../../../server/domain/follow-up/intervention';

/** Something as two people have changed it apart from each other. */
export interface Apart<Content> {
  /** What both began from. */
  readonly base: Content;
  readonly own: Content;
  readonly theirs: Content;
}

/** Fields that hold several keys, each of which comes and goes by itself. */
const LISTS: readonly PropertyKey[] = ['problems', 'contributing', 'indicators'];

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * What somebody has written, on top of what somebody else has saved meanwhile: where only one of them has changed a
 * part, their change holds; where both have, one's own stands until it is chosen. Of what is several things, the changes
 * of both hold. A follow-up that one has taken away stays where the other has written in it since.
 */
export function mergeWritten<Content extends object>(apart: Apart<Content>): Content {
  const { base, own, theirs } = apart;
  const parts = Object.keys({ ...theirs, ...own }) as (keyof Content)[];
  return Object.fromEntries(
    parts.map((part) => {
      if (part === 'followUps') return [part, mergedFollowUps(apart)];
      if (LISTS.includes(part) || (part === 'goals' && isOfOneFocusArea(apart)))
        return [part, mergedKeys(base[part], own[part], theirs[part])];
      // Goals are goals of a focus area, and go with it.
      const decides = part === 'goals' ? ('focusArea' as keyof Content) : part;
      return [part, same(own[decides], base[decides]) ? theirs[part] : own[part]];
    }),
  ) as Content;
}

/** The parts that both have changed, each in a way of their own, and of which only one can hold. */
export function clashesOf<Content extends object>(apart: Apart<Content>): string[] {
  const { base, own, theirs } = apart;
  const turned = mergeWritten({ base, own: theirs, theirs: own });
  const merged = mergeWritten(apart);
  return (Object.keys(merged) as (keyof Content & string)[]).filter(
    (part) => !LISTS.includes(part) && part !== 'goals' && !sameItems(merged[part], turned[part]),
  );
}

/** What is to be written when a part is to be as somebody else has saved it. */
export function takenFrom<Content extends object>(apart: Apart<Content>, part: string): Partial<Content> {
  const turned = mergeWritten({ ...apart, own: apart.theirs, theirs: apart.own });
  const parts = part === 'focusArea' ? [part, 'goals'] : [part];
  return Object.fromEntries(parts.map((one) => [one, turned[one as keyof Content]])) as Partial<Content>;
}

/** The same things, in whatever order. */
const sameItems = (one: unknown, other: unknown): boolean =>
  Array.isArray(one) && Array.isArray(other)
    ? same(one.map((item) => JSON.stringify(item)).sort(), other.map((item) => JSON.stringify(item)).sort())
    : same(one, other);

const isOfOneFocusArea = ({ own, theirs }: Apart<object>): boolean =>
  same((own as Intervention).focusArea, (theirs as Intervention).focusArea);

/** As somebody else has them, with those that one has added and without those that one has taken away. */
function mergedKeys(...of: unknown[]): readonly string[] {
  const [base = [], own = [], theirs = []] = of as (readonly string[] | undefined)[];
  const added = own.filter((key) => !base.includes(key) && !theirs.includes(key));
  return [...theirs.filter((key) => own.includes(key) || !base.includes(key)), ...added];
}

function mergedFollowUps({ base, own, theirs }: Apart<object>): readonly FollowUp[] {
  const of = (content: object) => (content as Intervention).followUps;
  const has = (list: readonly FollowUp[], id: string) => list.some((one) => one.id === id);
  const isChanged = (one: FollowUp) => !of(base).some((before) => same(before, one));
  const written = of(own).filter(isChanged);
  return [
    ...of(theirs)
      .filter((one) => has(of(own), one.id) || isChanged(one))
      .map((one) => written.find(({ id }) => id === one.id) ?? one),
    ...written.filter(({ id }) => !has(of(theirs), id)),
  ];
}
