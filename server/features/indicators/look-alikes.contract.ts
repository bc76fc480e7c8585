import { z } from '@hono/zod-openapi';
import { Localized } from '../../http/contract';

/** What resembles an indicator but must not be compared with it. */
export const LookAlikes = z
  .object({
    sameQuestion: z
      .array(z.object({ key: z.string(), label: Localized, countedAnswers: z.array(Localized) }))
      .describe('Indicators of the same question that count other answers'),
    otherSurveys: z
      .array(
        z.object({
          name: Localized,
          organiser: z.string(),
          years: Localized,
          ages: z
            .object({ from: z.number().int(), to: z.number().int().nullable() })
            .nullable()
            .describe('Inclusive; `to` is null without an upper limit; null when not known'),
          areas: Localized,
          question: Localized.nullable().describe('What it asked or counted, as its source puts it'),
          difference: Localized.describe('Why it must not be compared'),
          source: z.object({ title: z.string(), url: z.string().nullable() }),
        }),
      )
      .describe('Surveys with questions like it'),
  })
  .openapi('LookAlikes');
export type LookAlikes = z.infer<typeof LookAlikes>;
