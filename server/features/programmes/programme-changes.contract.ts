import { z } from '@hono/zod-openapi';
import { Instant } from '../../http/instant';
import { Version } from '../../http/numbers';
import { ProgrammeContent, Slug } from './programmes.contract';

export const NewProgramme = z
  .strictObject({ slug: Slug, content: ProgrammeContent, reason: z.string().max(500) })
  .openapi('NewProgramme');
export const ProgrammeChange = z
  .strictObject({ revision: Version, content: ProgrammeContent, reason: z.string().trim().min(1).max(500) })
  .openapi('ProgrammeChange');

export const ProgrammeRevisions = z
  .object({
    revisions: z
      .array(
        z.object({
          revision: z.number().int(),
          at: Instant,
          by: z.string().nullable().describe('null: the product itself'),
          reason: z.string(),
          content: ProgrammeContent,
        }),
      )
      .describe('Newest first'),
  })
  .openapi('ProgrammeRevisions');
export type ProgrammeRevisions = z.infer<typeof ProgrammeRevisions>;
