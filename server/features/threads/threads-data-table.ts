import type { Cell, DataTable, FileDays, Row } from '../../domain/exporting/data-table';
import { integerColumns, textColumn } from '../../domain/exporting/make-column';
import type { ListedIntervention, Threads } from './threads.contract';

const kronor = integerColumns('kronor', 'not_known');

const SUBJECT = 'interventions';

const COLUMNS = [
  textColumn('owner', 'Organisation', 'Organisation'),
  textColumn('owner_key', 'Organisationens kod', 'Code of the organisation'),
  textColumn('id', 'Åtgärdens kod', 'Code of the intervention'),
  textColumn('title', 'Åtgärd', 'Intervention'),
  textColumn('status', 'Läge', 'Status'),
  textColumn('kind', 'Slag', 'Kind'),
  textColumn('lead', 'Ansvarig', 'Lead'),
  textColumn('contributing', 'Medverkande', 'Contributing'),
  textColumn('area_slug', 'Områdets kod', 'Code of the area'),
  textColumn('area', 'Område', 'Area'),
  textColumn('programme', 'Program', 'Programme'),
  textColumn('focus_area', 'Fokusområde', 'Focus area'),
  textColumn('goals', 'Mål', 'Goals'),
  textColumn('problems', 'Problem', 'Problems'),
  textColumn('indicators', 'Indikatorer', 'Indicators'),
  { ...textColumn('starts_on', 'Börjar', 'Begins'), type: 'date' },
  { ...textColumn('ends_on', 'Slutar', 'Ends'), type: 'date' },
  kronor('planned', 'Planerat, kronor', 'Planned, kronor'),
  kronor('spent', 'Använt, kronor', 'Spent, kronor'),
  textColumn('money_source', 'Pengarna kommer från', 'Source of money'),
  { ...textColumn('followed_up_on', 'Senast uppföljd', 'Last followed up'), type: 'date' },
  textColumn('effect', 'Effekt enligt uppföljningen', 'Effect according to the follow-up'),
  textColumn('loose_ends', 'Lösa trådar', 'Loose ends'),
  textColumn('provenance', 'Ursprung', 'Provenance'),
] as const satisfies DataTable['columns'];

/** The register as a table: a row for each intervention. */
export const threadsDataTable = ({ interventions }: Threads, days: FileDays): DataTable => ({
  title: { sv: 'Register över åtgärder', en: 'Register of interventions' },
  subject: {
    code: SUBJECT,
    label: { sv: 'Åtgärder', en: 'Interventions' },
    area: { sv: 'Trygghet och säkerhet', en: 'Safety and security' },
  },
  fileName: ['atgarder'],
  days,
  about: [
    {
      key: 'remark',
      label: { sv: 'Att veta', en: 'To know' },
      values: [
        {
          sv: 'Det som organisationerna själva har uppgett. En tom cell betyder att ingen har sagt något, aldrig 0. Effekten är den som följer ups bedömning, inte en mätning.',
          en: 'What the organisations have said themselves. An empty cell means that nobody has said anything, never 0. The effect is the judgement of whoever follows up, not a measurement.',
        },
      ],
    },
  ],
  columns: COLUMNS,
  dimensions: [],
  rows: interventions.map(rowOf),
});

const rowOf = (intervention: ListedIntervention): Row => {
  const { owner, lead, area, focusArea, lastFollowUp, orphan, kind, moneySource } = intervention;
  const cells: Readonly<Record<(typeof COLUMNS)[number]['key'], Cell>> = {
    owner: owner.name,
    owner_key: owner.key,
    id: intervention.id,
    title: intervention.title,
    status: intervention.status,
    kind,
    lead: lead?.name ?? null,
    contributing: intervention.contributing.map(({ name }) => name).join(' | '),
    area_slug: area?.slug ?? null,
    area: area?.label ?? null,
    programme: focusArea?.programme ?? null,
    focus_area: focusArea?.label ?? null,
    goals: intervention.goals.join(' '),
    problems: intervention.problems.map(({ what }) => what).join(' | '),
    indicators: intervention.indicators.map(({ key }) => key).join(' '),
    starts_on: intervention.from,
    ends_on: intervention.to,
    planned: intervention.planned,
    spent: intervention.spent,
    money_source: moneySource,
    followed_up_on: lastFollowUp?.on ?? null,
    effect: lastFollowUp?.effect ?? null,
    loose_ends: orphan.join(' '),
    provenance: intervention.provenance,
  };
  return cells;
};
