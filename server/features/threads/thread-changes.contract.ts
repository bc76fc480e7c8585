import { z } from '@hono/zod-openapi';
import { VISIBILITIES } from '../../domain/follow-up/orphan';
import { Instant } from '../../http/instant';
import { Intervention, ItemId, Problem } from '../reports/report-content.contract';
import { OwnerKey } from './threads.contract';

export const itemParams = z.object({ owner: OwnerKey, id: ItemId });

/** `revision`: what it is a change of; 0 for a new one. */
export const InterventionChange = z
  .strictObject({
    revision: z.number().int().min(0),
    visibility: z.enum(VISIBILITIES),
    content: Intervention,
  })
  .openapi('InterventionChange');
export const ProblemChange = z
  .strictObject({
    revision: z.number().int().min(0),
    visibility: z.enum(VISIBILITIES),
    state: z.enum(['open', 'resolved']),
    content: Problem,
  })
  .openapi('ProblemChange');

export const ItemHistory = z
  .object({
    revisions: z
      .array(
        z.object({
          revision: z.number().int(),
          at: Instant,
          by: z.string(),
          report: z.string().nullable().describe('null: on its own page'),
          visibility: z.enum(VISIBILITIES),
          content: z
            .union([Intervention, Problem])
            .nullable()
            .describe('null: it has been found to be secret'),
        }),
      )
      .describe('Newest first'),
  })
  .openapi('ItemHistory');
export type ItemHistory = z.infer<typeof ItemHistory>;

/** What can be carried over into a report: what goes on, or has not been followed up. */
export const CarriedOver = z
  .object({ problems: z.array(Problem), interventions: z.array(Intervention) })
  .openapi('CarriedOverThreads');
export type CarriedOver = z.infer<typeof CarriedOver>;
