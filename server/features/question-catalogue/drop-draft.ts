import type { Deed } from '../../access/act';
import { currentDraft } from './current-draft';

/** Throws the draft away; what is published stays. @throws Problem 404, 409 as `currentDraft` */
export async function dropDraft({ tx, permit, record }: Deed, rowVersion: number): Promise<void> {
  permit('catalogue.change', { kind: 'city' });
  const { version } = await currentDraft(tx, rowVersion);
  await tx.deleteFrom('question_catalogues').where('state', '=', 'draft').execute();
  await record({
    action: 'catalogue.draft_dropped',
    subject: { kind: 'catalogue', id: String(version) },
    details: { before: { version } },
  });
}
