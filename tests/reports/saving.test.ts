import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Db } from '../../db/database';
import type { Answer } from '../../server/domain/reporting/answer';
import { describeOnEachEngine } from '../support/engines';
import { type Member, signInMember } from '../support/signed-in';
import { text, writingScene } from '../support/writing-scene';

/** A text in an answer of each form. */
const OF_EACH_FORM = new Map<string, (words: string) => Answer>([
  ['kartlaggning', text],
  ['sarbarheter', text],
  ['incidenter', (comment: string) => ({ type: 'table', cells: {}, comment })],
  ['maluppfyllelse', (motivation: string) => ({ type: 'judgement', assessment: null, motivation })],
  [
    'problem',
    (what: string) => {
      const rest = { where: '', when: '', whom: '', source: '', cause: '' };
      return { type: 'problems', problems: [{ id: '1', what, ...rest }] };
    },
  ],
]);

const fail = (): never => {
  throw new Error('there is no such question');
};

describeOnEachEngine('An answer that is saved', (engine) => {
  let db: Db;
  let scene: Awaited<ReturnType<typeof writingScene>>;
  beforeAll(async () => {
    db = await engine.catalogue();
  });
  beforeEach(async () => {
    scene = await writingScene(db);
  });
  const history = () =>
    db
      .selectFrom('answer_history')
      .select(['version', 'value', 'saved_by'])
      .where('report_id', '=', scene.report)
      .execute();
  const log = async () => {
    const rows = await db
      .selectFrom('audit_log')
      .select('action')
      .where('subject_id', '=', scene.report)
      .orderBy('seq')
      .execute();
    return rows.map(({ action }) => action);
  };

  test('stands, with who saved it and when, and can be saved over', async () => {
    const { author, save } = scene;
    expect(await save(author, 'kartlaggning', 0, text('Så här'))).toMatchObject({
      status: 200,
      version: 1,
      value: text('Så här'),
      savedBy: { id: author.id },
      savedAt: '2025-01-15T12:00:00.000Z',
      warnings: [],
    });
    expect(await save(author, 'kartlaggning', 1, text('Så här ser det ut'))).toMatchObject({ version: 2 });
    const [question] = (await scene.ask(author, 'GET', '/sections/brott')).questions;
    expect(question.saved).toMatchObject({ version: 2, value: text('Så här ser det ut') });
  });

  test('is answered again as saved when it is sent again, and when another said the same', async () => {
    const { author, colleague, save } = scene;
    await save(author, 'kartlaggning', 0, text('Samma'));
    for (const member of [author, colleague])
      expect(await save(member, 'kartlaggning', 0, text('Samma'))).toMatchObject({ status: 200, version: 1 });
    expect(await history()).toEqual([]);
  });

  test('is not written over by who has not seen it, and is told in full', async () => {
    const { author, colleague, save } = scene;
    await save(author, 'kartlaggning', 0, text('Mitt'));
    expect(await save(colleague, 'kartlaggning', 0, text('Ditt'))).toMatchObject({
      status: 409,
      code: 'version_conflict',
      current: { question: 'kartlaggning', version: 1, value: text('Mitt'), savedBy: { id: author.id } },
    });
  });

  test('is kept when somebody else writes over it, and only then', async () => {
    const { author, colleague, save } = scene;
    await save(author, 'kartlaggning', 0, text('Ett'));
    await save(author, 'kartlaggning', 1, text('Två'));
    await save(colleague, 'kartlaggning', 2, text('Tre'));
    expect(await history()).toEqual([
      { version: 2, value: JSON.stringify(text('Två')), saved_by: author.id },
    ]);
  });

  test('is told of in the log once for each who writes, and never what it says', async () => {
    const { author, colleague, save } = scene;
    await save(author, 'kartlaggning', 0, text('Hemligt ett'));
    await save(author, 'kartlaggning', 1, text('Hemligt två'));
    await save(colleague, 'kartlaggning', 2, text('Hemligt tre'));
    await save(colleague, 'sarbarheter', 0, text('Hemligt fyra'));
    expect(await log()).toEqual(['report.written_in', 'report.written_in']);
    const details = await db.selectFrom('audit_details').select('body').execute();
    expect(JSON.stringify(details)).not.toContain('Hemligt');
  });

  test('is told of once also when two first answers of a person come at the same time', async () => {
    const both = ['kartlaggning', 'sarbarheter'].map((question) =>
      scene.save(scene.author, question, 0, text('x')),
    );
    expect((await Promise.all(both)).map(({ status }) => status)).toEqual([200, 200]);
    expect(await log()).toEqual(['report.written_in']);
  });

  test.each([
    ['kartlaggning', { type: 'number', value: 1, comment: '' }, 'value.type'],
    ['incidenter', { type: 'table', cells: { stold: { antal: 1 } }, comment: '' }, 'value.cells.stold'],
    ['incidenter', { type: 'table', cells: { hot: { antal: 'ett' } }, comment: '' }, 'value.cells.hot.antal'],
    ['incidenter', { type: 'table', cells: { hot: { antal: -5 } }, comment: '' }, 'value.cells.hot.antal'],
  ])('has the form that its question asks for: %s', async (question, value, path) => {
    const refused = await scene.save(scene.author, question, 0, value);
    expect(refused).toMatchObject({ status: 422, code: 'answer_does_not_fit', errors: [{ path }] });
  });

  test('is one to a question that is asked', async () => {
    expect(await scene.save(scene.author, 'okand', 0, text(''))).toMatchObject({ status: 404 });
  });

  test('can be saved only while the report is written, and where it was returned', async () => {
    const { author, save, put } = scene;
    await put({ state: 'ready' });
    expect(await save(author, 'kartlaggning', 0, text('x'))).toMatchObject({
      status: 409,
      code: 'section_closed',
    });
    await db.transaction().execute(async (tx) => {
      const step = { report_id: scene.report, seq: 1, edition: 1, provenance: 'reported' } as const;
      await tx
        .insertInto('report_steps')
        .values({
          ...{ ...step, step: 'return', from_state: 'in_review', to_state: 'returned', by: scene.office.id },
          ...{ at: scene.now().toISOString(), note: '' },
        })
        .execute();
      await tx
        .insertInto('report_returns')
        .values({
          ...{ report_id: scene.report, step_seq: 1, section_key: 'personal', reason: 'Siffror saknas.' },
          provenance: 'reported',
        })
        .execute();
    });
    await put({ state: 'returned' });
    const table = { type: 'table', cells: { hot: { antal: 3 } }, comment: '' };
    expect(await save(author, 'kartlaggning', 0, text('x'))).toMatchObject({ code: 'section_closed' });
    scene.pass(1_000);
    const before = (await scene.ask(author, 'GET')).taskList[1];
    expect(before).toMatchObject({ status: 'returned', returned: { answered: false } });
    expect(await save(author, 'incidenter', 0, table)).toMatchObject({ status: 200 });
    const after = (await scene.ask(author, 'GET')).taskList[1];
    expect(after).toMatchObject({
      status: 'returned',
      returned: { answered: true, reason: 'Siffror saknas.' },
    });
  });

  test('is saved by authors of the organisation and nobody else', async () => {
    const { approver, reader, office, stranger, save } = scene;
    for (const member of [approver, reader, office])
      expect(await save(member, 'kartlaggning', 0, text('x'))).toMatchObject({ status: 403 });
    expect(await save(stranger, 'kartlaggning', 0, text('x'))).toMatchObject({ status: 404 });
  });

  test('is not saved once the session has ended', async () => {
    await db
      .transaction()
      .execute((tx) => tx.deleteFrom('sessions').where('person_id', '=', scene.author.id).execute());
    expect(await scene.save(scene.author, 'kartlaggning', 0, text('x'))).toMatchObject({ status: 401 });
  });

  test('is warned of where it claims a change that the figures do not bear out', async () => {
    const saved = await scene.save(
      scene.author,
      'kartlaggning',
      0,
      text('Läget är stabilt. Oron för brott har ökat.'),
    );
    expect(saved.warnings).toEqual([
      {
        sentence: 'Oron för brott har ökat.',
        about: [
          {
            claim: 'increased',
            indicator: { key: 'oro_brott_ofta', label: expect.anything() },
            area: { slug: 'stockholm', label: 'Stockholm' },
            says: { sv: 'Ingen siffra', en: 'No figure' },
          },
        ],
      },
    ]);
  });

  test('is lost by none of fifty people who write at once, and neither is what they wrote over', async () => {
    const people = await Promise.all(
      Array.from({ length: 50 }, () =>
        signInMember(scene, [{ role: 'author', organisation: scene.organisation }]),
      ),
    );
    /** Writes over whatever stands until it was let in. */
    const insist = async (member: Member, index: number) => {
      const [question, answer] = [...OF_EACH_FORM][index % OF_EACH_FORM.size] ?? fail();
      let version = 0;
      for (;;) {
        const saved = await scene.save(member, question, version, answer(`Text ${index}.`));
        if (saved.status === 200) return;
        if (saved.status !== 409) throw new Error(JSON.stringify(saved));
        version = saved.current.version;
      }
    };
    await Promise.all(people.map(insist));
    const last = await db
      .selectFrom('answers')
      .select('value')
      .where('report_id', '=', scene.report)
      .execute();
    const texts = JSON.stringify([last, await history()]);
    people.forEach((_, index) => {
      expect(texts).toContain(`Text ${index}.`);
    });
    // Who came too late in the secret section was handed the other's text, which is written down as well.
    const begun = (await log()).filter((action) => action !== 'secret.read');
    expect(begun).toEqual(Array(50).fill('report.written_in'));
  });
});
