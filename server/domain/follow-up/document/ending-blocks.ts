import {
  type Block,
  heading,
  list,
  note,
  paragraph,
  shortWords,
  words,
} from '../../reporting/document/report-document';
import { enumerated, inSwedish, swedishDay } from '../../reporting/document/swedish';
import { ORPHANS } from '../orphan';
import { ORPHAN_WORDS, SOURCE_WORDS } from './city-words';
import { NOT_SAID } from './thread-blocks';
import type { WrittenCompilation, WrittenOverview } from './written-compilation';

const number = (label: string) => ({ ...shortWords(label), numeric: true });

/** The kronor of all interventions, by where they come from. */
export function moneyBlocks({ money, overview }: WrittenCompilation): Block[] {
  const { planned, spent, withoutPlanned, withoutSpent, bySource } = money;
  const interventions = bySource.reduce((sum, one) => sum + one.interventions, 0);
  const kronor = (amount: number, without: number) =>
    without === interventions ? NOT_SAID : `${inSwedish(amount)} kr`;
  const unsaid = [lacking(withoutPlanned, 'planerat'), lacking(withoutSpent, 'förbrukat')].filter(Boolean);
  return [
    heading(2, 'Pengar'),
    note(standingOn(overview.asOf)),
    paragraph(
      [
        `Planerat: ${kronor(planned, withoutPlanned)}. Förbrukat: ${kronor(spent, withoutSpent)}.`,
        ...unsaid,
        ...(unsaid.length === 0 ? [] : ['De räknas inte som noll.']),
      ].join(' '),
    ),
    {
      type: 'table',
      columns: [words('Källa'), number('Åtgärder'), number('Planerat (kr)'), number('Förbrukat (kr)')],
      rows: bySource.map((one) => [
        SOURCE_WORDS[one.source],
        inSwedish(one.interventions),
        sumWords(one.planned, one.withoutPlanned, one.interventions),
        sumWords(one.spent, one.withoutSpent, one.interventions),
      ]),
    },
  ];
}

const lacking = (without: number, what: string): string =>
  without === 0
    ? ''
    : `${without === 1 ? 'En åtgärd' : `${inSwedish(without)} åtgärder`} saknar ${what} belopp.`;

/** What nobody has said is not 0. */
const sumWords = (amount: number, without: number, interventions: number): string =>
  without === interventions ? NOT_SAID : inSwedish(amount);

const standingOn = (day: string): string => `Läget ${swedishDay(day)}, i registret över åtgärder.`;

export const looseBlocks = ({ overview: { orphans, asOf } }: WrittenCompilation): Block[] => [
  heading(2, 'Lösa trådar'),
  note(standingOn(asOf)),
  {
    type: 'table',
    columns: [words('Vad som hänger löst'), number('Antal')],
    rows: ORPHANS.map((way) => [ORPHAN_WORDS[way], inSwedish(orphans[way])]),
  },
];

/** Which roles nobody fills. */
export const roleBlocks = ({ overview: { vacantRoles, asOf } }: WrittenCompilation): Block[] => [
  heading(2, 'Samordnare som saknas'),
  note(`Läget ${swedishDay(asOf)}, efter vad var och en senast har svarat.`),
  vacantRoles.length === 0
    ? note('Alla har svarat att rollerna är tillsatta eller delade.')
    : list(vacantRoles.map(roleWords)),
];

/** "Säkerhetssamordnare: vakant hos A; finns inte hos B och C; 27 av 34 har inte svarat". */
function roleWords({
  label,
  vacant,
  absent,
  notSaid,
  asked,
}: WrittenOverview['vacantRoles'][number]): string {
  const at = (how: string, organisations: readonly { readonly name: string }[]) =>
    organisations.length === 0 ? [] : [`${how} hos ${enumerated(organisations.map(({ name }) => name))}`];
  const said = [
    ...at('vakant', vacant),
    ...at('finns inte', absent),
    ...(notSaid === 0 ? [] : [`${inSwedish(notSaid)} av ${inSwedish(asked)} har inte svarat`]),
  ];
  return `${label.sv}: ${said.join('; ')}`;
}

export const reportBlocks = ({ reports }: WrittenCompilation): Block[] => [
  heading(2, 'Rapporter som ingår'),
  reports.length === 0
    ? note('Ingen rapport är godkänd i omgången.')
    : {
        type: 'table',
        columns: [words('Nämnd eller bolag'), words('Beslut')],
        rows: reports.map(({ organisation, decidedOn, paragraph: where }) => [
          organisation,
          `${swedishDay(decidedOn)}, ${where}`,
        ]),
      },
];

export const missingBlocks = ({ missing }: WrittenCompilation): Block[] => [
  heading(2, 'Rapporter som saknas'),
  missing.length === 0
    ? note('Ingen: alla som skulle rapportera har fått sin rapport godkänd.')
    : list(missing.map(({ organisation }) => organisation)),
];

/** How to read it. */
export const methodBlocks = ({ example }: WrittenCompilation): Block[] => [
  heading(2, 'Så är sammanställningen gjord'),
  paragraph(
    'Bara rapporter som stadsledningskontoret har godkänt ingår, och av dem bara öppna avsnitt. Åtgärder och problem är de som är öppna för alla. Vad en nämnd eller ett bolag vars rapport saknas har gjort kommer från en tidigare omgång, och då står det vilken.',
  ),
  paragraph(
    'För varje indikator säger mätningen något bara när det är säkerställt: hur det står till med målets målvärde där ett gäller, annars hur indikatorn har förändrats. Siffrorna är från mätningar som gjordes senast den sista dagen i omgångens period.',
  ),
  paragraph(
    'Siffrorna visar vad som har mätts, inte vad någon åtgärd har lett till. En bedömning skiljer sig från mätningen när den säger mer eller mindre än det som är säkerställt.',
  ),
  ...(example
    ? [paragraph('Exempeldata är påhittade, till för att prova tjänsten, och säger ingenting om Stockholm.')]
    : []),
];
