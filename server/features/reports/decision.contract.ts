import { z } from '@hono/zod-openapi';
import { Instant } from '../../http/instant';

const SignedStatement = z.object({
  kind: z.enum(['reservation', 'special_statement', 'substitute_statement']),
  signatories: z.array(z.object({ name: z.string(), party: z.string() })),
  text: z.string(),
});

export const Decision = z
  .object({
    id: z.string(),
    edition: z.number().int(),
    decidedOn: z.string(),
    paragraph: z.string(),
    outcome: z.enum(['approved', 'partly_approved', 'referred_back', 'tabled']),
    decidedBy: z.enum(['committee', 'delegation']),
    wording: z.string(),
    statements: z.array(SignedStatement),
    recordedAt: Instant,
    retractedAt: Instant.nullable(),
  })
  .openapi('Decision');
export type Decision = z.infer<typeof Decision>;
