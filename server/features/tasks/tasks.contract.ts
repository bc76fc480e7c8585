import { z } from '@hono/zod-openapi';
import { ReportSummary } from '../reports/reports.contract';

/** What waits for somebody, and what they wait for. */
export const Tasks = z
  .object({
    today: z.string().describe('ISO date in Stockholm, from which days are counted'),
    mine: z.array(ReportSummary).describe('Where they act next; what is due first comes first'),
    waiting: z.array(ReportSummary).describe('Where others act next'),
    reminders: z
      .array(
        z.object({
          report: ReportSummary,
          deadline: z.enum(['writing', 'papers', 'office']),
          dueOn: z.string(),
          days: z.number().int().describe('Days left; negative: days late'),
        }),
      )
      .describe('Deadlines within two weeks or gone by, nearest first'),
    news: z
      .array(z.object({ report: ReportSummary, step: z.string(), at: z.string(), note: z.string() }))
      .describe('What others did with reports of theirs in the last two weeks, newest first'),
  })
  .openapi('Tasks');
export type Tasks = z.infer<typeof Tasks>;
