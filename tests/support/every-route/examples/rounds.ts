import { randomInt } from 'node:crypto';
import { CATALOGUE, REPORTING_ROUND } from '../../../db/report-rows';
import { type Examples, ofOneself, ofTheOrganisation, type Scene } from '../example';
import { someone } from './people';

const CITY = { kind: 'city' } as const;
const VERSION = 1001;

/** A published catalogue, and a year in which nobody has made a round. */
async function newYear({ db }: Scene): Promise<number> {
  const taken = await db.selectFrom('reporting_rounds').select('year').execute();
  await db.transaction().execute((tx) =>
    tx
      .insertInto('question_catalogues')
      .values({ ...CATALOGUE, version: VERSION })
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
  const years = new Set(taken.map(({ year }) => year));
  let year = randomInt(2030, 2090);
  while (years.has(year)) year += 1;
  return year;
}

/** Days of the year, in their order. */
const datesOf = (year: number) => ({
  opensOn: `${year}-08-18`,
  dueToCommittee: `${year}-09-25`,
  dueToOffice: `${year}-10-10`,
});

/** A round that is planned. @returns its key */
async function planned(scene: Scene): Promise<string> {
  const year = await newYear(scene);
  const { opensOn, dueToCommittee, dueToOffice } = datesOf(year);
  await scene.db.transaction().execute((tx) =>
    tx
      .insertInto('reporting_rounds')
      .values({
        ...REPORTING_ROUND,
        key: `${year}T2`,
        year,
        period_from: `${year}-01-01`,
        period_to: `${year}-08-31`,
        opens_on: opensOn,
        due_to_committee: dueToCommittee,
        due_to_office: dueToOffice,
        catalogue_version: VERSION,
        opened_at: null,
      })
      .execute(),
  );
  return `${year}T2`;
}

/** Rounds, and when committees meet. */
export const ROUNDS: Examples = {
  'GET /reporting-rounds': () => ({ path: '/reporting-rounds' }),
  'GET /reporting-rounds/{round}': async (scene) => ({ path: `/reporting-rounds/${await planned(scene)}` }),
  'POST /reporting-rounds': async (scene) => {
    const year = await newYear(scene);
    return {
      path: '/reporting-rounds',
      body: {
        year,
        type: 'VB',
        ...datesOf(year),
        papersDays: 8,
        writingDays: 7,
        catalogueVersion: VERSION,
        kinds: ['brott'],
      },
      subject: CITY,
    };
  },
  'PATCH /reporting-rounds/{round}': async (scene) => ({
    path: `/reporting-rounds/${await planned(scene)}`,
    body: { version: 1, papersDays: 9 },
    subject: CITY,
  }),
  'POST /reporting-rounds/{round}/opening': async (scene) => {
    await someone(scene);
    return {
      path: `/reporting-rounds/${await planned(scene)}/opening`,
      body: { version: 1, organisations: [scene.organisation] },
      subject: CITY,
    };
  },
  'GET /reporting-rounds/{round}/deadlines': async (scene) => ({
    path: `/reporting-rounds/${await planned(scene)}/deadlines`,
    subject: CITY,
  }),
  'GET /organisations/{key}/meetings': async (scene) => {
    await someone(scene);
    return {
      path: `/organisations/${scene.organisation}/meetings`,
      subject: ofTheOrganisation(scene),
    };
  },
  'PUT /organisations/{key}/meetings': async (scene) => {
    await someone(scene);
    const path = `/organisations/${scene.organisation}/meetings`;
    return { path, body: { before: [], meetings: [] }, subject: ofTheOrganisation(scene) };
  },
  'GET /tasks': (scene) => ({ path: '/tasks', subject: ofOneself(scene) }),
  'GET /calendar-feed': (scene) => ({ path: '/calendar-feed', subject: ofOneself(scene) }),
  'POST /calendar-feed': (scene) => ({ path: '/calendar-feed', subject: ofOneself(scene) }),
  'DELETE /calendar-feed': (scene) => ({ path: '/calendar-feed', subject: ofOneself(scene) }),
  'GET /brief': (scene) => ({ path: '/brief', subject: ofOneself(scene) }),
  'GET /brief-subscription': (scene) => ({ path: '/brief-subscription', subject: ofOneself(scene) }),
  'POST /brief-subscription': (scene) => ({ path: '/brief-subscription', subject: ofOneself(scene) }),
  'DELETE /brief-subscription': (scene) => ({ path: '/brief-subscription', subject: ofOneself(scene) }),
  // To the page: asking changes nothing.
  'GET /brief-endings/{secret}': () => ({ path: `/brief-endings/${'x'.repeat(43)}`, gives: 303 }),
  // Who knows no address ends nothing.
  'POST /brief-endings/{secret}': () => ({ path: `/brief-endings/${'x'.repeat(43)}`, gives: 404 }),
  // Who knows no address is told that there is none.
  'GET /calendar/{file}': () => ({ path: `/calendar/${'x'.repeat(43)}.ics`, gives: 404 }),
};
