import type { ReadDb } from '../../../db/database';
import { focusAreaName, goalName } from '../../domain/follow-up/known-references';
import type { Localized } from '../../domain/localized';
import { listStoredProgrammes, type StoredProgramme } from '../programmes/stored-programmes.queries';

/** What everything that threads refer to is called. */
export interface ThreadNames {
  readonly organisations: ReadonlyMap<string, string>;
  readonly areas: ReadonlyMap<string, string>;
  readonly indicators: ReadonlyMap<string, Localized>;
  /** By `programme/focusArea`, in the order the programmes have them. */
  readonly focusAreas: ReadonlyMap<string, Localized>;
  /** By `programme/focusArea/goal`. */
  readonly goals: ReadonlyMap<string, Localized>;
  readonly programmes: readonly StoredProgramme[];
}

/** All names, in four queries. */
export async function listThreadNames(db: ReadDb): Promise<ThreadNames> {
  const [organisations, areas, indicators, programmes] = await Promise.all([
    db.selectFrom('organisations').select(['key', 'name']).execute(),
    db.selectFrom('areas').select(['slug', 'name']).execute(),
    db.selectFrom('indicators').select(['key', 'label_sv as sv', 'label_en as en']).execute(),
    listStoredProgrammes(db),
  ]);
  const focusAreas = programmes.flatMap(({ slug, content }) =>
    content.focusAreas.map((focusArea) => ({
      ref: { programme: slug, focusArea: focusArea.key },
      focusArea,
    })),
  );
  return {
    organisations: new Map(organisations.map(({ key, name }) => [key, name])),
    areas: new Map(areas.map(({ slug, name }) => [slug, name])),
    indicators: new Map(indicators.map(({ key, ...label }) => [key, label])),
    focusAreas: new Map(focusAreas.map(({ ref, focusArea }) => [focusAreaName(ref), focusArea.title])),
    goals: new Map(
      focusAreas.flatMap(({ ref, focusArea }) =>
        focusArea.goals.map(({ key, text }) => [goalName(ref, key), text] as const),
      ),
    ),
    programmes,
  };
}

const BY_KEY = (key: string): Localized => ({ sv: key, en: key });

export const named = (names: ThreadNames['organisations'], key: string) => ({
  key,
  name: names.get(key) ?? key,
});
export const labelled = (names: ThreadNames['indicators'], key: string) => ({
  key,
  label: names.get(key) ?? BY_KEY(key),
});
/** A focus area as rows hold one. */
export const focusAreaOf = (
  { focusAreas }: Pick<ThreadNames, 'focusAreas'>,
  programme: string | null,
  focusArea: string | null,
) => {
  if (programme === null || focusArea === null) return null;
  const ref = { programme, focusArea };
  return { ...ref, label: focusAreas.get(focusAreaName(ref)) ?? BY_KEY(focusArea) };
};
