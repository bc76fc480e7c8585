import { beforeAll, expect, test } from 'vitest';
import { PDF } from '../support/attachable';
import { describeOnEachEngine } from '../support/engines';
import { productRoutes } from '../support/every-route/described';
import { openReportDesk, type ReportDesk } from '../support/report-desk';
import type { Member } from '../support/signed-in';
import { REQUIRED, said } from '../support/written-report';

const MARK = 'Reservkraften räcker i två timmar';
/** Why the office sends the section back, which tells what stands in it. */
const WHY = 'Två timmar räcker inte för reservkraften';
const WRITTEN = { ...REQUIRED, 'sarbarhet sarbarheter': said(`${MARK}.`) };

/** What can be asked for at an address besides what it gives unasked. */
const QUERIES: readonly [path: RegExp, queries: readonly string[]][] = [
  [/\/content$/, ['?at=now', '?at=1']],
  [/\/differences$/, ['?from=1&to=now']],
  [/^\/published-reports\//, ['?edition=1']],
  [/^\/report-matrix$/, ['?round=2025T2']],
];

/** Every address that is read, of this report where it is of one. */
const addresses = ({ report, organisation }: ReportDesk) =>
  productRoutes()
    .filter(({ method }) => method === 'GET')
    .flatMap(({ path }) => {
      const filled = path
        .replace('{id}', report)
        .replace('{section}', 'sarbarhet')
        .replace('{round}', '2025T2')
        .replace('{organisation}', organisation)
        .replaceAll(/\{\w+\}/g, 'x');
      const queries = QUERIES.flatMap(([of, some]) => (of.test(path) ? some : []));
      return ['', ...queries].map((query) => `/api/v1${filled}${query}`);
    });

describeOnEachEngine('The text of a secret section', (engine) => {
  let desk: ReportDesk;
  /** On the secret section, which it quotes. */
  let remark = '';
  const remarks = () => `/api/v1/reports/${desk.report}/sections/sarbarhet/comments`;
  beforeAll(async () => {
    desk = await openReportDesk(await engine.catalogue());
    await desk.write(WRITTEN);
    const section = `/api/v1/reports/${desk.report}/sections/sarbarhet`;
    const remarked = await desk.author.ask('POST', remarks(), { body: `Stämmer det: ${MARK}?` });
    const attached = await desk.author.ask(
      'POST',
      `${section}/attachments?name=${encodeURIComponent(`${MARK}.pdf`)}`,
      PDF,
    );
    remark = (await remarked.json()).id;
    expect([remarked.status, attached.status]).toEqual([200, 200]);
  });

  /** @param of where is looked */
  const told = async (asks: (path: string) => Promise<Response>, of = /./, mark = MARK) => {
    const found: string[] = [];
    for (const path of addresses(desk).filter((address) => of.test(address))) {
      if ((await (await asks(path)).text()).includes(mark)) found.push(path);
    }
    return found;
  };
  const guard = (change: { confidentiality: 'open' | 'secret'; legal_ground: string }) =>
    desk.db
      .transaction()
      .execute((tx) =>
        tx
          .updateTable('report_sections')
          .set(change)
          .where('report_id', '=', desk.report)
          .where('section_key', '=', 'brott')
          .execute(),
      );
  const byMember = (member: Member) => (path: string) => member.ask('GET', path);
  const outsiders = () => [
    ...[desk.approver, desk.reader, desk.office, desk.stranger].map(byMember),
    async (path: string) => await desk.app.request(path),
  ];

  test('is told to nobody but its authors, while it is written and after it is published', async () => {
    for (const asks of outsiders()) expect(await told(asks, /report/)).toEqual([]);
    await desk.take('mark_ready', 'decide', 'submit', 'take_for_review');
    await desk.ask('return', { body: { sections: [{ section: 'sarbarhet', reason: WHY }] } });
    for (const member of [desk.approver, desk.reader, desk.stranger])
      expect(await told(byMember(member), /report|task/, WHY)).toEqual([]);
    expect(await told(byMember(desk.author), /history/, WHY)).toHaveLength(1);
    await desk.author.ask('POST', `${remarks()}/${remark}/resolution`);
    await desk.write(WRITTEN);
    for (const asks of outsiders()) expect(await told(asks, /report/)).toEqual([]);
    await desk.take('mark_ready', 'decide', 'submit', 'take_for_review', 'accept', 'publish', 'correct');
    for (const asks of outsiders()) expect(await told(asks)).toEqual([]);
    const own = await told(byMember(desk.author), /report/);
    expect(own).toContain(`/api/v1/reports/${desk.report}/content?at=1`);
  });

  test('is in no log and no mail', async () => {
    const rows = await Promise.all([
      desk.db.selectFrom('audit_details').select('body').execute(),
      desk.db.selectFrom('mails').select('body').execute(),
    ]);
    expect(JSON.stringify(rows)).not.toContain(MARK);
  });

  test('is told with its class and its law where it is left out', async () => {
    const content = await desk.read(desk.reader, '/content?at=1');
    expect(content.sections[2]).toMatchObject({
      key: 'sarbarhet',
      confidentiality: 'secret',
      legalGround: '18 kap. 13 § OSL',
      questions: null,
    });
  });

  test('is read by a named reviewer once it is decided, and each reading is written down once', async () => {
    const readings = async () =>
      (
        await desk.db
          .selectFrom('audit_log')
          .select('seq')
          .where('action', '=', 'secret.read')
          .where('actor_id', '=', desk.office.id)
          .execute()
      ).length;
    expect(await readings()).toBe(0);
    await desk.db.transaction().execute((tx) =>
      tx
        .insertInto('report_reviewers')
        .values({
          report_id: desk.report,
          person_id: desk.office.id,
          named_at: desk.now().toISOString(),
          named_by: desk.author.id,
        })
        .execute(),
    );
    const content = await desk.read(desk.office, '/content?at=1');
    expect(content.sections[2].questions[0].answer.text).toContain(MARK);
    expect(await readings()).toBe(1);
  });

  test('is kept back in what was published before, when a correction makes it secret', async () => {
    await desk.db.transaction().execute((tx) =>
      tx
        .insertInto('report_sections')
        .values({
          report_id: desk.report,
          section_key: 'brott',
          confidentiality: 'secret',
          legal_ground: '18 kap. 13 § OSL',
          done_at: null,
          done_by: null,
          version: 1,
        })
        .execute(),
    );
    const first = async () => {
      const page = `/api/v1/published-reports/2025T2/${desk.organisation}?edition=1`;
      return (await (await desk.app.request(page)).json()).sections[0];
    };
    expect(await first()).toMatchObject({ confidentiality: 'open', questions: expect.any(Array) });
    await desk.take('mark_ready', 'decide', 'submit', 'take_for_review', 'accept', 'publish');
    expect(await first()).toMatchObject({
      confidentiality: 'secret',
      legalGround: '18 kap. 13 § OSL',
      questions: null,
      attachments: [],
    });
  });

  test('is not made public again by a later edition whose own text is open', async () => {
    const editions = async () => {
      const page = `/api/v1/published-reports/2025T2/${desk.organisation}`;
      const readings = [1, 2, 3].map((edition) => desk.app.request(`${page}?edition=${edition}`));
      const contents = await Promise.all((await Promise.all(readings)).map((response) => response.json()));
      return contents.map(({ sections }) => sections[0].questions !== null);
    };
    await desk.take('correct');
    await guard({ confidentiality: 'open', legal_ground: '' });
    await desk.take('mark_ready', 'decide', 'submit', 'take_for_review', 'accept', 'publish');
    expect(await editions()).toEqual([false, false, true]);
    const asReader = async (at: number) =>
      (await desk.read(desk.reader, `/content?at=${at}`)).sections[0].questions !== null;
    // What was decided, sent back, decided again and published; made secret; made open.
    expect([await asReader(1), await asReader(2), await asReader(3), await asReader(4)]).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  test('guards what was decided before as soon as it is found to be secret, for people signed in', async () => {
    await desk.take('correct');
    await guard({ confidentiality: 'secret', legal_ground: '18 kap. 13 § OSL' });
    expect((await desk.read(desk.reader, '/content?at=4')).sections[0].questions).toBeNull();
  });
});
