import type { Brief, BriefDistrict } from '../../server/features/brief/brief.contract';

const LONG = 'Otrygga gångvägar mellan torget, skolan och centrumhuset kvällstid '.repeat(20);
const BOTH = { sv: LONG, en: LONG };
/** The product's own words, about the longest name there is. */
const WORDS =
  'Till det sämre i Hägersten-Älvsjö: ”Otrygg ute sent eller avstår från att gå ut” har minskat säkerställt mellan 2017 och 2020, och 30 indikatorer till har förändrats';
const REASON_WORDS = 'siffran är dold, för att skydda dem som svarat';
const REASON = { sv: REASON_WORDS, en: REASON_WORDS };
const FINDING = { sv: WORDS, en: WORDS };
const times = <Item>(count: number, item: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => item(index));

const place = (index: number) => ({
  owner: { key: 'farsta-stadsdelsnamnd', name: 'Farsta stadsdelsnämnd' },
  id: `i${index}`,
  area: null,
  focusArea: null,
  visibility: 'open' as const,
  changedAt: '2026-11-01T12:00:00.000Z',
  provenance: 'example' as const,
});

const district = (index: number): BriefDistrict => ({
  area: { slug: `d${index}`, label: `Stadsdelsområde ${index}` },
  finding: FINDING,
  changes: times(30, (number) => ({
    good: number % 2 === 0,
    from: '2020',
    figure: {
      indicator: { key: `k${number}`, label: BOTH },
      area: { slug: `d${index}`, label: 'Farsta' },
      ...{ round: '2023', status: 'ok', value: 0.23, lower: 0.2, upper: 0.26, unit: 'share' },
      ...{ provenance: 'example', verdict: 'increased', figure: BOTH, sentence: BOTH },
    },
  })),
  unchanged: 12,
  notAssessable: 7,
  notAssessableReason: REASON,
  unassessedRound: { round: '2023', reason: REASON },
  targets: times(12, () => ({ label: BOTH, status: 'missed', sentence: BOTH, example: true })),
  interventions: times(10, (number) => ({
    ...place(number),
    ...{ title: LONG, kind: null, status: 'ongoing', lead: null, contributing: [] },
    ...{ from: '2025-01-01', to: '2026-12-31', planned: null, spent: null, moneySource: null },
    ...{ problems: [], goals: [], indicators: [], orphan: [] },
    lastFollowUp: { on: '2026-09-03', effect: 'seen', next: 'continue' },
  })),
  interventionCount: 48,
  problems: times(5, (number) => ({
    ...place(number),
    ...{ what: LONG, where: LONG, cause: LONG, state: 'open', indicators: [], interventions: [] },
  })),
  judgements: times(12, (number) => ({
    goal: BOTH,
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
  city: { finding: FINDING, changes: [] },
  news: times(60, (index) => ({
    what: 'report_published',
    at: '2026-11-01T12:00:00.000Z',
    sentence: BOTH,
    link: `/rapporter?n=${index}`,
    example: true,
  })),
  ...{ subscribed: false, today: '2026-11-26', example: true },
});
