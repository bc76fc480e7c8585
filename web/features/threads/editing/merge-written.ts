import type { FollowUp, Intervention } from '../../../../server/domain/follow-up/intervention';

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * What somebody has written, on top of what somebody else has saved meanwhile: where only one of them has changed a
 * part, their change holds; where both have, one's own stands until it is chosen. No follow-up is lost.
 */
export function mergeWritten<Content extends object>(base: Content, own: Content, theirs: Content): Content {
  const parts = Object.keys({ ...theirs, ...own }) as (keyof Content)[];
  return Object.fromEntries(
    parts.map((part) => {
      if (part === 'followUps') return [part, mergedFollowUps(base, own, theirs)];
      return [part, same(own[part], base[part]) ? theirs[part] : own[part]];
    }),
  ) as Content;
}

function mergedFollowUps(...[base, own, theirs]: readonly object[]): readonly FollowUp[] {
  const of = (content: object | undefined) => (content as Intervention).followUps;
  const isChanged = (one: FollowUp) => !of(base).some((before) => same(before, one));
  const written = new Map(
    of(own)
      .filter(isChanged)
      .map((one) => [one.id, one]),
  );
  const known = new Set(of(theirs).map(({ id }) => id));
  return [
    ...of(theirs).map((one) => written.get(one.id) ?? one),
    ...[...written.values()].filter(({ id }) => !known.has(id)),
  ];
}
