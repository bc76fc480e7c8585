import { same } from '../same';
import type { FollowUp } from './intervention';
import { mergeField, type Three } from './merge-three';

type FollowUps = readonly FollowUp[];

/**
 * Follow-ups by their ids: those of both, each merged by field. One that somebody has taken away stays where the other
 * has written in it since.
 */
export function mergeFollowUps({ base, theirs, ours }: Three<FollowUps>): FollowUp[] {
  const find = (list: FollowUps | null, id: string) => list?.find((own) => own.id === id);
  const mine = (id: string) => find(ours, id);
  const before = (id: string) => find(base, id);
  const kept = theirs.flatMap((standing) => {
    const said = mine(standing.id);
    if (said !== undefined)
      return [mergeOne({ base: before(standing.id) ?? null, theirs: standing, ours: said })];
    return same(before(standing.id), standing) ? [] : [standing];
  });
  const added = ours.filter((said) => find(theirs, said.id) === undefined && !same(before(said.id), said));
  return [...kept, ...added];
}

const mergeOne = (three: Three<FollowUp>): FollowUp => ({
  id: three.theirs.id,
  on: mergeField(three, 'on'),
  done: mergeField(three, 'done'),
  effect: mergeField(three, 'effect'),
  effectText: mergeField(three, 'effectText'),
  next: mergeField(three, 'next'),
  nextText: mergeField(three, 'nextText'),
});
