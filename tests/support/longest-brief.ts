import type { Brief, BriefDistrict } from '../../server/features/brief/brief.contract';
import { named } from '../../server/features/brief/names';

const LONG = 'Otrygga gångvägar mellan torget, skolan och centrumhuset kvällstid '.repeat(20);
const NAME = named(LONG);
const TOLD = `Åtgärden ”${NAME}” har följts upp`;
const BOTH = { sv: LONG, en: LONG };
/** The product's own words, about the longest name there is. */
const WORDS =
  'Till det sämre i Hägersten-Älvsjö: ”Otrygg ute sent eller avstår från att gå ut” har minskat säkerställt mellan 2017 och 2020, och 30 indikatorer till har förändrats: 12 till det bättre, 14 till det sämre och 4 varken till det bättre eller sämre';
const REASON_WORDS = 'siffran är dold, för att skydda dem som svarat';
const REASON = { sv: REASON_WORDS, en: REASON_WORDS };
const ROUND = 'verksamhetsberättelse 2026';
const FINDING = { sv: WORDS, en: WORDS };
const times = <Item>(count: number, item: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => item(index));

const place = (index: number) => ({
  owner: { key: 'farsta-stadsdelsnamnd', name: 'Farsta stadsdelsnämnd' },
  id: `i${index}`,
  area: null,
  focusArea: null,
  visibility: 'internal' as const,
  changedAt: '2026-11-01T12:00:00.000Z',
  provenance: 'example' as const,
});

const figureOf = (area: number, number: number): BriefDistrict['changes'][number]['figure'] => ({
  indicator: { key: `k${number}`, label: BOTH },
  area: { slug: `d${area}`, label: 'Farsta' },
  ...{ round: '2023', status: 'unreliable', value: 0.23, lower: 0.2, upper: 0.26, unit: 'share' },
  ...{ provenance: 'example', verdict: 'increased', figure: BOTH, sentence: BOTH },
});

const district = (index: number): BriefDistrict => ({
  area: { slug: `d${index}`, label: `Stadsdelsområde ${index}` },
  finding: FINDING,
  findingExample: true,
  measured: times(16, (number) => ({
    figure: figureOf(index, number),
    polarity: 'lower_is_better',
    ofGoal: number < 8,
    compared: { with: 'city', verdict: 'increased', sentence: BOTH },
  })),
  changes: times(30, (number) => ({
    good: number % 2 === 0,
    from: '2020',
    figure: figureOf(index, number),
  })),
  unchanged: 12,
  notAssessable: 7,
  notAssessableReason: REASON,
  unassessedRound: { round: '2023', reason: REASON },
  targets: times(12, (number) => ({
    figure: figureOf(index, number),
    label: BOTH,
    status: 'missed',
    sentence: BOTH,
    example: true,
  })),
  interventions: times(10, (number) => ({
    ...place(number),
    ...{ title: NAME, kind: null, status: 'ongoing', lead: null, contributing: [] },
    ...{ from: '2025-01-01', to: '2026-12-31', planned: null, spent: null, moneySource: null },
    ...{ problems: [], goals: [], indicators: [], orphan: ['past_its_date'] },
    toldBy: { at: '2026-06-05T09:30:00.000Z', round: { sv: ROUND, en: ROUND } },
    lastFollowUp: { on: '2026-09-03', effect: 'seen', next: 'continue' },
  })),
  interventionCount: 48,
  problemCount: 30,
  problems: times(5, (number) => ({
    ...place(number),
    ...{ what: NAME, where: NAME, cause: LONG, state: 'open', indicators: [], interventions: [] },
  })),
  judgements: times(12, (number) => ({
    goal: { sv: NAME, en: NAME },
    round: { sv: ROUND, en: ROUND },
    judgement: {
      report: 'r',
      organisation: { key: 'f', name: LONG, kind: 'district_committee' },
      question: `q${number}`,
      ...{
        assessment: 'full',
        motivation: LONG,
        published: true,
        example: true,
        outcome: 'all_badly',
        basis: 'changes',
      },
      ...{ measured: [], divergence: 'says_more', previous: null },
    },
  })),
});

/** A brief in which everything is as long and as much as it can be. @param districts how many of their own */
export const longestBrief = (districts: number): Brief => ({
  committees: times(districts, (index) => ({
    ...{ key: `c${index}`, name: `Nämnd ${index} med ett långt namn`, since: '2026-10-01' },
    ...{ lastMeeting: '2026-10-01', nextMeeting: '2026-12-10' },
  })),
  districts: times(districts, district),
  programmes: [{ sv: WORDS, en: WORDS }],
  since: '2026-10-01',
  city: { finding: FINDING, findingExample: true, changes: [] },
  news: times(60, (index) => ({
    what: 'report_published',
    at: '2026-11-01T12:00:00.000Z',
    sentence: { sv: TOLD, en: TOLD },
    link: `/rapporter?n=${index}`,
    example: true,
    internal: true,
  })),
  ...{ subscribed: false, today: '2026-11-26', example: true },
});

type Shape = (brief: Brief) => Brief;

const withShort = (text: string) => (_key: string, value: unknown) =>
  typeof value === 'string' && value.startsWith(LONG.slice(0, 40)) ? text : value;

const ofDistricts =
  (change: (district: BriefDistrict) => Partial<BriefDistrict>): Shape =>
  (brief) => ({ ...brief, districts: brief.districts.map((own) => ({ ...own, ...change(own) })) });

const NOTHING = {
  ...{ measured: [], changes: [], targets: [], interventions: [], interventionCount: 0 },
  ...{ problems: [], problemCount: 0, judgements: [] },
} as const;

/** What a brief may be full of: everything, items of one line each, or one thing only. */
export const FULL_OF: Readonly<Record<string, Shape>> = {
  'full of long items': (brief) => brief,
  'full of short items': (brief) => JSON.parse(JSON.stringify(brief, withShort('Torget'))),
  'full of changes': ofDistricts(({ changes }) => ({ ...NOTHING, changes })),
  'full of interventions': ofDistricts(({ interventions, interventionCount }) => ({
    ...NOTHING,
    ...{ interventions, interventionCount },
  })),
  'full of news': ofDistricts(() => NOTHING),
};

/** The brief of somebody without a district, where nothing has been measured, decided, written or published. */
export const quietBrief = (): Brief => {
  const longest = longestBrief(1);
  return {
    ...longest,
    ...{ programmes: [], news: [], since: '2026-08-28', example: false },
    committees: longest.committees.map((own) => ({ ...own, lastMeeting: null, nextMeeting: null })),
    districts: longest.districts.map((own) => ({
      ...{ ...own, ...NOTHING, area: { slug: 'stockholm', label: 'Stockholm' }, findingExample: false },
      ...{ unchanged: 0, notAssessable: 0, notAssessableReason: null, unassessedRound: null },
    })),
  };
};
