/** Who did what to what. Append-only: the database refuses changes, and each row is sealed with the one before. */
export interface AuditLogTable {
  /** 1, 2, … without gaps. */
  seq: number;
  /** Instant. */
  at: string;
  /** "person.invited"; see server/domain/access/audit-actions.ts. */
  action: string;
  outcome: 'done' | 'refused';
  actor_kind: 'person' | 'stranger' | 'command' | 'system';
  /** The person; the name of the command. */
  actor_id: string | null;
  organisation_key: string | null;
  subject_kind: string | null;
  subject_id: string | null;
  /** SHA-256 of the salted details, in hex. */
  details_hash: string;
  previous_hash: string;
  /** SHA-256 of everything above. */
  hash: string;
}

/**
 * From where, before and after: what may name people, apart, so that it can be erased on request and after its time
 * while the chain still holds. An erased body must be accounted for by a later row of the chain.
 */
export interface AuditDetailsTable {
  seq: number;
  /** 128 random bits in hex; erased with the body, which could be guessed with it. */
  salt: string | null;
  /** JSON; null when erased. */
  body: string | null;
  /** The later row `audit.erased` that names this one among those it erased. */
  erased_by: number | null;
}

/** One row: the end of the chain. Locked by whoever appends. */
export interface AuditHeadTable {
  id: number;
  seq: number;
  hash: string;
}
