import type { Intervention } from '../../../server/domain/follow-up/intervention';
import type { Problem } from '../../../server/domain/reporting/answer';

type MadeUp = Pick<Intervention, 'title' | 'kind' | 'expectedShort' | 'expectedLong' | 'followUpPlan'>;

/** Made-up interventions, one about each made-up problem, in their order. */
const EXAMPLE_INTERVENTIONS: readonly MadeUp[] = [
  {
    title: 'Vuxna på skolvägen två eftermiddagar i veckan',
    kind: 'social',
    expectedShort: 'Vuxna syns på gångvägen när skolan slutar.',
    expectedLong: 'Färre unga ska utsättas för rån.',
    followUpPlan: 'Antal pass räknas varje månad. Skolans samtal jämförs före och efter.',
  },
  {
    title: 'Ny belysning och siktröjning vid torget',
    kind: 'situational',
    expectedShort: 'Hela torget är upplyst efter klockan 19.',
    expectedLong: 'Fler ska känna sig trygga ute sent på kvällen.',
    followUpPlan: 'Trygghetsvandring på samma väg före och efter, därefter trygghetsmätningen.',
  },
  {
    title: 'Utbildning i svåra samtal för handläggare',
    kind: 'knowledge',
    expectedShort: 'Alla handläggare har gått utbildningen.',
    expectedLong: 'Färre hot mot anställda.',
    followUpPlan: 'Rapporterade händelser per kvartal.',
  },
  {
    title: 'Låsbara kärl och belysning vid återvinningen',
    kind: 'situational',
    expectedShort: 'Kärlen är låsta på båda platserna.',
    expectedLong: 'Färre anlagda bränder.',
    followUpPlan: 'Räddningstjänstens registreringar under två höstlov.',
  },
  {
    title: 'Förebyggande hembesök hos dem som fyller 80',
    kind: 'cooperation',
    expectedShort: 'Alla som fyller 80 får erbjudande om besök.',
    expectedLong: 'Färre fallolyckor i hemmet.',
    followUpPlan: 'Antal besök, och regionens skadestatistik efter ett år.',
  },
  {
    title: 'Larmlista som provas varje kvartal',
    kind: 'organisational',
    expectedShort: 'Listan är aktuell och provad.',
    expectedLong: 'Ledningen nås inom 30 minuter dygnet runt.',
    followUpPlan: 'Prov utan förvarning, fyra gånger om året.',
  },
];

/** What is done about the made-up problems. @param problems with ids `exempel-1` and on */
export const interventionsFor = (problems: readonly Problem[]): Intervention[] =>
  problems.flatMap(({ id, cause, where }) => {
    const number = Number(id.replace('exempel-', ''));
    const told = EXAMPLE_INTERVENTIONS[number - 1];
    return told === undefined
      ? []
      : [{ ...NOTHING_SAID, ...told, id: `exempel-atgard-${number}`, problems: [id], cause, place: where }];
  });

const NOTHING_SAID: Omit<Intervention, keyof MadeUp | 'id' | 'problems' | 'cause' | 'place'> = {
  status: 'ongoing',
  lead: null,
  contributing: [],
  partners: '',
  area: null,
  focusArea: null,
  goals: [],
  indicators: [],
  from: null,
  to: null,
  followUpOn: null,
  planned: null,
  spent: null,
  moneySource: null,
  followUps: [],
  revision: null,
};
