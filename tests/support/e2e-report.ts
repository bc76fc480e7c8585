import { randomUUID } from 'node:crypto';
import { openDatabase } from '../../db/connect';
import type { Role } from '../../server/domain/access/roles';
import type { Answer } from '../../server/domain/reporting/answer';
import type { Report } from '../../server/features/reports/reports.contract';
import { REPORT, REPORTING_ROUND } from '../db/report-rows';
import { newcomer } from './e2e-people';
import { anIntervention } from './interventions';

/** The year of all browser tests that report: older than those of the example data, and its rounds not yet past. */
const YEAR = 2019;
/** In a first tertial little is asked of two kinds: five sections, of which one is internal. */
const KINDS = ['brott', 'hot-och-vald'];

/** A report of a test's own, in an organisation of its own. */
export interface E2eReport {
  readonly id: string;
  readonly round: string;
  readonly organisation: { readonly key: string; readonly name: string };
}

/** Somebody who asks the API of the product that the browser tests run against. */
export interface ApiPerson {
  readonly id: string;
  readonly name: string;
  /** Sends JSON and reads the answer. @throws with what the server says when it refuses */
  ask<T>(method: string, path: string, body?: unknown): Promise<T>;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const dayIn = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

/** An empty draft for a new organisation. */
export function openReport(): Promise<E2eReport> {
  const mark = randomUUID().slice(0, 8);
  return openIn('T1', { key: `provnamnd-${mark}`, name: `Provnämnden ${mark}` });
}

/** An empty draft of the same organisation in the round after. */
export const openNextReport = ({ organisation }: E2eReport): Promise<E2eReport> => openIn('T2', organisation);

async function openIn(type: 'T1' | 'T2', organisation: E2eReport['organisation']): Promise<E2eReport> {
  const round = `${YEAR}${type}`;
  const id = `${round}-${organisation.key}`;
  const db = openDatabase(process.env['LAGESBILD_DATABASE'] ?? '');
  try {
    await db.transaction().execute(async (tx) => {
      // After the mergers, which other tests count the committees of.
      const stands = { valid_from: '2024-01-01', valid_to: null, version: 1 };
      await tx
        .insertInto('organisations')
        .values({ ...organisation, kind: 'district_committee', ...stands })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      await tx
        .insertInto('reporting_rounds')
        .values({
          ...REPORTING_ROUND,
          key: round,
          year: YEAR,
          type,
          period_from: `${YEAR}-01-01`,
          period_to: `${YEAR}-04-30`,
          opens_on: `${YEAR}-05-01`,
          due_to_committee: dayIn(30),
          due_to_office: dayIn(45),
          kinds: JSON.stringify(KINDS),
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      await tx
        .insertInto('reports')
        .values({
          ...REPORT,
          id,
          round_key: round,
          organisation_key: organisation.key,
          since: new Date().toISOString(),
        })
        .execute();
    });
  } finally {
    await db.destroy();
  }
  return { id, round, organisation };
}

/** Makes somebody with a role in the report's organisation, or in the executive office, and signs them in. */
export async function apiPerson(report: E2eReport, role: Role): Promise<ApiPerson> {
  const address = process.env['LAGESBILD_ADDRESS'] ?? '';
  const city = role === 'office' || role === 'administrator';
  const { id, name, link } = await newcomer({
    role,
    ...(city ? {} : { organisation: report.organisation.key }),
  });
  const call = async (method: string, path: string, body: unknown, headers = {}) => {
    const response = await fetch(`${address}/api/v1${path}`, {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response;
  };
  const entered = await call('POST', '/links/use', { secret: new URL(link).hash.slice(1) });
  const cookie = entered.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  return {
    id,
    name,
    ask: async (method, path, body) => (await call(method, path, body, { cookie })).json(),
  };
}

const LAMPS = anIntervention('lampor', {
  title: 'Byt lamporna i tunneln',
  problems: ['ran'],
  cause: 'Få vuxna på platsen',
  kind: 'situational',
  place: 'Tunneln',
  expectedShort: 'Alla lampor lyser.',
  followUpPlan: 'Trygghetsvandring.',
});

const OWN_JUDGEMENT: Answer = {
  type: 'judgement',
  assessment: 'partial',
  motivation: 'Arbetet har börjat.',
};

/** What is required, by question. Those of `KINDS` in a first tertial are all. */
export const ANSWERS: Readonly<Record<string, Answer>> = {
  'brott-kartlaggning': {
    type: 'text',
    text: 'Rånen sker vid torget på kvällarna.\n\nUnga är de som oftast drabbas.',
  },
  'otrygga-platser': { type: 'text', text: 'Tunneln vid stationen känns otrygg.' },
  'hot-handelser': { type: 'table', cells: {}, comment: 'Inga händelser är anmälda under tertialet.' },
  problem: {
    type: 'problems',
    problems: [
      {
        id: 'ran',
        what: 'Rån mot unga',
        where: 'Torget',
        when: 'Fredag och lördag kväll',
        whom: 'Unga 12–17 år',
        source: 'Polisens lägesbild',
        cause: 'Få vuxna på platsen',
      },
    ],
  },
  'atgarder-lista': { type: 'interventions', interventions: [LAMPS] },
  'mal-trygg-stad': OWN_JUDGEMENT,
  'mal-brott': OWN_JUDGEMENT,
  'mal-hot-och-vald': OWN_JUDGEMENT,
  samordnare: { type: 'table', cells: {}, comment: 'Alla funktioner är tillsatta.' },
};

/** Saves an answer over whatever stands. */
export async function saveAnswer(
  author: ApiPerson,
  report: E2eReport,
  question: string,
  value: Answer,
  version = 0,
): Promise<void> {
  await author.ask('PUT', `/reports/${report.id}/answers/${question}`, { version, value });
}

/** Saves everything that is required. */
export async function answerAll(author: ApiPerson, report: E2eReport): Promise<void> {
  for (const [question, value] of Object.entries(ANSWERS)) await saveAnswer(author, report, question, value);
}

/** Takes a report a step: `step(author, report, 'readiness')`. @returns how it stands then */
export async function step(
  person: ApiPerson,
  { id }: E2eReport,
  path: string,
  body: object = {},
): Promise<Report> {
  const { version } = await person.ask<Report>('GET', `/reports/${id}`);
  return await person.ask<Report>('POST', `/reports/${id}/${path}`, { version, ...body });
}

/** The committee's yes, today. */
export const approval = (change: object = {}) => ({
  decidedOn: dayIn(0),
  paragraph: '§ 6',
  outcome: 'approved',
  decidedBy: 'committee',
  wording: 'Nämnden godkänner lägesbilden.',
  registryNumber: 'PROV 2019/6',
  statements: [],
  ...change,
});

/** From a written draft to the office: ready, decided, submitted. */
export async function handIn(
  author: ApiPerson,
  approver: ApiPerson,
  report: E2eReport,
  decision = approval(),
): Promise<void> {
  await step(author, report, 'readiness');
  await step(approver, report, 'decisions', decision);
  await step(approver, report, 'submission');
}

/** A report with everything required, handed in, and the people who did it. */
export async function handedInReport(decision = approval()) {
  const report = await openReport();
  const [author, approver] = [await apiPerson(report, 'author'), await apiPerson(report, 'approver')];
  await answerAll(author, report);
  await handIn(author, approver, report, decision);
  return { report, author, approver };
}
