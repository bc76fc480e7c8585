import type { ReadDb } from '../../../db/database';
import type { Person } from '../../access/find-person.queries';
import { dayOf, startOfDay } from '../../http/clock';
import { meetingDaysOf } from '../reporting-rounds/meeting-days.queries';
import { CITY } from '../reports/figures-of-report';
import { measureAreas } from './area-measures';
import type { Brief } from './brief.contract';
import { listSeats, readCityMap } from './city-map.queries';
import { committeeDays } from './committee-days';
import { describeDistrict } from './describe-district';
import { changesOf, findingOf } from './finding';
import { listNews } from './list-news';
import { ownPlace } from './own-places';
import { isSubscribed } from './subscription.queries';

const WHOLE_CITY = [{ slug: CITY, name: 'Stockholm' }];

/** What somebody needs to know before their committee meets: where they sit first, then what is new. */
export async function getBrief(db: ReadDb, person: Person, now: Date): Promise<Brief> {
  const today = dayOf(now);
  const [map, seats] = await Promise.all([readCityMap(db, today), listSeats(db, [person.id])]);
  const place = ownPlace(seats.get(person.id) ?? [], map, today);
  const committees = await committeesOf(db, place.committees, today);
  const since = committees.map((one) => one.since).sort()[0] ?? committeeDays([], today).since;
  const areas = place.districts.length > 0 ? place.districts : WHOLE_CITY;
  const [measures, news, subscribed] = await Promise.all([
    measureAreas(db, [...new Set([...areas, ...WHOLE_CITY].map(({ slug }) => slug))], today),
    listNews(db, person, place, { after: startOfDay(since).toISOString(), now }),
    isSubscribed(db, person.id),
  ]);
  const districts = areas.map((area) => describeDistrict(area, measures.get(area.slug) ?? []));
  const inCity = changesOf(measures.get(CITY) ?? []);
  const city = {
    finding: findingOf('Stockholm', inCity),
    changes: inCity.changes.map(({ figure }) => figure),
  };
  return {
    ...{ committees, districts, city, news, subscribed, today },
    example: isExample(districts, city) || news.some((one) => one.example),
  };
}

async function committeesOf(
  db: ReadDb,
  committees: readonly { readonly key: string; readonly name: string }[],
  today: string,
): Promise<Brief['committees']> {
  const days = await meetingDaysOf(
    db,
    committees.map(({ key }) => key),
    today,
  );
  return committees.map(({ key, name }) => ({ key, name, ...committeeDays(days.get(key) ?? [], today) }));
}

const isExample = (districts: Brief['districts'], city: Brief['city']): boolean =>
  [...districts.flatMap(({ changes }) => changes.map(({ figure }) => figure)), ...city.changes].some(
    ({ provenance }) => provenance === 'example',
  ) ||
  districts.some(
    ({ targets, interventions, problems, judgements }) =>
      targets.some(({ example }) => example) ||
      [...interventions, ...problems].some(({ provenance }) => provenance === 'example') ||
      judgements.some(({ judgement }) => judgement.example),
  );
