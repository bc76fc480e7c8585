import { z } from '@hono/zod-openapi';
import { ENCODINGS } from '../../domain/importing/encoding';

const Column = z.string().min(1);
const Codes = z.array(z.string().min(1));
const SomeCodes = Codes.min(1);

/** The JSON file that says what stands where in a survey file. See docs/import.md. */
export const SurveyDescription = z.strictObject({
  survey: z.string().min(1),
  round: z.string().min(1),
  encoding: z.enum(ENCODINGS),
  delimiter: z.enum([',', ';', '\t']).optional(),
  decimal: z.enum(['.', ',']).default('.'),
  respondents: z.int().positive().optional(),
  columns: z.strictObject({
    weight: Column,
    area: z.strictObject({ column: Column, kind: z.enum(['city', 'district', 'neighbourhood']) }),
    age: Column,
    sex: z.strictObject({ column: Column, women: SomeCodes, men: SomeCodes, other: Codes.default([]) }),
    groups: z
      .record(z.string().min(1), z.strictObject({ column: Column, yes: SomeCodes, no: SomeCodes }))
      .default({}),
  }),
  questions: z
    .record(
      z.string().min(1),
      z.strictObject({
        column: Column,
        answers: z.record(z.string().min(1), SomeCodes),
        noAnswer: Codes.default([]),
      }),
    )
    .refine((questions) => Object.keys(questions).length > 0, 'at least one question'),
});
export type SurveyDescription = z.infer<typeof SurveyDescription>;
