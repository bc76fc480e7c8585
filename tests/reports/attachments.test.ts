import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Db } from '../../db/database';
import { docx, JPEG, ODT, PDF, PNG, REFUSED } from '../support/attachable';
import { describeOnEachEngine } from '../support/engines';
import type { Member } from '../support/signed-in';
import { writingScene } from '../support/writing-scene';
import { decideInDatabase, publishInDatabase } from '../support/written-report';

const SECTION = '/sections/brott/attachments';
const MEGABYTE = 1024 * 1024;

describeOnEachEngine('A file attached to a section', (engine) => {
  let db: Db;
  let scene: Awaited<ReturnType<typeof writingScene>>;
  beforeAll(async () => {
    db = await engine.catalogue();
  });
  beforeEach(async () => {
    scene = await writingScene(db);
  });
  const attach = (name: string, bytes: Uint8Array, member: Member = scene.author) =>
    scene.ask(member, 'POST', `${SECTION}?name=${encodeURIComponent(name)}`, bytes);
  const read = (member: Member, id: string, section = SECTION) =>
    member.ask('GET', `${scene.path}${section}/${id}`);
  const doing = () => ({ db, report: scene.report, by: scene.approver.id, now: scene.now() });

  test.each([
    ['karta.pdf', PDF, 'karta.pdf', 'application/pdf'],
    ['karta.PNG', PNG, 'karta.png', 'image/png'],
    ['foto.jpeg', JPEG, 'foto.jpeg', 'image/jpeg'],
    [
      'bilaga.docx',
      docx(),
      'bilaga.docx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['bilaga.odt', ODT, 'bilaga.odt', 'application/vnd.oasis.opendocument.text'],
    ['rapport.html', PDF, 'rapport.html.pdf', 'application/pdf'],
    ['../../etc/pa\u0000ss\u202Ewd', PDF, 'passwd.pdf', 'application/pdf'],
    ['C:\\Mina filer\\a\u030Atga\u0308rder.pdf', PDF, 'åtgärder.pdf', 'application/pdf'],
    ['"; filename="ond.exe', PDF, '; filename=ond.exe.pdf', 'application/pdf'],
    [' . ', PDF, 'fil.pdf', 'application/pdf'],
  ])(
    '%j is what its content says, and called what it can be called',
    async (name, bytes, fileName, mediaType) => {
      // NUL in an address is refused before anybody looks at it.
      const attached = await attach(name.replace('\u0000', ''), bytes);
      expect(attached).toMatchObject({ status: 200, fileName, mediaType, size: bytes.length });
      const response = await read(scene.author, attached.id);
      expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array(bytes));
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-type': mediaType,
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
        'cache-control': 'no-store',
      });
      const disposition = response.headers.get('content-disposition') ?? '';
      expect(disposition).toMatch(/^attachment; filename="[\w. -]+"; filename\*=UTF-8''[\w.%-]+$/);
      expect(decodeURIComponent(disposition.split("''")[1] ?? '')).toBe(fileName);
    },
  );

  test.each(REFUSED)('is not %s', async (_, bytes) => {
    expect(await attach('bilaga.pdf', bytes)).toMatchObject({ status: 422, code: 'file_type_refused' });
  });

  test('is 10 MB at most, and twenty in a section', async () => {
    const large = new Uint8Array(10 * MEGABYTE + 1);
    large.set(PDF);
    expect(await attach('stor.pdf', large)).toMatchObject({ status: 413, code: 'file_too_large' });
    for (let index = 0; index < 20; index += 1)
      expect(await attach(`${index}.pdf`, PDF)).toMatchObject({ status: 200 });
    expect(await attach('21.pdf', PDF)).toMatchObject({ status: 409, code: 'too_many_attachments' });
    const files = await db
      .selectFrom('attachment_files')
      .select('sha256')
      .where('size', '=', PDF.length)
      .execute();
    expect(files).toHaveLength(1);
  });

  test('says how large it is before it is sent, and is not read from who may not attach it', async () => {
    const endless = (headers: Record<string, string>) =>
      new Request(`http://lagesbild.example${scene.path}${SECTION}?name=a.pdf`, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream', ...headers },
        body: new ReadableStream({ pull: (stream) => stream.enqueue(PDF) }),
        duplex: 'half',
      } as RequestInit);
    const sent = async (headers: Record<string, string>) => {
      const request = endless(headers);
      const response = await scene.app.request(request);
      return [response.status, (await response.json()).code, request.bodyUsed];
    };
    const { cookie } = scene.author;
    expect(await sent({})).toEqual([400, 'length_required', false]);
    expect(await sent({ cookie })).toEqual([400, 'length_required', false]);
    expect(await sent({ 'content-length': '100' })).toEqual([401, 'not_signed_in', false]);
    expect(await sent({ cookie: scene.reader.cookie, 'content-length': '100' })).toEqual([
      404,
      'not_found',
      false,
    ]);
    expect(await sent({ cookie: scene.approver.cookie, 'content-length': '100' })).toEqual([
      403,
      'not_allowed',
      false,
    ]);
  });

  test('takes 200 MB of a report at most, those taken out again included', async () => {
    const { id } = await attach('a.pdf', PNG);
    await scene.ask(scene.author, 'DELETE', `${SECTION}/${id}`);
    const large = 'f'.repeat(64);
    const bytes = Buffer.alloc(10 * MEGABYTE);
    const kept_at = scene.now().toISOString();
    await db
      .insertInto('attachment_files')
      .values({ sha256: large, size: bytes.length, bytes, kept_at })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const removed = await db
      .selectFrom('attachments')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    await db
      .insertInto('attachments')
      .values(Array.from({ length: 20 }, (_, index) => ({ ...removed, id: `${id}-${index}`, sha256: large })))
      .execute();
    expect(await attach('b.pdf', PDF)).toMatchObject({ status: 409, code: 'attachments_full' });
  });

  test('is taken out again while the section is written, and kept where it was decided with it', async () => {
    const first = await attach('a.pdf', PDF);
    const second = await attach('b.pdf', PDF);
    await decideInDatabase(doing());
    for (const { id } of [first, second])
      expect(await scene.ask(scene.author, 'DELETE', `${SECTION}/${id}`)).toMatchObject({ status: 204 });
    const third = await attach('c.pdf', PDF);
    expect((await scene.ask(scene.author, 'DELETE', `${SECTION}/${third.id}`)).status).toBe(204);
    expect((await scene.ask(scene.author, 'GET', '/sections/brott')).attachments).toEqual([]);
    expect((await read(scene.author, first.id)).status).toBe(200);
    expect((await read(scene.author, third.id)).status).toBe(404);
    await scene.put({ state: 'decided' });
    expect(await attach('d.pdf', PDF)).toMatchObject({ status: 409, code: 'section_closed' });
  });

  test('is attached by authors, read by who reads the text, and by politicians and the office once it is decided', async () => {
    const { approver, reader, office, stranger, author, colleague } = scene;
    for (const member of [approver, reader, office])
      expect(await attach('a.pdf', PDF, member)).toMatchObject({ status: expect.toBeOneOf([403, 404]) });
    const { id } = await attach('a.pdf', PDF);
    const statuses = async () => {
      const members = [author, colleague, approver, reader, office, stranger];
      return await Promise.all(members.map(async (member) => (await read(member, id)).status));
    };
    expect(await statuses()).toEqual([200, 200, 200, 404, 404, 404]);
    await decideInDatabase(doing());
    expect(await statuses()).toEqual([200, 200, 200, 200, 200, 404]);
    await scene.ask(author, 'PATCH', '/sections/brott', {
      version: 0,
      confidentiality: 'secret',
      legalGround: '18 kap. 13 § OSL',
    });
    expect(await statuses()).toEqual([200, 200, 404, 404, 404, 404]);
    expect((await read(author, id, '/sections/personal/attachments')).status).toBe(404);
  });

  test('is open to everyone where it stands in an open section of what is published', async () => {
    const published = `/api/v1/published-reports/2025T2/${scene.organisation}/attachments`;
    const open = await attach('öppen karta.pdf', PDF);
    const closed = await scene.ask(scene.author, 'POST', '/sections/personal/attachments?name=a.pdf', PDF);
    const fetched = async (id: string) => (await scene.app.request(`${published}/${id}`)).status;
    expect([await fetched(open.id), await fetched(closed.id)]).toEqual([404, 404]);
    await publishInDatabase(doing());
    expect([await fetched(open.id), await fetched(closed.id)]).toEqual([200, 404]);
    const response = await scene.app.request(`${published}/${open.id}`);
    expect(response.headers.get('etag')).toBe(`"${open.sha256}"`);
    const known = { headers: { 'if-none-match': `"${open.sha256}"` } };
    expect((await scene.app.request(`${published}/${open.id}`, known)).status).toBe(304);
    expect((await scene.app.request(`${published}/${open.id}?a=1`)).status).toBe(400);
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(response.headers.get('content-disposition')).toContain("UTF-8''%C3%B6ppen%20karta.pdf");
  });
});
