import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Db } from '../../../db/database';
import { describeOnEachEngine } from '../../support/engines';
import { foundReportCompany } from '../../support/report-company';
import { createTestApp } from '../../support/test-app';
import {
  counted,
  decideInDatabase,
  publishInDatabase,
  said,
  writeAnswers,
} from '../../support/written-report';

const NOW = new Date('2025-01-15T12:00:00Z');
/** An answer in each section of the small catalogue: open, internal, secret. */
const ANSWERS = {
  'brott kartlaggning': said('Rån vid torget.'),
  'personal incidenter': counted(37),
  'sarbarhet sarbarheter': said('Grinden saknar lås.'),
};

async function company(db: Db) {
  const parts = { db, app: createTestApp(db) };
  const people = await foundReportCompany(parts);
  const doing = { db, report: people.report, by: people.author.id, now: NOW };
  await writeAnswers(doing, ANSWERS);
  return {
    ...parts,
    ...people,
    doing,
    own: `/api/v1/reports/${people.report}/document`,
    published: `/api/v1/published-reports/2025T2/${people.organisation}/document`,
  };
}

/** Everything that is said in any part of a Word file. */
async function saidIn(response: Response): Promise<string> {
  expect(response.status).toBe(200);
  const parts = unzipSync(new Uint8Array(await response.arrayBuffer()));
  return Object.values(parts)
    .map((bytes) => strFromU8(bytes))
    .join('');
}

describeOnEachEngine('A report as a document', (engine) => {
  test('is written for its authors as it stands, with what is internal and without what is secret', async () => {
    const { author, stranger, own } = await company(await engine.migrated());
    const response = await author.ask('GET', `${own}?format=docx`);
    expect(response.headers.get('content-type')).toContain('wordprocessingml');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const text = await saidIn(response);
    for (const each of ['Utkast – inte beslutad', 'Rån vid torget.', '37', 'Innehåller interna avsnitt'])
      expect(text).toContain(each);
    expect(text).not.toContain('Grinden saknar lås.');
    expect(text).toContain('sekretess enligt 18 kap. 13 § OSL');
    expect((await stranger.ask('GET', `${own}?format=docx`)).status).toBe(404);
  });

  test('is written for its politicians as it was decided, and not before', async () => {
    const { reader, own, doing } = await company(await engine.migrated());
    expect(await saidIn(await reader.ask('GET', `${own}?format=docx`))).not.toContain('Rån vid torget.');
    await decideInDatabase(doing);
    await writeAnswers(doing, { 'brott kartlaggning': said('Skrivet efter beslutet.') });
    const text = await saidIn(await reader.ask('GET', `${own}?format=docx`));
    expect(text).toContain('Rån vid torget.');
    expect(text).not.toContain('Skrivet efter beslutet.');
  });

  test('is open to everyone once it is published, without what is not open, whole or of one kind', async () => {
    const { app, published, doing, organisation } = await company(await engine.migrated());
    expect((await app.request(`${published}?format=docx`)).status).toBe(404);
    await publishInDatabase(doing);
    const whole = await app.request(`${published}?format=docx`);
    expect(whole.headers.get('content-disposition')).toBe(
      `attachment; filename="samlad-lagesbild-${organisation}-2025t2.docx"; filename*=UTF-8''Samlad%20l%C3%A4gesbild%20%E2%80%93%20${organisation}%20%E2%80%93%20Tertialrapport%202%202025.docx`,
    );
    const text = await saidIn(whole);
    expect(text).toContain('Rån vid torget.');
    expect(text).not.toMatch(/Grinden saknar lås|Innehåller interna|>37</);
    expect(text).toContain('Avsnittet är inte offentligt: internt.');

    const pdf = await app.request(`${published}?format=pdf&kind=hot-och-vald`);
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect((await pdf.text()).slice(0, 5)).toBe('%PDF-');
    expect((await app.request(`${published}?format=pdf&kind=olyckor`)).status).toBe(404);
    expect((await app.request(`${published}?format=odt`)).status).toBe(400);
  });
});
