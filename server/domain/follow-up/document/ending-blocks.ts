import {
  type Block,
  heading,
  list,
  note,
  paragraph,
  shortWords,
  words,
} from '../../reporting/document/report-document';
import { counted, enumerated, inSwedish, swedishDay } from '../../reporting/document/swedish';
import { ORPHANS } from '../orphan';
import { ORPHAN_WORDS, SOURCE_WORDS } from './city-words';
import type { WrittenCompilation } from './written-compilation';

const number = (label: string) => ({ ...shortWords(label), numeric: true });

/** The kronor of all interventions, by where they come from. */
export function moneyBlocks({ money }: WrittenCompilation): Block[] {
  const { planned, spent, withoutPlanned, withoutSpent, bySource } = money;
  return [
    heading(2, 'Pengar'),
    paragraph(
      `Planerat: ${inSwedish(planned)} kronor. Förbrukat: ${inSwedish(spent)} kronor. ${counted(withoutPlanned, 'åtgärd', 'åtgärder')} anger inte vad som är planerat och ${inSwedish(withoutSpent)} inte vad som är förbrukat; de räknas inte som noll.`,
    ),
    {
      type: 'table',
      columns: [words('Källa'), number('Åtgärder'), number('Planerat (kr)'), number('Förbrukat (kr)')],
      rows: bySource.map((one) => [
        SOURCE_WORDS[one.source],
        inSwedish(one.interventions),
        inSwedish(one.planned),
        inSwedish(one.spent),
      ]),
    },
  ];
}

/** What hangs loose, and which roles nobody fills. */
export const looseBlocks = ({ overview: { orphans, vacantRoles } }: WrittenCompilation): Block[] => [
  heading(2, 'Lösa trådar'),
  {
    type: 'table',
    columns: [words('Vad som hänger löst'), number('Antal')],
    rows: ORPHANS.map((way) => [ORPHAN_WORDS[way], inSwedish(orphans[way])]),
  },
  heading(2, 'Vakanta samordnare'),
  vacantRoles.length === 0
    ? note('Ingen har uppgett att en roll är vakant.')
    : list(
        vacantRoles.map(({ label, vacant, notSaid }) => {
          const where =
            vacant.length === 0
              ? 'ingen vakans uppgiven'
              : `vakant hos ${enumerated(vacant.map(({ name }) => name))}`;
          return `${label.sv}: ${where}${notSaid === 0 ? '' : `; ${inSwedish(notSaid)} har inte svarat`}`;
        }),
      ),
];

/** Which reports it is made of, and which are missing. */
export const sourceBlocks = ({ reports, missing }: WrittenCompilation): Block[] => [
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
  heading(2, 'Rapporter som saknas'),
  missing.length === 0
    ? note('Ingen: alla som skulle rapportera har fått sin rapport godkänd.')
    : list(missing.map(({ organisation }) => organisation)),
];

/** How to read it. */
export const methodBlocks = ({ example }: WrittenCompilation): Block[] => [
  heading(2, 'Så är sammanställningen gjord'),
  paragraph(
    'Bara rapporter som stadsledningskontoret har godkänt ingår, och av dem bara öppna avsnitt. Åtgärder och problem är de som är öppna för alla.',
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
