/** A reminder that has gone out, so that it goes out once. */
export interface RemindersTable {
  report_id: string;
  person_id: string;
  /** What it reminded of: `writing`, `papers`, `office`. */
  deadline: string;
  /** ISO date of the deadline: a deadline that is moved reminds anew. */
  due_on: string;
  /** How many days before; negative: after. */
  days_before: number;
  sent_at: string;
}

/** A calendar address that somebody's calendar reads. Only a digest of its secret is kept. */
export interface CalendarFeedsTable {
  /** SHA-256 of the secret, in hex. */
  digest: string;
  person_id: string;
  created_at: string;
  revoked_at: string | null;
}
