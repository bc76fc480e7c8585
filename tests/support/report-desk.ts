import type { Db } from '../../db/database';
import type { Answer } from '../../server/domain/reporting/answer';
import type { ReportStep } from '../../server/domain/reporting/workflow';
import { WORKFLOW } from '../../server/domain/reporting/workflow';
import { foundReportCompany, type ReportCompany } from './report-company';
import type { Member } from './signed-in';
import { createTestApp } from './test-app';
import { writeAnswers } from './written-report';

const PATHS: Readonly<Record<ReportStep, string>> = {
  mark_ready: 'readiness',
  take_back: 'take-back',
  decide: 'decisions',
  refer_back: 'decisions',
  table: 'decisions',
  retract_decision: 'decision-retraction',
  submit: 'submission',
  recall: 'recall',
  take_for_review: 'review',
  release: 'review-release',
  return: 'return',
  accept: 'acceptance',
  publish: 'publication',
  correct: 'correction',
};

const DECISION = {
  decidedOn: '2025-01-15',
  paragraph: '§ 6',
  decidedBy: 'committee',
  wording: '',
  registryNumber: 'FAR 2025/123',
  statements: [],
};

const BODIES: Partial<Record<ReportStep, object>> = {
  decide: { ...DECISION, outcome: 'approved' },
  refer_back: { ...DECISION, outcome: 'referred_back' },
  table: { ...DECISION, outcome: 'tabled' },
  retract_decision: { reason: 'Fel paragraf' },
  recall: { reason: 'En bilaga saknas' },
  return: { sections: [{ section: 'brott', reason: 'Orsakerna saknas' }] },
  correct: { reason: 'Fel antal incidenter' },
};

interface Asked {
  /** Default: who may. */
  readonly by?: Member;
  /** What is sent besides the version. */
  readonly body?: object;
  /** Default: the one it has. */
  readonly version?: number;
}

/** A report of a test with everybody around it, each thing done a second after the other. */
export interface ReportDesk extends ReportCompany {
  readonly db: Db;
  readonly app: ReturnType<typeof createTestApp>;
  now(): Date;
  /** Asks for a step as it is asked for over HTTP. */
  ask(step: ReportStep, asked?: Asked): Promise<Response>;
  /** Takes steps one after the other. @throws when one is refused */
  take(...steps: readonly ReportStep[]): Promise<void>;
  write(answers?: Readonly<Record<string, Answer>>): Promise<void>;
  row(): Promise<{ state: string; edition: number; version: number; written_in: string }>;
  /** @throws when it is refused */
  read(by: Member, rest: string): ReturnType<Response['json']>;
}

/** @param db with the catalogue */
export async function openReportDesk(
  db: Db,
  wanted: Parameters<typeof foundReportCompany>[1] = {},
): Promise<ReportDesk> {
  let time = new Date('2025-01-15T12:00:00Z').getTime();
  const now = () => new Date(time);
  const company = { db, app: createTestApp(db, { now }), now };
  const people = await foundReportCompany(company, wanted);
  const { report, author, approver, office } = people;
  const usual = { 'reports.write': author, 'reports.decide': approver, 'reports.review': office } as const;
  const row = () =>
    db
      .selectFrom('reports')
      .select(['state', 'edition', 'version', 'written_in'])
      .where('id', '=', report)
      .executeTakeFirstOrThrow();
  const by = (step: ReportStep): Member => {
    const { may } = WORKFLOW[step];
    return may === 'reports.read' ? author : usual[may];
  };
  const ask: ReportDesk['ask'] = async (step, asked = {}) => {
    time += 1000;
    const version = asked.version ?? (await row()).version;
    return await (asked.by ?? by(step)).ask('POST', `/api/v1/reports/${report}/${PATHS[step]}`, {
      version,
      ...(asked.body ?? BODIES[step]),
    });
  };
  return {
    ...people,
    ...company,
    ask,
    row,
    take: async (...steps) => {
      for (const step of steps) {
        const response = await ask(step);
        if (response.status !== 200) throw new Error(`${step}: ${await response.text()}`);
      }
    },
    write: async (answers) => {
      time += 1000;
      await writeAnswers({ db, report, by: author.id, now: now() }, answers);
    },
    read: async (member, rest) => {
      const response = await member.ask('GET', `/api/v1/reports/${report}${rest}`);
      if (response.status !== 200) throw new Error(`${rest}: ${await response.text()}`);
      return await response.json();
    },
  };
}

/** All the way from a written draft to what is published. */
export const TO_PUBLISHED: readonly ReportStep[] = [
  'mark_ready',
  'decide',
  'submit',
  'take_for_review',
  'accept',
  'publish',
];
