import type { Db } from '../../db/database';
import type { Intervention } from '../../server/domain/follow-up/intervention';
import type { Answer, Problem } from '../../server/domain/reporting/answer';
import type { Catalogue, Question } from '../../server/domain/reporting/catalogue';
import { makeTestProgramme, programmeWith } from './follow-up-scene';
import { anIntervention } from './interventions';
import { openReportDesk, type ReportDesk, TO_PUBLISHED } from './report-desk';
import { question, SMALL_CATALOGUE } from './small-catalogue';
import { REQUIRED } from './written-report';

const ROLES_ASKED: Question['answer'] = {
  type: 'table',
  rowHeader: { sv: 'Funktion', en: 'Function' },
  rows: [{ key: 'beredskap', label: { sv: 'Beredskap', en: 'Preparedness' } }],
  columns: [{ key: 'lage', label: { sv: 'Läge', en: 'State' }, cells: { type: 'text' } }],
};
/** The small catalogue, asking for interventions in each section: the open, the internal and the secret one. */
const CATALOGUE: Catalogue = {
  ...SMALL_CATALOGUE,
  sections: SMALL_CATALOGUE.sections.map((section) => ({
    ...section,
    questions: [
      ...section.questions,
      question(`atgarder-${section.key}`, { answer: { type: 'interventions' } }),
      ...(section.key === 'brott'
        ? [
            question('samordnare', { answer: ROLES_ASKED }),
            question('bedomning', { answer: { type: 'judgement' } }),
          ]
        : []),
    ],
  })),
};
export const doing = (...interventions: Intervention[]): Answer => ({ type: 'interventions', interventions });
export const finding = (...problems: Problem[]): Answer => ({ type: 'problems', problems });
export const PROGRAMME = 'program-med-funktion';
export const ROLE = {
  ...{ key: 'beredskap', label: { sv: 'Beredskap', en: 'Preparedness' }, about: { sv: '', en: '' } },
  ...{ focusAreas: [], kinds: ['district_committee' as const] },
};
/** The delivered catalogue's database, with a programme that has the role. */
export const withRole = async (db: Db): Promise<Db> => {
  await makeTestProgramme(db, PROGRAMME, programmeWith({}, { roles: [ROLE] }));
  return db;
};
export const filledBy = (lage: string): Answer => ({
  ...{ type: 'table', cells: { beredskap: { lage } }, comment: '' },
});
export const OPEN = 'brott atgarder-brott';
export const INTERNAL = 'personal atgarder-personal';
export const SECRET = 'sarbarhet atgarder-sarbarhet';

export const TO_ACCEPTED = TO_PUBLISHED.slice(0, -1);
export const TORG = anIntervention('torg', { problems: ['ran'], title: 'Fler vuxna vid torget' });

/** A report with what is required and more. */
export const written = async (db: Db, answers: Readonly<Record<string, Answer>>): Promise<ReportDesk> => {
  const desk = await openReportDesk(db, { catalogue: CATALOGUE });
  await desk.write({ ...REQUIRED, ...answers });
  return desk;
};
/** The report of the tertial before, of the same organisation. */
export const anotherReport = (db: Db, { organisation }: ReportDesk): Promise<ReportDesk> =>
  openReportDesk(db, { catalogue: CATALOGUE, organisation, tertial: 'T1' });
export const asked = async (desk: ReportDesk, method: string, path: string, body?: object) => {
  const response = await desk.author.ask(method, `/api/v1${path}`, body);
  return { status: response.status, answer: await response.json() };
};
export const own = async (desk: ReportDesk, id: string) =>
  (await asked(desk, 'GET', `/own-interventions/${desk.organisation}/${id}`)).answer;
/** The section in which threads stand openly is found to be secret. */
export const findSecret = async ({ db, report }: ReportDesk) => {
  await db.transaction().execute((tx) =>
    tx
      .insertInto('report_sections')
      .values({
        ...{ report_id: report, section_key: 'brott', done_at: null, done_by: null, version: 1 },
        ...{ confidentiality: 'secret', legal_ground: '18 kap. 13 § OSL' },
      })
      .execute(),
  );
};
/** Everything that its own people and the office can ask of an intervention. */
export const everythingOf = async (desk: ReportDesk, id: string) => {
  const path = `/api/v1/own-interventions/${desk.organisation}/${id}`;
  const answers: string[] = [];
  for (const member of [desk.author, desk.office])
    for (const address of [path, `${path}/history`, '/api/v1/own-threads'])
      answers.push(await (await member.ask('GET', address)).text());
  return answers.join('\n');
};
/** Writes on its own page. */
export const change = async (
  desk: ReportDesk,
  id: string,
  said: Partial<Intervention>,
  visibility = 'open',
) => {
  const { revision, content } = await own(desk, id);
  return await asked(desk, 'PUT', `/own-interventions/${desk.organisation}/${id}`, {
    ...{ revision, visibility },
    content: { ...content, ...said },
  });
};
export const open = async ({ app, organisation }: ReportDesk, id: string) => {
  const response = await app.request(`/api/v1/interventions/${organisation}/${id}`);
  return response.status === 200 ? (await response.json()).content : response.status;
};

/** What everyone reads of its role. */
export const roleOf = async ({ app, organisation }: ReportDesk) => {
  const { roleStates } = await (await app.request(`/api/v1/programmes/${PROGRAMME}`)).json();
  return roleStates[0].organisations.find(({ key }: { key: string }) => key === organisation)?.state;
};
