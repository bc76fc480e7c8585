import type { AuditRow } from '../../../server/features/audit/audit.contract';

/** Which part of the log is shown, as it stands in the address. */
export interface AuditSearch {
  readonly person?: string | undefined;
  readonly handelse?: AuditRow['action'] | undefined;
  readonly utfall?: AuditRow['outcome'] | undefined;
  readonly organisation?: string | undefined;
  /** Also that the log was read, which is most of what happens in it. */
  readonly lasningar?: 'ja' | undefined;
  /** ISO dates; both included. */
  readonly fran?: string | undefined;
  readonly tom?: string | undefined;
  /** The server's `next` of the page before. */
  readonly fore?: string | undefined;
}

const ID = /^[A-Za-z0-9_-]{1,64}$/;
const SLUG = /^[a-z0-9-]{1,80}$/;
const ACTION = /^[a-z]+\.[a-z_]+$/;
const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const NUMBER = /^[1-9]\d{0,14}$/;

/** Reads the choice from an address. What cannot be one is left out: the server would refuse the whole question. */
export function readAuditSearch(raw: Record<string, unknown>): AuditSearch {
  const matching = (name: string, pattern: RegExp) => {
    const value = raw[name];
    return typeof value === 'string' && pattern.test(value) ? value : undefined;
  };
  const utfall = matching('utfall', /^(done|refused)$/);
  return {
    person: matching('person', ID),
    handelse: matching('handelse', ACTION) as AuditRow['action'] | undefined,
    utfall: utfall as AuditRow['outcome'] | undefined,
    organisation: matching('organisation', SLUG),
    lasningar: raw['lasningar'] === 'ja' ? 'ja' : undefined,
    fran: matching('fran', DATE),
    tom: matching('tom', DATE),
    fore: matching('fore', NUMBER),
  };
}
