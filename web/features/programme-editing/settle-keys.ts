import type { ProgrammeContent } from '../../../server/features/programmes/programmes.contract';
import { keyOf } from '../../ui/key-of';

type Keyed = { readonly key: string };

/** The keys that things have once they are saved: what was there before keeps its own, what is new gets one of its name. */
function keysFor<T extends Keyed>(list: readonly T[], before: readonly Keyed[], nameOf: (item: T) => string) {
  const kept = new Set(before.map(({ key }) => key));
  const taken = [...kept];
  return new Map(
    list.map((item) => {
      const key = kept.has(item.key) ? item.key : keyOf(nameOf(item), taken, item.key);
      taken.push(key);
      return [item.key, key];
    }),
  );
}

/**
 * Names what is new in a programme by what it is called, so that its address can be read: until it is saved it had a
 * number. Whatever points to it follows.
 * @param base as it is saved
 */
export function settleKeys(content: ProgrammeContent, base: ProgrammeContent): ProgrammeContent {
  const areas = keysFor(content.focusAreas, base.focusAreas, ({ title }) => title.sv);
  const duties = keysFor(content.duties, base.duties, ({ label }) => label.sv);
  const roles = keysFor(content.roles, base.roles, ({ label }) => label.sv);
  const renamed = (keys: ReadonlyMap<string, string>, key: string) => keys.get(key) ?? key;
  return {
    ...content,
    duties: content.duties.map((duty) => ({ ...duty, key: renamed(duties, duty.key) })),
    roles: content.roles.map((role) => ({
      ...role,
      key: renamed(roles, role.key),
      focusAreas: role.focusAreas.map((key) => renamed(areas, key)),
    })),
    focusAreas: content.focusAreas.map((area) => {
      const before = base.focusAreas.find(({ key }) => key === area.key)?.goals ?? [];
      const goals = keysFor(area.goals, before, ({ text }) => text.sv);
      return {
        ...area,
        key: renamed(areas, area.key),
        goals: area.goals.map((goal) => ({ ...goal, key: renamed(goals, goal.key) })),
        assignments: area.assignments.map((one) => ({ ...one, duty: renamed(duties, one.duty) })),
      };
    }),
  };
}
