import type { ThreadSetting } from '../../features/reports/answers/thread-setting';
import type { ItemNames } from '../../features/threads/use-content-words';

/** What everything is called that can be chosen, has been chosen, or has been chosen by somebody else. */
export function knownNames(
  { names, organisations, areas, indicators, programmes }: ThreadSetting['choices'],
  more?: ItemNames,
): ItemNames {
  const focusAreas = programmes.flatMap(({ slug, focusAreas }) =>
    focusAreas.map(({ key, ...area }) => ({ ...area, name: `${slug}/${key}` })),
  );
  return {
    problems: { ...names.problems, ...more?.problems },
    organisations: {
      ...Object.fromEntries(organisations.map(({ key, name }) => [key, name])),
      ...names.organisations,
      ...more?.organisations,
    },
    areas: {
      ...Object.fromEntries(areas.map(({ slug, label }) => [slug, label])),
      ...names.areas,
      ...more?.areas,
    },
    indicators: {
      ...Object.fromEntries(indicators.map(({ key, label }) => [key, label])),
      ...names.indicators,
      ...more?.indicators,
    },
    focusAreas: {
      ...Object.fromEntries(focusAreas.map(({ name, title }) => [name, title])),
      ...names.focusAreas,
      ...more?.focusAreas,
    },
    goals: {
      ...Object.fromEntries(
        focusAreas.flatMap(({ name, goals }) => goals.map(({ key, text }) => [`${name}/${key}`, text])),
      ),
      ...names.goals,
      ...more?.goals,
    },
  };
}
