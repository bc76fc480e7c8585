import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import type { Db } from '../../../db/database';
import {
  compilationParts,
  composeCompilation,
} from '../../../server/domain/follow-up/document/compose-compilation';
import { DOCUMENT_PARTS } from '../../../server/domain/follow-up/document/document-part';
import type {
  Compilation,
  CompilationDetail,
  CompilationSummary,
  Compilations,
} from '../../../server/features/compilations/compilations.contract';
import { describeOnEachEngine } from '../../support/engines';
import {
  acceptJudgement,
  decideCityTarget,
  GOAL_KEY,
  makeTestProgramme,
  openReportIn,
  openTestRound,
  programmeWith,
  setFigure,
} from '../../support/follow-up-scene';
import { addIntervention, addProblem } from '../../support/intervention-scene';
import { numbersIn, spokenNumbers } from '../../support/numbers-in';
import { problemOf } from '../../support/people-company';
import { OFFICE } from '../../support/report-company';
import { type Member, signInMember } from '../../support/signed-in';
import { createTestApp } from '../../support/test-app';

const now = () => new Date('2021-03-01T12:00:00Z');
const SLUG = 'trygghetsprogram';
const FARSTA = 'farsta-stadsdelsnamnd';
const SKARPNACK = 'skarpnacks-stadsdelsnamnd';
const INDICATOR = 'oro_brott_ofta';

describeOnEachEngine('The city’s document', (engine) => {
  let db: Db;
  let app: ReturnType<typeof createTestApp>;
  let office: Member;
  let first: CompilationDetail;
  const compile = async (foreword = ''): Promise<CompilationDetail> => {
    const response = await office.ask('POST', '/api/v1/compilations', {
      ...{ programme: SLUG, round: '2020VB', foreword },
    });
    expect(response.status).toBe(200);
    return await response.json();
  };
  const figure = (area: string, round: string, value: number) =>
    setFigure(db, { indicator: INDICATOR, area, round }, [value - 0.02, value, value + 0.02]);

  beforeAll(async () => {
    db = await engine.seeded();
    app = createTestApp(db, { now });
    office = await signInMember({ db, app, now }, [
      { role: 'office', organisation: OFFICE, kind: 'executive_office' },
    ]);
    for (const [area, before, after] of [
      ['stockholm', 0.3, 0.317],
      ['farsta', 0.2, 0.413],
    ] as const) {
      await figure(area, '2017', before);
      await figure(area, '2020', after);
    }
    const targets = [
      await decideCityTarget(db, INDICATOR, { level: 0.2, year: 2020 }),
      await decideCityTarget(db, INDICATOR, { level: 0.15, year: 2025, key: 'mal-langre-fram' }),
    ];
    const period = { from: '2020-01-01', to: '2021-12-31' };
    await makeTestProgramme(db, SLUG, programmeWith({ indicators: [INDICATOR], targets }, { period }));
    await openTestRound(db, 2020, 'VB');
    await acceptJudgement(db, {
      ...{ round: '2020VB', organisation: FARSTA, assessment: 'full', published: true },
    });
    await openReportIn(db, '2020VB', SKARPNACK, { state: 'submitted' });
    const own = { owner_key: FARSTA, follow_up_on: null } as const;
    await addIntervention(db, SLUG, { ...own, id: 'a', planned: 123_457, title: 'Belysning vid torget' });
    await addProblem(db, SLUG, { owner_key: FARSTA, id: 'p', what: 'Mörkt torg' });
    first = await compile('Förord om året.');
  });

  test('is made of accepted reports, and names those that are missing', () => {
    expect(first.summary).toMatchObject({ edition: 1, reports: 1, publishedAt: null, stale: false });
    expect(first.content.reports).toMatchObject([
      { organisation: 'Farsta stadsdelsnämnd', paragraph: '§ 6' },
    ]);
    expect(first.content.missing).toEqual([{ organisation: 'Skarpnäcks stadsdelsnämnd' }]);
    expect(first).toMatchObject({ mayPublish: true, notOpen: [], mayWithdraw: false });
  });

  test('does not tell how far those have come that are missing: that is the office’s to know', () => {
    expect(JSON.stringify(first.content)).not.toMatch(
      /submitted|"late"|"byState"|\/rapportering|\/granskning/,
    );
  });

  test('holds what the API says of the same programme and round, and nothing else', async () => {
    const get = async (path: string) => await (await office.ask('GET', `/api/v1${path}`)).json();
    const { districts, reporting, ...overview } = await get(
      `/programme-overview?programme=${SLUG}&round=2020VB`,
    );
    expect(first.content.overview).toMatchObject({
      ...overview,
      changes: overview.changes.map((change: object) => ({ ...change, link: null })),
    });
    expect(first.content.overview.reporting).toEqual({ reports: reporting.reports });
    expect(first.content.overview.districts).toMatchObject(
      districts.map(({ report, ...district }: { report: object | null }) => ({
        ...district,
        report: report && expect.stringMatching(/included|missing/),
      })),
    );
    const { reports, fuller: _, ...judgements } = await get(`/programmes/${SLUG}/judgements?round=2020VB`);
    expect(first.content.judgements).toEqual(judgements);
    expect(reports).toMatchObject({ asked: 2, seen: 1, missing: ['Skarpnäcks stadsdelsnämnd'] });
    const threads = await get(`/threads?programme=${SLUG}`);
    const { interventions, problems, money } = first.content;
    expect({ interventions, problems, money }).toMatchObject({
      ...{ interventions: threads.interventions, problems: threads.problems, money: threads.money },
    });
    const { series } = await get(`/series?indicator=${INDICATOR}&area=all&reading=2020-12-31`);
    expect(first.content.figures[0]?.figures.map(({ area, value }) => [area.slug, value])).toEqual(
      series.map((line: { area: { slug: string }; points: { round: string; value: number }[] }) => [
        line.area.slug,
        line.points.find(({ round }) => round === '2020')?.value ?? null,
      ]),
    );
  });

  test('says no number that was not compiled, and says another when another was', () => {
    const document = composeCompilation(first.content, { edition: 1, published: true });
    const known = numbersIn(first.content);
    const said = spokenNumbers(document.blocks);
    expect(said).toEqual(expect.arrayContaining([123_457, 41.3, 31.7, 39.3, 43.3]));
    expect(said.filter((number) => !known.has(number))).toEqual([]);
    const changed = JSON.stringify(first.content).replaceAll('123457', '765432').replaceAll('41,3', '88,8');
    const again = spokenNumbers(
      composeCompilation(JSON.parse(changed) as Compilation, { edition: 1, published: true }).blocks,
    );
    expect(again).toEqual(expect.arrayContaining([765_432, 88.8]));
    expect(again).not.toContain(123_457);
  });

  test('is written of every part that the page has', () => {
    const parts = new Set(compilationParts(first.content).map(({ part }) => part));
    expect([...parts].sort()).toEqual([...DOCUMENT_PARTS].sort());
  });

  test('tells a figure of a goal once, with both targets that the goal has for it', () => {
    const { blocks } = composeCompilation(first.content, { edition: 1, published: true });
    const told = blocks.flatMap((block) => (block.type === 'list' ? block.items : []));
    const ofGoal = told.filter((item) => JSON.stringify(item).includes('31,7 procent'));
    expect(ofGoal).toHaveLength(1);
    const { sentence } = first.content.overview.goals[0]?.city ?? {};
    for (const said of [JSON.stringify(ofGoal), sentence?.sv]) {
      expect(said).toContain('högst 20,0 procent från och med 2020');
      expect(said).toContain('högst 15,0 procent från och med 2025');
    }
  });

  test('is written as Word and tagged PDF, marked until it is published', async () => {
    const path = `/api/v1/compilations/${first.summary.id}/document?format=`;
    const word = await office.ask('GET', `${path}docx`);
    const parts = unzipSync(new Uint8Array(await word.arrayBuffer()));
    const text = Object.values(parts)
      .map((bytes) => strFromU8(bytes))
      .join('');
    for (const each of [
      'Arbetsexemplar – inte publicerat',
      'Förord om året.',
      'säger mer än mätningen',
      'Belysning vid torget',
      'Mörkt torg',
      'Skarpnäcks stadsdelsnämnd',
      'inte vad någon åtgärd har lett till',
    ])
      expect(text).toContain(each);
    const pdf = new Uint8Array(await (await office.ask('GET', `${path}pdf`)).arrayBuffer());
    expect(strFromU8(pdf.slice(0, 5))).toBe('%PDF-');
  });

  test('never holds what is not open: internal judgements and threads, and what is only suggested', async () => {
    await acceptJudgement(db, {
      ...{ round: '2020VB', organisation: SKARPNACK, assessment: 'none', visibility: 'internal' },
      motivation: 'Hemlig motivering.',
    });
    await addIntervention(db, SLUG, {
      ...{
        owner_key: FARSTA,
        id: 'hemlig',
        visibility: 'internal',
        title: 'Hemlig åtgärd',
        planned: 999_983,
      },
    });
    await office.ask('POST', `/api/v1/programme-judgements/${SLUG}`, {
      ...{ ...GOAL_KEY, round: '2020VB', seq: 0, stage: 'suggested', assessment: 'partial', decidedBy: '' },
      motivation: 'Hemligt förslag.',
    });
    const second = await compile();
    expect(second.summary).toMatchObject({ edition: 2, reports: 2 });
    expect(JSON.stringify(second.content)).not.toMatch(/Heml|999983/);
    expect(second.content.overview.goals[0]?.office).toBeNull();
  });

  test('is not published while anything in it is not open to everyone, and says what', async () => {
    const third = await compile();
    const path = `/api/v1/compilations/${third.summary.id}`;
    const inTheWay = async () => (await (await office.ask('GET', path)).json()).notOpen;
    const waiting = { kind: 'report', organisation: 'Skarpnäcks stadsdelsnämnd', name: '' };
    expect(third.notOpen).toEqual([waiting]);
    const item = { owner_key: FARSTA, id: 'a' } as const;
    const show = (visibility: 'internal' | 'open') =>
      db.updateTable('interventions').set({ visibility }).where('id', '=', item.id).execute();
    await show('internal');
    const closed = {
      ...{ kind: 'intervention', organisation: 'Farsta stadsdelsnämnd', name: 'Belysning vid torget' },
    };
    expect(await inTheWay()).toEqual([waiting, closed]);
    const refused = await office.ask('POST', `${path}/publication`);
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({
      code: 'not_open_yet',
      detail: expect.stringContaining('Skarpnäcks stadsdelsnämnd'),
      current: { notOpen: [waiting, closed] },
    });
    await show('open');
    // Corrected and published anew, with the section made secret.
    await acceptJudgement(db, {
      ...{ round: '2020VB', organisation: FARSTA, assessment: 'full', published: true, edition: 2 },
      visibility: 'internal',
    });
    expect(await inTheWay()).toEqual([
      waiting,
      { kind: 'judgement', organisation: 'Farsta stadsdelsnämnd', name: '' },
    ]);
    const corrected = await compile();
    expect(corrected.notOpen).toEqual([waiting]);
  });

  test('is open to everyone once published, stays as it was, says when a figure has changed, and is withdrawn', async () => {
    await acceptJudgement(db, {
      ...{ round: '2020VB', organisation: SKARPNACK, assessment: 'none', visibility: 'internal' },
      ...{ edition: 2, published: true },
    });
    const last = await compile();
    const path = `/api/v1/compilations/${last.summary.id}`;
    const open = `/api/v1/published-compilations/${last.summary.id}`;
    expect((await app.request(open)).status).toBe(404);
    expect((await office.ask('POST', `${path}/publication`)).status).toBe(200);
    expect(await problemOf(await office.ask('POST', `${path}/publication`))).toEqual([
      409,
      'already_published',
    ]);
    const published: CompilationDetail = await (await app.request(open)).json();
    expect(published.content).toEqual(last.content);
    expect(published).toMatchObject({ mayPublish: false, summary: { stale: false } });
    await figure('farsta', '2020', 0.1);
    await db
      .updateTable('data_version')
      .set(({ eb }) => ({ version: eb('version', '+', 1) }))
      .execute();
    const later: CompilationDetail = await (await office.ask('GET', path)).json();
    expect(later).toMatchObject({ content: last.content, summary: { stale: true } });
    const listed = async (): Promise<Compilations['compilations']> => {
      const { compilations } = await (await app.request('/api/v1/published-compilations')).json();
      return compilations.filter(({ programme }: CompilationSummary) => programme.slug === SLUG);
    };
    expect(await listed()).toMatchObject([{ id: last.summary.id, edition: 5 }]);
    expect(await (await office.ask('GET', path)).json()).toMatchObject({ mayWithdraw: true, notOpen: [] });
    const show = (visibility: 'internal' | 'open') =>
      db.updateTable('interventions').set({ visibility }).where('id', '=', 'a').execute();
    await show('internal');
    expect(await (await office.ask('GET', path)).json()).toMatchObject({
      notOpen: [{ kind: 'intervention', name: 'Belysning vid torget' }],
    });
    await show('open');
    const withdraw = () => office.ask('POST', `${path}/withdrawal`, { reason: 'Fel siffror för Farsta.' });
    expect(await (await withdraw()).json()).toMatchObject({
      mayWithdraw: false,
      summary: { withdrawn: { reason: 'Fel siffror för Farsta.' } },
    });
    expect(await problemOf(await withdraw())).toEqual([409, 'not_published']);
    for (const gone of [open, `${open}/document?format=pdf`]) {
      const answer = await app.request(gone);
      expect(answer.status).toBe(410);
      expect(await answer.json()).toMatchObject({ code: 'withdrawn', detail: 'Fel siffror för Farsta.' });
    }
    expect(await listed()).toEqual([]);
    const rows = await db
      .selectFrom('audit_log')
      .select('action')
      .where('action', 'like', 'compilation.%')
      .orderBy('seq')
      .execute();
    expect(rows.map(({ action }) => action)).toEqual([
      ...Array.from({ length: 5 }, () => 'compilation.made'),
      'compilation.published',
      'compilation.withdrawn',
    ]);
  });
});
