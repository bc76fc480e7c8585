import { z } from '@hono/zod-openapi';
import { ORGANISATION_KINDS } from '../../domain/access/roles';
import { CATALOGUE_FAULTS } from '../../domain/reporting/catalogue-fault';
import { MARKS } from '../../domain/reporting/catalogue-matrix';
import { CONFIDENTIALITIES } from '../../domain/reporting/confidentiality';
import { ROUND_TYPES } from '../../domain/reporting/round';
import { Instant } from '../../http/instant';
import { Version } from '../../http/numbers';

/** A key of something in a catalogue. */
export const CatalogueKey = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'lower case letters, digits and -')
  .openapi({ example: 'brott-kartlaggning' });

const Text = z.string().max(4_000);
const InBoth = z.strictObject({ sv: Text, en: Text });
const Label = z.strictObject({ sv: z.string().min(1).max(500), en: z.string().min(1).max(500) });
const Option = z.strictObject({ key: CatalogueKey, label: Label });
const NumberForm = z.strictObject({
  type: z.literal('number'),
  unit: InBoth,
  min: z.number().nullable().describe('The least it can be; null: no limit'),
  max: z.number().nullable().describe('The most it can be; null: no limit'),
  whole: z.boolean().describe('Whether it has no decimals'),
});
export type NumberForm = z.infer<typeof NumberForm>;
const Cells = z.discriminatedUnion('type', [
  NumberForm,
  z.strictObject({ type: z.literal('text') }),
  z.strictObject({ type: z.literal('choice'), options: z.array(Option).min(1).max(50) }),
]);

export const AnswerForm = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('text') }),
    NumberForm,
    z.strictObject({ type: z.literal('choice'), options: z.array(Option).min(2).max(50) }),
    z.strictObject({
      type: z.literal('table'),
      rowHeader: Label,
      rows: z.array(Option).min(1).max(60),
      columns: z
        .array(z.strictObject({ key: CatalogueKey, label: Label, cells: Cells }))
        .min(1)
        .max(10),
    }),
    z.strictObject({ type: z.literal('problems') }),
    z.strictObject({ type: z.literal('interventions') }),
    z.strictObject({ type: z.literal('judgement') }),
  ])
  .openapi('AnswerForm');

export const Question = z
  .strictObject({
    key: CatalogueKey,
    wording: Label,
    help: InBoth,
    kinds: z.array(CatalogueKey).min(1).max(20),
    legalGround: z.string().max(300).describe('The law that asks it'),
    statutoryParts: z.array(CatalogueKey).max(20),
    organisations: z.array(z.enum(ORGANISATION_KINDS)),
    rounds: z.array(z.enum(ROUND_TYPES)),
    required: z.boolean(),
    confidentiality: z.enum(CONFIDENTIALITIES),
    secrecyGround: z.string().max(300).describe('The law by which it is secret; needed when it is'),
    indicators: z.array(z.string().regex(/^[a-z0-9_]{1,80}$/)).max(10),
    answer: AnswerForm,
  })
  .openapi('Question');

export type Question = z.infer<typeof Question>;

export const CatalogueSection = z
  .strictObject({
    key: CatalogueKey,
    title: Label,
    help: InBoth,
    questions: z.array(Question).max(60),
  })
  .openapi('CatalogueSection');

export type CatalogueSection = z.infer<typeof CatalogueSection>;

export const ReportKind = z
  .strictObject({
    key: CatalogueKey,
    label: Label,
    legalGround: z.string().max(300),
    statutoryParts: z
      .array(z.strictObject({ key: CatalogueKey, label: Label, legalGround: z.string().max(300) }))
      .max(30),
  })
  .openapi('ReportKind');

/** The document itself, as `server/domain/reporting/catalogue.ts` describes it. */
export const Catalogue = z
  .strictObject({
    title: Label,
    kinds: z.array(ReportKind).min(1).max(20),
    sections: z.array(CatalogueSection).min(1).max(40),
  })
  .openapi('Catalogue');
export type Catalogue = z.infer<typeof Catalogue>;

const Particulars = z.object({
  version: z.number().int(),
  note: z.string(),
  publishedAt: Instant.nullable(),
  usedBy: z.array(z.string()).describe('Keys of the rounds that use it'),
});

const Count = z.number().int();

/** How the kinds coincide and differ, as `server/domain/reporting/catalogue-matrix.ts` counts it. */
export const CatalogueMatrix = z
  .object({
    questions: Count,
    shared: Count.describe('How many questions serve two kinds or more'),
    apart: Count.describe('How many answers the kinds would ask for if each were a report of its own'),
    kinds: z.array(z.object({ kind: CatalogueKey, questions: Count, shared: Count, onlyHere: Count })),
    pairs: z.array(z.object({ kinds: z.tuple([CatalogueKey, CatalogueKey]), shared: Count })),
    marks: z.array(z.object({ question: CatalogueKey, kinds: z.record(z.string(), z.enum(MARKS)) })),
    parts: z
      .array(z.object({ part: CatalogueKey, questions: z.array(CatalogueKey) }))
      .describe('Which questions answer each statutory part'),
  })
  .openapi('CatalogueMatrix');

/** A version, what it holds, and how its kinds coincide. */
export const CatalogueVersion = Particulars.extend({ content: Catalogue, matrix: CatalogueMatrix }).openapi(
  'CatalogueVersion',
);
export type CatalogueVersion = z.infer<typeof CatalogueVersion>;

export const CatalogueVersions = z
  .object({ versions: z.array(Particulars).describe('Published ones, newest first') })
  .openapi('CatalogueVersions');
export type CatalogueVersions = z.infer<typeof CatalogueVersions>;

export const CatalogueQuery = z.strictObject({
  version: z.coerce.number().int().min(1).max(10_000).optional().describe('Default: the newest published'),
});

/** The next version, which is being written. */
export const CatalogueDraft = z
  .object({
    version: z.number().int(),
    rowVersion: Version,
    note: z.string(),
    changedAt: Instant,
    changedBy: z.string().nullable(),
    content: Catalogue,
    faults: z
      .array(z.object({ path: z.string(), code: z.enum(CATALOGUE_FAULTS), detail: z.string() }))
      .describe('What keeps it from being published'),
  })
  .openapi('CatalogueDraft');
export type CatalogueDraft = z.infer<typeof CatalogueDraft>;

export const CatalogueDraftState = z
  .object({ draft: CatalogueDraft.nullable() })
  .openapi('CatalogueDraftState');
export type CatalogueDraftState = z.infer<typeof CatalogueDraftState>;

export const CatalogueChange = z
  .strictObject({ rowVersion: Version, note: z.string().max(2_000), content: Catalogue })
  .openapi('CatalogueChange');
export type CatalogueChange = z.infer<typeof CatalogueChange>;

export const CataloguePublication = z.strictObject({ rowVersion: Version }).openapi('CataloguePublication');

/** Whose text is dropped: the one that was read. */
export const CatalogueDropping = z.strictObject({
  rowVersion: z.coerce.number().pipe(Version),
});
