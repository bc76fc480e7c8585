import type { CatalogueDraft } from '../../../../server/features/question-catalogue/question-catalogue.contract';
import { SMALL_CATALOGUE } from '../../small-catalogue';
import type { Examples, Scene } from '../example';

const CITY = { kind: 'city' } as const;
const AT = '2025-01-01T00:00:00.000Z';

/** No draft, whatever was asked before. */
async function none({ db }: Scene): Promise<void> {
  await db
    .transaction()
    .execute((tx) => tx.deleteFrom('question_catalogues').where('state', '=', 'draft').execute());
}

/** A draft that nobody has changed. */
async function draft(scene: Scene): Promise<{ rowVersion: number }> {
  await none(scene);
  await scene.db.transaction().execute(async (tx) => {
    const { version } = await tx
      .selectFrom('question_catalogues')
      .select(({ fn }) => fn.max('version').as('version'))
      .executeTakeFirstOrThrow();
    await tx
      .insertInto('question_catalogues')
      .values({
        version: Number(version) + 1,
        state: 'draft',
        content: JSON.stringify(SMALL_CATALOGUE),
        note: '',
        row_version: 1,
        created_at: AT,
        changed_at: AT,
        changed_by: null,
        published_at: null,
      })
      .execute();
  });
  return { rowVersion: 1 };
}

const content = SMALL_CATALOGUE as CatalogueDraft['content'];

/** The question catalogue: open, and as the office changes it. */
export const QUESTION_CATALOGUE: Examples = {
  'GET /question-catalogue': () => ({ path: '/question-catalogue?version=1' }),
  'GET /question-catalogue/versions': () => ({ path: '/question-catalogue/versions' }),
  'GET /catalogue-draft': () => ({ path: '/catalogue-draft', subject: CITY }),
  'POST /catalogue-draft': async (scene) => {
    await none(scene);
    return { path: '/catalogue-draft', subject: CITY };
  },
  'PUT /catalogue-draft': async (scene) => ({
    path: '/catalogue-draft',
    body: { ...(await draft(scene)), note: '', content },
    subject: CITY,
  }),
  'DELETE /catalogue-draft': async (scene) => ({
    path: `/catalogue-draft?rowVersion=${(await draft(scene)).rowVersion}`,
    subject: CITY,
  }),
  'POST /catalogue-draft/publication': async (scene) => ({
    path: '/catalogue-draft/publication',
    body: await draft(scene),
    subject: CITY,
  }),
};
