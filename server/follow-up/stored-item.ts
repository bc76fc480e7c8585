import type { ProblemsTable } from '../../db/schema/threads';
import type { Known } from '../domain/follow-up/known-references';
import type { Visibility } from '../domain/follow-up/orphan';

/** What there is to say of a problem or intervention that is to be kept. */
export interface Kept<Content> {
  readonly owner: string;
  readonly content: Content;
  readonly visibility: Visibility;
  /** References to what is not among it are left out. */
  readonly known: Known;
  /** The report that says so; null: said on its own page. */
  readonly report: string | null;
  /** The id of who says so. */
  readonly by: string;
  readonly at: Date;
  /** Of a new one; what is an example stays one. */
  readonly provenance: ProblemsTable['provenance'];
}

/** What stood before: nothing for something new. */
export type Standing = Pick<ProblemsTable, 'revision' | 'provenance'> | undefined;

/** What every revision and row hold alike. */
export function headOf<Content>(
  { owner, content, visibility, report, by, at, provenance }: Kept<Content>,
  standing: Standing,
) {
  const revision = (standing?.revision ?? 0) + 1;
  const alike = {
    owner_key: owner,
    revision,
    // Which revision it is goes with it, so that whoever carries it over says from where.
    content: JSON.stringify({ ...content, revision }),
    visibility,
    provenance: standing?.provenance ?? provenance,
  };
  return {
    revision,
    alike,
    row: { ...alike, changed_at: at.toISOString() },
    kept: { ...alike, report_id: report, at: at.toISOString(), by },
  };
}
