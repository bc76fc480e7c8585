import { Problem } from '../http/problem';
import type { AuditEntry } from './append-audit';

/** 403: signed in, without the right to this. Written down once the request is over. */
export class Refused extends Problem {
  /** @param parts what is answered, where it is not 403, or where even that there is something would tell too much */
  constructor(
    readonly entry: AuditEntry,
    parts: Problem['parts'] = { status: 403, code: 'not_allowed', detail: 'You may not do this.' },
  ) {
    super(parts);
  }
}

/** A refusal that somebody may be probing with: which addresses are here, which roles there are. It is written down. */
export const probing = (
  { parts }: Problem,
  about: Pick<AuditEntry, 'organisation' | 'subject'> = {},
): Refused =>
  new Refused(
    { action: 'request.refused', outcome: 'refused', ...about, details: { reason: parts.code } },
    parts,
  );
