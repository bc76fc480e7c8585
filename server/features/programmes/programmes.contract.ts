import { z } from '@hono/zod-openapi';
import { ORGANISATION_KINDS } from '../../domain/access/roles';
import { CONTINUATION_KINDS, FILLINGS, PARTS } from '../../domain/follow-up/programme';
import { IndicatorKey, IsoDate, Localized } from '../../http/contract';
import { Instant } from '../../http/instant';
import { Version } from '../../http/numbers';

/** A name in an address, within its programme. */
export const Slug = z
  .string()
  .regex(/^[a-z0-9-]{1,80}$/, 'lower case letters, digits and -')
  .openapi({ example: 'trygghetsprogram-2020-2023' });
const Words = z.object({ sv: z.string().max(2_000), en: z.string().max(2_000) });

export const StatutoryRole = z.strictObject({ label: Words, legalGround: z.string().max(300) });
export const Continuation = z.strictObject({
  programme: Slug,
  focusArea: Slug.nullable().describe('null: the whole programme'),
  kind: z.enum(CONTINUATION_KINDS),
  note: Words,
});
export const Goal = z
  .strictObject({
    key: Slug,
    text: Words,
    indicators: z.array(IndicatorKey).max(20),
    targets: z.array(z.string().max(80)).max(20).describe('Keys of targets'),
    judgedBy: z.array(Slug).max(20).describe('Keys of questions in which committees judge it themselves'),
  })
  .openapi('Goal');
export const Assignment = z.strictObject({
  duty: Slug,
  part: z.enum(PARTS),
  organisation: z.string().max(80).nullable(),
  kind: z
    .enum(ORGANISATION_KINDS)
    .nullable()
    .describe('Every organisation of a kind; null where one is named'),
  note: Words,
});
export const FocusArea = z
  .strictObject({
    key: Slug,
    title: Words,
    about: Words,
    statutoryRoles: z.array(StatutoryRole).max(10),
    continues: z.array(Continuation).max(20),
    goals: z.array(Goal).max(50),
    assignments: z.array(Assignment).max(100),
  })
  .openapi('FocusArea');
export const CoordinatorRole = z
  .strictObject({
    key: Slug,
    label: Words,
    about: Words,
    focusAreas: z.array(Slug).max(20).describe('Empty: the whole programme'),
    kinds: z.array(z.enum(ORGANISATION_KINDS)).min(1),
  })
  .openapi('CoordinatorRole');

/** What a programme says, as `server/domain/follow-up/programme.ts` describes it. */
export const ProgrammeContent = z
  .strictObject({
    title: Words,
    shortTitle: Words,
    about: Words,
    period: z.strictObject({ from: IsoDate, to: IsoDate.nullable() }),
    decision: z.strictObject({ by: z.string().max(200), on: IsoDate.nullable(), note: Words }),
    source: z
      .strictObject({ title: z.string().max(300), url: z.url({ protocol: /^https?$/ }).max(1_000) })
      .nullable(),
    focusAreas: z.array(FocusArea).max(30),
    duties: z.array(z.strictObject({ key: Slug, label: Words })).max(30),
    roles: z.array(CoordinatorRole).max(30),
  })
  .openapi('ProgrammeContent');
export type ProgrammeContent = z.infer<typeof ProgrammeContent>;

/** A line of the crosswalk as it is seen from one programme; both ends named. */
export const CrosswalkLine = z
  .object({
    from: z.object({ programme: Slug, title: Localized, focusArea: Slug.nullable(), label: Localized }),
    to: z.object({ programme: Slug, title: Localized, focusArea: Slug, label: Localized }),
    kind: z.enum(CONTINUATION_KINDS),
    note: Localized,
  })
  .openapi('CrosswalkLine');

export const ProgrammeSummary = z
  .object({
    slug: Slug,
    title: Localized,
    shortTitle: Localized,
    period: z.object({ from: IsoDate, to: IsoDate.nullable() }),
    decidedOn: IsoDate.nullable(),
    inForce: z.boolean().describe('Today'),
    latest: z.boolean().describe('In force, or else the last that was: where readers begin'),
    focusAreas: z.array(z.object({ key: Slug, title: Localized, goals: z.number().int() })),
    provenance: z.enum(['published', 'reported', 'example']),
  })
  .openapi('ProgrammeSummary');
export type ProgrammeSummary = z.infer<typeof ProgrammeSummary>;

export const Programmes = z
  .object({
    programmes: z.array(ProgrammeSummary).describe('Latest period first'),
    crosswalk: z.array(CrosswalkLine).describe('Between all of them'),
  })
  .openapi('Programmes');
export type Programmes = z.infer<typeof Programmes>;

/** How a role stands in the organisations that should have it. */
export const RoleState = z
  .object({
    role: Slug,
    organisations: z
      .array(
        z.object({
          key: z.string(),
          name: z.string(),
          kind: z.enum(ORGANISATION_KINDS),
          state: z.enum([...FILLINGS, 'not_said']),
          since: IsoDate.nullable(),
          example: z.boolean(),
        }),
      )
      .describe('Those that stand today, by name'),
    counts: z.object({
      filled: z.number().int(),
      shared: z.number().int(),
      vacant: z.number().int(),
      none: z.number().int(),
      not_said: z.number().int(),
    }),
  })
  .openapi('RoleState');
export type RoleState = z.infer<typeof RoleState>;

/** A duty that somebody has in some focus areas of a programme and nobody in others. */
export const DutyGap = z
  .object({ duty: Slug, assigned: z.array(Slug), missing: z.array(Slug) })
  .openapi('DutyGap');
export type DutyGap = z.infer<typeof DutyGap>;

/** One programme as everybody may read it. */
export const ProgrammeDetail = z
  .object({
    slug: Slug,
    revision: Version,
    provenance: z.enum(['published', 'reported', 'example']),
    inForce: z.boolean(),
    content: ProgrammeContent,
    gaps: z.array(DutyGap),
    crosswalk: z.array(CrosswalkLine).describe('What it goes on from and what went on from it'),
    droppedRoles: z
      .array(z.object({ key: Slug, label: Localized, programmes: z.array(Slug) }))
      .describe('Roles of programmes it goes on from that it does not have'),
    roleStates: z.array(RoleState),
    names: z.object({
      organisations: z.record(z.string(), z.string()),
      indicators: z.record(z.string(), Localized),
      targets: z.record(z.string(), Localized),
    }),
    changes: z
      .array(z.object({ revision: z.number().int(), at: Instant, reason: z.string() }))
      .describe('Newest first'),
  })
  .openapi('ProgrammeDetail');
export type ProgrammeDetail = z.infer<typeof ProgrammeDetail>;
export const programmeParams = z.object({ programme: Slug });

/** Target status of goals, for the city: counts for a strip, all for a page. Never from the numbers. */
export const STATUS_COUNTS = [
  'on_track',
  'off_track',
  'undetermined',
  'not_measurable',
  'reached',
  'missed',
] as const;
export const FocusAreaStatus = z
  .object({
    programme: Slug,
    focusArea: Slug,
    title: Localized,
    goals: z.number().int(),
    goalsWithoutTarget: z.number().int(),
    statuses: z.record(z.enum(STATUS_COUNTS), z.number().int()).describe('Targets × areas where they hold'),
    interventions: z.number().int().describe('Planned or ongoing, open to everyone'),
    example: z.boolean().describe('Whether anything of it is made up'),
  })
  .openapi('FocusAreaStatus');
export type FocusAreaStatus = z.infer<typeof FocusAreaStatus>;
export const FocusAreaStatuses = z
  .object({ focusAreas: z.array(FocusAreaStatus).describe('Of the programmes in force, or else the latest') })
  .openapi('FocusAreaStatuses');
export type FocusAreaStatuses = z.infer<typeof FocusAreaStatuses>;
