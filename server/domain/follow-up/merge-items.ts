import type { Problem } from '../reporting/answer';
import { same } from '../same';
import type { Intervention } from './intervention';
import { mergeFollowUps } from './merge-follow-ups';
import { changed, mergeField, mergeKeys, type Three } from './merge-three';

/** One field of all three. */
const at = <T, Part>({ base, theirs, ours }: Three<T>, part: (of: T) => Part): Three<Part> => ({
  base: base && part(base),
  theirs: part(theirs),
  ours: part(ours),
});

/**
 * An intervention that was changed in two places, field by field: what ours has changed is ours, all else is as it
 * stands. Nothing that only one of the two has added is lost. Merging the same again changes nothing.
 */
export function mergeIntervention(three: Three<Intervention>): Intervention {
  const field = <Key extends keyof Intervention>(key: Key) => mergeField(three, key);
  return {
    id: three.theirs.id,
    title: field('title'),
    problems: mergeKeys(at(three, ({ problems }) => problems)),
    cause: field('cause'),
    kind: field('kind'),
    status: field('status'),
    lead: field('lead'),
    contributing: mergeKeys(at(three, ({ contributing }) => contributing)),
    partners: field('partners'),
    place: field('place'),
    area: field('area'),
    focusArea: field('focusArea'),
    goals: mergeGoals(three),
    indicators: mergeKeys(at(three, ({ indicators }) => indicators)),
    ...mergePeriod(three),
    expectedShort: field('expectedShort'),
    expectedLong: field('expectedLong'),
    followUpPlan: field('followUpPlan'),
    followUpOn: field('followUpOn'),
    planned: field('planned'),
    spent: field('spent'),
    moneySource: field('moneySource'),
    followUps: mergeFollowUps(at(three, ({ followUps }) => followUps)),
    revision: three.theirs.revision,
  };
}

/** The same of a problem. */
export function mergeProblem(three: Three<Problem>): Problem {
  const field = <Key extends keyof Problem>(key: Key) => mergeField(three, key);
  return {
    id: three.theirs.id,
    what: field('what'),
    where: field('where'),
    when: field('when'),
    whom: field('whom'),
    source: field('source'),
    cause: field('cause'),
    area: field('area') ?? null,
    indicators: mergeKeys(at(three, ({ indicators }) => indicators ?? [])),
    focusArea: field('focusArea') ?? null,
    revision: three.theirs.revision ?? null,
  };
}

/** Goals go with their focus area. */
function mergeGoals(three: Three<Intervention>): readonly string[] {
  const { theirs, ours } = three;
  if (same(theirs.focusArea, ours.focusArea)) return mergeKeys(at(three, ({ goals }) => goals));
  return changed(three, 'focusArea') ? ours.goals : theirs.goals;
}

/** A beginning of the one and an end of the other may stand the wrong way round: then both are ours. */
function mergePeriod(three: Three<Intervention>): Pick<Intervention, 'from' | 'to'> {
  const [from, to] = [mergeField(three, 'from'), mergeField(three, 'to')];
  if (from !== null && to !== null && to < from) return { from: three.ours.from, to: three.ours.to };
  return { from, to };
}
