import { z } from '@hono/zod-openapi';
import { ORGANISATION_KINDS } from '../../domain/access/roles';
import { ROUND_TYPES } from '../../domain/reporting/round';
import { IsoDate, Localized } from '../../http/contract';
import { Instant } from '../../http/instant';
import { Version } from '../../http/numbers';
import { CatalogueKey } from '../question-catalogue/question-catalogue.contract';

export const ReportingRoundKey = z
  .string()
  .regex(/^\d{4}(T1|T2|VB)$/, 'a year and T1, T2 or VB')
  .openapi({ example: '2025T2' });

export const RoundState = z
  .enum(['planned', 'open', 'past'])
  .describe('past: its last day for the office has gone by');

/** A reporting round as everybody may know it. */
export const ReportingRound = z
  .object({
    key: z.string(),
    label: Localized.describe('"Tertialrapport 2 2025"'),
    year: z.number().int(),
    type: z.enum(ROUND_TYPES),
    periodFrom: IsoDate,
    periodTo: IsoDate,
    opensOn: IsoDate,
    dueToCommittee: IsoDate,
    dueToOffice: IsoDate,
    papersDays: z.number().int(),
    writingDays: z.number().int(),
    catalogueVersion: z.number().int(),
    kinds: z.array(z.object({ key: z.string(), label: Localized })),
    openedAt: Instant.nullable(),
    state: RoundState,
    provenance: z.enum(['reported', 'example']),
    version: Version,
  })
  .openapi('ReportingRound');
export type ReportingRound = z.infer<typeof ReportingRound>;

export const ReportingRounds = z
  .object({ rounds: z.array(ReportingRound).describe('Newest first') })
  .openapi('ReportingRounds');
export type ReportingRounds = z.infer<typeof ReportingRounds>;

const days = z.number().int().min(0).max(90);

/** What the office decides about a round. */
const fields = {
  opensOn: IsoDate,
  dueToCommittee: IsoDate,
  dueToOffice: IsoDate,
  papersDays: days,
  writingDays: days,
  catalogueVersion: z.number().int().min(1).max(10_000),
  kinds: z.array(CatalogueKey).min(1).max(20),
};

export const NewRound = z
  .strictObject({ year: z.number().int().min(2000).max(2100), type: z.enum(ROUND_TYPES), ...fields })
  .openapi('NewRound');
export type NewRound = z.infer<typeof NewRound>;

/** Once opened, its questions stay: `catalogueVersion` and `kinds` are then refused (409 `round_opened`). */
export const RoundChange = z
  .strictObject({ version: Version, ...z.object(fields).partial().shape })
  .openapi('RoundChange');
export type RoundChange = z.infer<typeof RoundChange>;

/** Opening makes a report for each organisation named; later ones can be added by opening again. */
export const RoundOpening = z
  .strictObject({ version: Version, organisations: z.array(z.string().min(1).max(80)).min(1).max(200) })
  .openapi('RoundOpening');
export type RoundOpening = z.infer<typeof RoundOpening>;

/** Computed backwards from the committee's last meeting in time; without one, from the round's own dates. */
export const Deadlines = z
  .object({
    writing: IsoDate.describe('The text is written'),
    papers: IsoDate.describe('The committee has the papers'),
    meeting: IsoDate.nullable().describe('The meeting that decides; null: none is known in time'),
    committee: IsoDate.describe('The committee has decided at the latest'),
    office: IsoDate.describe('The office has the report at the latest'),
  })
  .openapi('Deadlines');
export type Deadlines = z.infer<typeof Deadlines>;

/** The days on which a committee meets, and what follows from them. */
export const Meetings = z
  .object({
    organisation: z.object({ key: z.string(), name: z.string() }),
    meetings: z.array(IsoDate).describe('In order'),
    allowed: z.boolean().describe('Whether they can be changed: it stands'),
    rounds: z
      .array(z.object({ key: z.string(), label: Localized, deadlines: Deadlines }))
      .describe('What they make of the deadlines of rounds that are not past, oldest first'),
  })
  .openapi('Meetings');
export type Meetings = z.infer<typeof Meetings>;

/** `before`: the days as they were shown to whoever changes them; when they are others by now, 409 `version_conflict`. */
export const MeetingsChange = z
  .strictObject({
    before: z.array(IsoDate).max(200),
    meetings: z.array(IsoDate).max(200),
  })
  .openapi('MeetingsChange');
export type MeetingsChange = z.infer<typeof MeetingsChange>;

/** What the deadlines of each organisation are in a round, and whether it has a report there. */
export const RoundDeadlines = z
  .object({
    today: IsoDate.describe('In Stockholm'),
    left: z.number().int().describe('Reports in it that are not published'),
    organisations: z
      .array(
        z.object({
          organisation: z.object({ key: z.string(), name: z.string(), kind: z.enum(ORGANISATION_KINDS) }),
          deadlines: Deadlines,
          report: z.string().nullable().describe('The id of its report; null: it has none yet'),
        }),
      )
      .describe('Who stands and reports, or has a report; by kind and name'),
  })
  .openapi('RoundDeadlines');
export type RoundDeadlines = z.infer<typeof RoundDeadlines>;
