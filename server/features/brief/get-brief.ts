import type { ReadDb } from '../../../db/database';
import type { Person } from '../../access/find-person.queries';
import { organisationsReached } from '../../access/places.queries';
import { dayOf, startOfDay } from '../../http/clock';
import type { Measuring } from '../judgements/measure-indicators';
import { meetingDaysOf } from '../reporting-rounds/meeting-days.queries';
import { CITY } from '../reports/figures-of-report';
import { measureAreas } from './area-measures';
import type { Brief } from './brief.contract';
import { changesOf } from './changes';
import { listSeats, readCityMap } from './city-map.queries';
import { committeeDays } from './committee-days';
import { describeDistrict } from './describe-district';
import { listDistrictThreads, NO_THREADS } from './district-threads';
import { findingOf } from './finding';
import { isExample } from './is-example';
import { listJudgedGoals } from './judged-goals';
import { listKeyFigures } from './key-figures';
import { listNews } from './list-news';
import { type OwnPlace, ownPlace } from './own-places';
import { indicatorsInForce, listProgrammesInForce } from './programmes-in-force.queries';
import { isSubscribed } from './subscription.queries';

/** What somebody needs to know before their committee meets: where they sit first, then what is new. */
export async function getBrief(db: ReadDb, measure: Measuring, person: Person, now: Date): Promise<Brief> {
  const today = dayOf(now);
  const [map, seats, programmes] = await Promise.all([
    readCityMap(db, today),
    listSeats(db, [person.id]),
    listProgrammesInForce(db, today),
  ]);
  const place = ownPlace(seats.get(person.id) ?? [], map, today);
  const committees = await committeesOf(db, place.committees, today);
  const since = committees.map((one) => one.since).sort()[0] ?? committeeDays([], today).since;
  const areas =
    place.districts.length > 0
      ? place.districts
      : [{ slug: CITY, name: 'Stockholm', answersFor: place.answersFor }];
  const sight = [...(await organisationsReached(db, person, 'threads.read', today))];
  const organisations = place.committees.map(({ key }) => key);
  const [threads, measuredIn, judged, news, subscribed] = await Promise.all([
    Promise.all(
      areas.map(({ slug }) => listDistrictThreads(db, { area: slug, organisations, sight, day: today })),
    ),
    measureAreas(db, measure, programmes, today),
    listJudgedGoals(db, measure, { programmes, seats: seatsOf(place), today }),
    listNews(db, person, place, { after: startOfDay(since).toISOString(), now }),
    isSubscribed(db, person.id),
  ]);
  const measured = areas.map(({ slug }) => measuredIn(slug));
  const keyFigures = await listKeyFigures(db, measured, indicatorsInForce(programmes), today);
  const districts = areas.map((area, index) =>
    describeDistrict(area, {
      measured: measured[index] ?? [],
      keyFigures: keyFigures[index] ?? [],
      threads: threads[index] ?? NO_THREADS,
      judgements: judged.filter(({ judgement }) => area.answersFor.has(judgement.organisation.key)),
    }),
  );
  const inCity = changesOf(measuredIn(CITY));
  const city = {
    finding: findingOf('Stockholm', inCity),
    findingExample: inCity.findingExample,
    changes: inCity.changes.map(({ figure }) => figure),
  };
  const brief = {
    ...{ committees, districts, city, since, news, subscribed, today },
    programmes: programmes.map(({ content }) => content.shortTitle),
  };
  return { ...brief, example: isExample(brief) };
}

/** In the whole city each for itself; a district is one seat, whoever answered for it before. */
const seatsOf = ({ districts, answersFor }: OwnPlace): ReadonlySet<string>[] =>
  districts.length > 0
    ? districts.map((district) => new Set(district.answersFor))
    : [...answersFor].map((key) => new Set([key]));

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
