import { z } from '@hono/zod-openapi';
import { SURVEY_KINDS } from '../../domain/statistics/estimate';
import { IsoDate, Localized } from '../../http/contract';

export const SurveysQuery = z.strictObject({});

export const SurveyRound = z
  .object({
    round: z.string(),
    date: IsoDate.describe('The day the figures speak of'),
    dateAssumed: z.boolean(),
    fieldwork: Localized,
    selected: z.number().int().nullable(),
    respondents: z.number().int().nullable(),
    responseRate: z.number().nullable().describe('0–1'),
    note: Localized,
  })
  .openapi('SurveyRound');

export const Survey = z
  .object({
    key: z.string(),
    kind: z.enum(SURVEY_KINDS),
    name: Localized,
    organiser: z.string(),
    frame: Localized,
    ageFrom: z.number().int(),
    ageTo: z.number().int(),
    rounds: z.array(SurveyRound),
    groups: z.array(z.object({ key: z.string(), label: Localized })),
  })
  .openapi('Survey');
export type Survey = z.infer<typeof Survey>;

export const Surveys = z.object({ surveys: z.array(Survey) }).openapi('Surveys');
export type Surveys = z.infer<typeof Surveys>;
