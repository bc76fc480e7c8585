import type { WriteDb } from '../../../db/database';
import { impossible } from '../../http/refusals';
import { readCatalogue } from '../question-catalogue/read-catalogue';
import type { NewRound } from './reporting-rounds.contract';

type Dates = Pick<NewRound, 'opensOn' | 'dueToCommittee' | 'dueToOffice'>;
type Questions = Pick<NewRound, 'catalogueVersion' | 'kinds'>;

/** @throws Problem 422 when they do not come in their order */
export function checkDates({ opensOn, dueToCommittee, dueToOffice }: Dates): void {
  if (dueToCommittee < opensOn) {
    throw impossible('dates_out_of_order', 'dueToCommittee', `the round opens only on ${opensOn}`);
  }
  if (dueToOffice < dueToCommittee) {
    throw impossible('dates_out_of_order', 'dueToOffice', `committees may decide until ${dueToCommittee}`);
  }
}

/** @throws Problem 422 for a catalogue that is not published, and a kind that is not in it */
export async function checkQuestions(tx: WriteDb, { catalogueVersion, kinds }: Questions): Promise<void> {
  const catalogue = await tx
    .selectFrom('question_catalogues')
    .select(['state', 'content'])
    .where('version', '=', catalogueVersion)
    .executeTakeFirst();
  if (catalogue === undefined) {
    throw impossible('unknown_catalogue', 'catalogueVersion', `there is no version ${catalogueVersion}`);
  }
  if (catalogue.state !== 'published') {
    throw impossible('catalogue_not_published', 'catalogueVersion', `version ${catalogueVersion} is a draft`);
  }
  const { kinds: known } = readCatalogue(catalogue.content);
  const unknown = kinds.find((kind) => !known.some(({ key }) => key === kind));
  if (unknown !== undefined) {
    throw impossible('unknown_kind', 'kinds', `version ${catalogueVersion} has no kind ${unknown}`);
  }
}
