import { z } from '@hono/zod-openapi';
import { POLARITIES } from '../../domain/statistics/estimate';
import { VERDICTS } from '../../domain/statistics/verdict';
import { Localized } from '../../http/contract';
import { Instant } from '../../http/instant';
import { CommitteeJudgement } from '../judgements/judgements.contract';
import { Figure } from '../reports/report-content.contract';
import { ListedIntervention, ListedProblem } from '../threads/threads.contract';

/** What is new for somebody since their committee met last. */
export const BriefNews = z
  .object({
    what: z.enum([
      'report_published',
      'report_corrected',
      'compilation_published',
      'figures_imported',
      'intervention_changed',
      'follow_up',
      'decision',
    ]),
    at: Instant,
    sentence: Localized,
    link: z.string().describe('A path in this service'),
    example: z.boolean(),
    internal: z.boolean().describe('Not everyone may read it'),
  })
  .openapi('BriefNews');
export type BriefNews = z.infer<typeof BriefNews>;

const BriefIntervention = ListedIntervention.extend({
  toldBy: z
    .object({
      at: Instant,
      round: Localized.nullable().describe(
        'Of the report, as it stands inside a sentence; null: on its own page',
      ),
    })
    .describe('When and by what the status was told last'),
}).openapi('BriefIntervention');

const BriefMeasured = z
  .object({
    figure: Figure,
    polarity: z.enum(POLARITIES),
    ofGoal: z.boolean().describe('Whether a goal of a programme in force is followed by it'),
    compared: z
      .object({
        with: z.enum(['city', 'before']).describe('`before`: the round before'),
        verdict: z.enum(VERDICTS),
        sentence: Localized.describe('How it differs, or why that cannot be told'),
      })
      .nullable()
      .describe('null: there is no value'),
  })
  .openapi('BriefMeasured');

export const BriefDistrict = z
  .object({
    area: z.object({ slug: z.string(), label: z.string() }),
    finding: Localized.describe('One sentence: what has changed for certain, or that nothing has'),
    findingExample: z.boolean().describe('Whether that is of example data'),
    measured: z.array(BriefMeasured).describe('Key figures, those of goals first, at most eight'),
    changes: z
      .array(
        z.object({
          figure: Figure,
          from: z
            .string()
            .describe('The round it has changed from; the figure is of the one it has changed to'),
          good: z.boolean().nullable().describe('By polarity; null: no judgement'),
        }),
      )
      .describe(
        'Indicators that changed for certain in the latest step that can be assessed, at most three rounds back; those of the programme first',
      ),
    unchanged: z.number().int(),
    notAssessable: z.number().int(),
    notAssessableReason: Localized.nullable().describe('The most common one'),
    unassessedRound: z
      .object({ round: z.string(), reason: Localized })
      .nullable()
      .describe('The newest round, where what is told is of steps before it, and why it cannot be compared'),
    targets: z.array(
      z.object({
        figure: Figure,
        label: Localized,
        status: z.string(),
        sentence: Localized,
        example: z.boolean().describe('The target; the figure says so of itself'),
      }),
    ),
    interventions: z.array(BriefIntervention).describe('Planned and ongoing, about ten'),
    interventionCount: z.number().int(),
    problems: z.array(ListedProblem).describe('Open ones, about five'),
    problemCount: z.number().int(),
    judgements: z
      .array(
        z.object({
          goal: Localized,
          judgement: CommitteeJudgement,
          round: Localized.describe('Of the report, as it stands inside a sentence'),
        }),
      )
      .describe('Of the latest report that the committee has published; diverging first'),
  })
  .openapi('BriefDistrict');
export type BriefDistrict = z.infer<typeof BriefDistrict>;

export const Brief = z
  .object({
    committees: z.array(
      z.object({
        key: z.string(),
        name: z.string(),
        lastMeeting: z.string().nullable(),
        nextMeeting: z.string().nullable(),
        since: z.string().describe('ISO date: what is new is counted from here'),
      }),
    ),
    districts: z.array(BriefDistrict).describe('Own ones; the whole city for who has none'),
    programmes: z.array(Localized).describe('Those in force'),
    city: z.object({ finding: Localized, findingExample: z.boolean(), changes: z.array(Figure) }),
    since: z.string().describe('ISO date: news are from that day on'),
    news: z.array(BriefNews),
    subscribed: z.boolean(),
    today: z.string(),
    example: z.boolean(),
  })
  .openapi('Brief');
export type Brief = z.infer<typeof Brief>;
export const BriefSubscription = z
  .object({
    subscribed: z.boolean(),
    sendsMail: z.boolean().describe('Whether this installation sends mail at all'),
  })
  .openapi('BriefSubscription');
export type BriefSubscription = z.infer<typeof BriefSubscription>;
/** What stands in the address that ends the mails. */
export const endingParams = z.object({ secret: z.string().regex(/^[A-Za-z0-9_-]{43}$/) });
