import type { FollowUp, Intervention } from '../../../../server/domain/follow-up/intervention';
import type { Three } from '../../../../server/domain/follow-up/merge-three';
import { same } from './same';

/** Fields that hold several keys, each of which comes and goes by itself. */
const LISTS: readonly PropertyKey[] = ['problems', 'contributing', 'indicators'];

type Keys = readonly string[];

/** Fields that nobody writes: they are as they stand. */
const STANDING: readonly PropertyKey[] = ['id', 'revision'];

/**
 * What somebody has written, on top of what somebody else has saved meanwhile, by the rules of the server
 * (`server/domain/follow-up/merge-items.ts`, to which a test holds this): where only one of them has changed a part,
 * their change holds; where both have, one's own stands until it is chosen. Of what is several things, the changes of
 * both hold. A follow-up that one has taken away stays where the other has written in it since.
 */
export function mergeWritten<Content extends object>(three: Three<Content>): Content {
  const { base, theirs, ours } = three;
  const merged = Object.fromEntries(
    fieldsOf(theirs, ours).map((part) => {
      if (STANDING.includes(part)) return [part, theirs[part]];
      if (part === 'followUps') return [part, mergedFollowUps(three)];
      if (LISTS.includes(part) || (part === 'goals' && isOfOneFocusArea(three)))
        return [part, mergedKeys(base?.[part], theirs[part], ours[part])];
      // Goals are goals of a focus area, and go with it.
      const decides = part === 'goals' ? ('focusArea' as keyof Content) : part;
      return [part, isChanged(three, decides) ? ours[part] : theirs[part]];
    }),
  ) as Content;
  return endsBeforeItBegins(merged) ? { ...merged, ...periodOf(ours) } : merged;
}

/** The parts that both have changed, each in a way of their own, and of which only one can hold. */
export function clashesOf<Content extends object>(three: Three<Content>): string[] {
  const [merged, turned] = [mergeWritten(three), mergeWritten(turnedRound(three))];
  const clashing = fieldsOf(merged, turned) as (keyof Content & string)[];
  return clashing.filter(
    (part) => ![...LISTS, ...STANDING, 'goals'].includes(part) && !sameItems(merged[part], turned[part]),
  );
}

/** What is to be written when a part is to be as somebody else has saved it. */
export function takenFrom<Content extends object>(three: Three<Content>, part: string): Partial<Content> {
  return partOf(mergeWritten(turnedRound(three)), part);
}

/** What is to be written when a part is to be as one has written it oneself. */
export function keptFrom<Content extends object>(three: Three<Content>, part: string): Partial<Content> {
  return partOf(mergeWritten(three), part);
}

/** Whether something is written as a choice would have it. */
export const isWrittenAs = <Content extends object>(written: Content, choice: Partial<Content>): boolean =>
  (Object.keys(choice) as (keyof Content)[]).every((part) => sameItems(written[part], choice[part]));

const turnedRound = <Content>({ base, theirs, ours }: Three<Content>): Three<Content> => ({
  base,
  theirs: ours,
  ours: theirs,
});

const partOf = <Content extends object>(from: Content, part: string): Partial<Content> => {
  const parts = part === 'focusArea' ? [part, 'goals'] : [part];
  return Object.fromEntries(
    parts.filter((one) => one in from).map((one) => [one, from[one as keyof Content]]),
  ) as Partial<Content>;
};

const fieldsOf = <T extends object>(one: T, other: T) => Object.keys({ ...one, ...other }) as (keyof T)[];

/** Where nothing is known of what one began from, whatever one says is a change. */
const isChanged = <T extends object>({ base, ours }: Three<T>, part: keyof T): boolean =>
  base === null ? !saysNothing(ours[part]) : !same(base[part], ours[part]);

const saysNothing = (value: unknown): boolean =>
  [null, undefined, ''].includes(value as null) || same(value, []);

/** The same things, in whatever order. */
const sameItems = (one: unknown, other: unknown): boolean =>
  Array.isArray(one) && Array.isArray(other)
    ? one.length === other.length && one.every((item) => other.some((its) => same(item, its)))
    : same(one, other);

const isOfOneFocusArea = ({ theirs, ours }: Three<object>): boolean =>
  same((ours as Intervention).focusArea, (theirs as Intervention).focusArea);

const periodOf = (one: object) => {
  const { from, to } = one as Intervention;
  return { from, to };
};

/** A beginning of the one and an end of the other. */
const endsBeforeItBegins = (one: object): boolean => {
  const { from, to } = periodOf(one);
  return Boolean(from && to && to < from);
};

/** As somebody else has them, with those that one has added and without those that one has taken away. */
function mergedKeys(...of: unknown[]): Keys {
  const [base, theirs, ours] = of.map((keys) => keys ?? []) as [Keys, Keys, Keys];
  const added = ours.filter((key) => !base.includes(key) && !theirs.includes(key));
  return [...theirs.filter((key) => ours.includes(key) || !base.includes(key)), ...added];
}

function mergedFollowUps({ base, theirs, ours }: Three<object>): readonly FollowUp[] {
  const find = (content: object | null, id: string) =>
    (content as Intervention | null)?.followUps.find((one) => one.id === id);
  const isUntouched = (one: FollowUp) => same(find(base, one.id), one);
  const kept = (theirs as Intervention).followUps.flatMap((standing) => {
    const said = find(ours, standing.id);
    if (said === undefined) return isUntouched(standing) ? [] : [standing];
    return [mergeWritten<FollowUp>({ base: find(base, standing.id) ?? null, theirs: standing, ours: said })];
  });
  const added = (ours as Intervention).followUps.filter(
    (said) => find(theirs, said.id) === undefined && !isUntouched(said),
  );
  return [...kept, ...added];
}
