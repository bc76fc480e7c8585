import { z } from '@hono/zod-openapi';
import { CONFIDENTIALITIES } from '../../domain/reporting/confidentiality';
import { Localized } from '../../http/contract';
import { Instant } from '../../http/instant';
import { CatalogueKey, Question } from '../question-catalogue/question-catalogue.contract';
import { Attachment } from '../reports/attachment.contract';
import { Answer, Figure } from '../reports/report-content.contract';
import { ReportId, SectionSummary } from '../reports/reports.contract';
import { ThreadChoices } from './thread-choices.contract';

/** These addresses take no parameters: an unknown one is refused. */
export const noQuery = z.strictObject({});

export const sectionParams = z.object({ id: ReportId, section: CatalogueKey });
export const answerParams = z.object({ id: ReportId, question: CatalogueKey });

/** How often something has been saved: 0 before the first time. */
const SaveVersion = z
  .number()
  .int()
  .min(0)
  .max(2 ** 31 - 2);

/** A text that claims a change which the figures do not bear out. */
export const ClaimWarning = z
  .object({
    sentence: z.string().describe('The sentence of the text; each only once'),
    about: z
      .array(
        z.object({
          claim: z.enum(['increased', 'decreased']).describe('What the sentence says of this figure'),
          indicator: z.object({ key: z.string(), label: Localized }),
          area: z.object({ slug: z.string(), label: z.string() }),
          says: Localized.describe('What the figures say'),
        }),
      )
      .min(1)
      .describe('The figures that it may be about, none of which says the same with certainty'),
  })
  .openapi('ClaimWarning');
export type ClaimWarning = z.infer<typeof ClaimWarning>;

/** An answer as it stands. */
export const SavedAnswer = z
  .object({
    question: z.string(),
    value: Answer.nullable().describe('null: nothing has been answered'),
    version: SaveVersion,
    savedAt: Instant.nullable(),
    savedBy: z.object({ id: z.string(), name: z.string() }).nullable(),
    warnings: z.array(ClaimWarning),
  })
  .openapi('SavedAnswer');
export type SavedAnswer = z.infer<typeof SavedAnswer>;

/**
 * Saves an answer over the version it was written over. A save of what already stands is a success, so that one whose
 * answer was lost on the way can be sent again. Otherwise a stale one is 409 `version_conflict` with the `SavedAnswer`
 * that stands as `current`.
 */
export const AnswerSave = z.strictObject({ version: SaveVersion, value: Answer }).openapi('AnswerSave');
export type AnswerSave = z.infer<typeof AnswerSave>;

export const Comment = z
  .object({
    id: z.string(),
    section: z.string(),
    body: z.string(),
    at: Instant,
    by: z.object({ id: z.string(), name: z.string() }),
    resolvedAt: Instant.nullable(),
    resolvedBy: z.string().nullable(),
  })
  .openapi('Comment');
export type Comment = z.infer<typeof Comment>;
export const Comments = z.object({ comments: z.array(Comment).describe('Oldest first') }).openapi('Comments');
export type Comments = z.infer<typeof Comments>;
export const NewComment = z.strictObject({ body: z.string().trim().min(1).max(4_000) }).openapi('NewComment');

/** A question with all that stands beside it. */
export const SectionQuestion = z
  .object({
    question: Question,
    saved: SavedAnswer,
    previous: z
      .object({
        round: z.object({ key: z.string(), label: Localized }),
        value: Answer,
        confidentiality: z.enum(CONFIDENTIALITIES).describe('Of the section it stands in'),
        legalGround: z.string(),
      })
      .nullable()
      .describe(
        'What the organisation, or whom it took over from, answered last; never of a section the asker may not read',
      ),
    figures: z.array(Figure),
  })
  .openapi('SectionQuestion');
export type SectionQuestion = z.infer<typeof SectionQuestion>;

/** A section as it is written. */
export const Section = z
  .object({
    summary: SectionSummary,
    help: Localized,
    questions: z.array(SectionQuestion),
    thread: ThreadChoices.nullable().describe('null: it asks for no problems or interventions'),
    comments: z.array(Comment).describe('Oldest first'),
    attachments: z.array(Attachment),
    before: z.string().nullable().describe('Key of the section before'),
    after: z.string().nullable(),
  })
  .openapi('Section');
export type Section = z.infer<typeof Section>;

export const SectionChange = z
  .strictObject({
    version: SaveVersion,
    confidentiality: z.enum(CONFIDENTIALITIES).optional(),
    legalGround: z.string().max(300).optional().describe('Needed when secret, and only then'),
    done: z.boolean().optional(),
  })
  .openapi('SectionChange');
export type SectionChange = z.infer<typeof SectionChange>;

/** A sign of life from a section page; `leaving` when it is left. */
export const PresenceSign = z.strictObject({ leaving: z.boolean().optional() }).openapi('PresenceSign');

/** Who else has it open, and how its answers stand, so that the page knows what others have saved. */
export const Presence = z
  .object({
    others: z.array(z.object({ id: z.string(), name: z.string(), since: Instant })),
    versions: z.record(z.string(), z.number().int()).describe('The version of each answer, by question'),
  })
  .openapi('Presence');
export type Presence = z.infer<typeof Presence>;

export const AttachmentQuery = z.strictObject({ name: z.string().trim().min(1).max(200) });
export const attachmentParams = sectionParams.extend({ attachment: z.uuid() });
export const commentParams = sectionParams.extend({ comment: z.uuid() });
