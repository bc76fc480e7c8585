import type { SourcesTable } from '../../db/schema/estimates';
import type { PopulationsTable } from '../../db/schema/targets';
import { ALL_AGES } from '../../server/domain/areas/part-weights';
import { slugOf } from '../../server/domain/text/slug';

/** Residents of all ages: no source gives those aged 16–79 by district. */
export const POPULATION_SOURCE: SourcesTable = {
  key: 'folkmangd-stadsdelsomraden-2012',
  title: 'Stockholms stad, statistik: folkmängd per stadsdelsområde 2000–2011 och prognos 2021 (SCB, Sweco)',
  url: null,
};

/** Counted on the last day of the year, but the last: a forecast made in 2012. */
const DAYS = ['2000-12-31', '2005-12-31', '2010-12-31', '2011-12-31', '2021-12-31'] as const;
const FORECAST = '2021-12-31';

const RESIDENTS: Readonly<Record<string, readonly number[]>> = {
  'Rinkeby-Kista': [45078, 45153, 45691, 46792, 51311],
  'Spånga-Tensta': [33949, 34629, 37675, 38115, 42719],
  'Hässelby-Vällingby': [57849, 59361, 65239, 66721, 76542],
  Bromma: [58506, 60475, 65635, 67096, 85650],
  Kungsholmen: [52245, 54673, 61047, 63120, 71295],
  Norrmalm: [61038, 62832, 66812, 67687, 72176],
  Östermalm: [61519, 61490, 65528, 66521, 79011],
  Södermalm: [102544, 109891, 121655, 123468, 129320],
  'Enskede-Årsta-Vantör': [80584, 82060, 90620, 92071, 104674],
  Skarpnäck: [39839, 40196, 43533, 43961, 47572],
  Farsta: [45447, 46009, 50750, 51987, 59945],
  Älvsjö: [20744, 21943, 25130, 25660, 30951],
  'Hägersten-Liljeholmen': [59882, 61553, 74096, 76710, 99184],
  Skärholmen: [31124, 30773, 33662, 34415, 37562],
};

export const POPULATIONS: readonly PopulationsTable[] = Object.entries(RESIDENTS).flatMap(([name, counts]) =>
  counts.flatMap((residents, index) => {
    const date = DAYS[index];
    return date === undefined
      ? []
      : [
          {
            area_slug: slugOf(name),
            date,
            age_from: ALL_AGES.from,
            age_to: ALL_AGES.to,
            prognosis: date === FORECAST ? 1 : 0,
            residents,
            source_key: POPULATION_SOURCE.key,
          },
        ];
  }),
);
