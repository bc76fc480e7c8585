import { both } from '../question-catalogue/question-entry';
import { FROM_2018 } from './from-2018';
import { continues, focusArea, goal, INFORMATION_SECURITY, type ProgrammeEntry } from './programme-entry';

export const SECURITY_2020 = 'sakerhetsprogram-2020-2023';
export const SAFETY_2020 = 'trygghetsprogram-2020-2023';

const COUNCIL = 'Kommunfullmäktige';
const PERIOD = { from: '2020-01-01', to: '2023-12-31' };
const INFORMATION = 'sakerhetsskydd-och-informationssakerhet';

/** Source: the programme, 26 pages. Its headings vary slightly within it. */
export const SECURITY_PROGRAMME_2020: ProgrammeEntry = {
  slug: SECURITY_2020,
  content: {
    title: both(['Säkerhetsprogram 2020–2023', 'Security Programme 2020–2023']),
    shortTitle: both(['Säkerhetsprogram 2020–2023', 'Security Programme 2020–2023']),
    about: both([
      'Gäller alla nämnder och bolagsstyrelser och hör ihop med trygghetsprogrammet. Arbetet ska utgå från en aktuell risk- och sårbarhetsanalys. Mål och indikatorer i fokusområdena är inte kända här.',
      'Applies to all committees and boards and belongs together with the Safety Programme. Work starts from a current risk and vulnerability analysis. Goals and indicators of the focus areas are not known here.',
    ]),
    period: PERIOD,
    decision: { by: COUNCIL, on: '2020-03-23', note: both(['', '']) },
    source: {
      title: 'Säkerhetsprogram 2020–2023',
      url: 'https://5dok.org/document/q5m9vj7g-2020-2023.html',
    },
    focusAreas: [
      focusArea('krisberedskap', ['Krisberedskap', 'Crisis preparedness'], {
        continues: [continues(FROM_2018, 'bygga-motstandskraft', 'split')],
      }),
      focusArea('civilt-forsvar', ['Civilt försvar', 'Civil defence'], {
        continues: [
          continues(FROM_2018, 'bygga-motstandskraft', 'split', [
            'Civilt försvar är nytt som eget område.',
            'Civil defence is new as an area of its own.',
          ]),
        ],
      }),
      focusArea(
        INFORMATION,
        ['Säkerhetsskydd och informationssäkerhet', 'Protective security and information security'],
        {
          continues: [
            continues(FROM_2018, 'bygga-sakerhetsskydd', 'widened', [
              'Informationssäkerheten är tillbaka.',
              'Information security is back.',
            ]),
          ],
        },
      ),
      focusArea('forebygga-olyckor', ['Förebygga olyckor', 'Preventing accidents'], {
        continues: [continues(FROM_2018, 'forebygga-olyckor', 'same')],
      }),
      focusArea(
        'hot-och-vald',
        [
          'Otillåten påverkan samt hot och våld mot anställda',
          'Undue influence, threats and violence against staff',
        ],
        { continues: [continues(FROM_2018, 'forebygga-hot-och-vald', 'same')] },
      ),
    ],
    duties: [],
    roles: [
      {
        ...INFORMATION_SECURITY,
        about: both([
          'Informationssäkerheten är tillbaka som del av ett fokusområde. Om programmet också kräver en samordnare i varje nämnd och bolag är inte läst.',
          'Information security is back as part of a focus area. Whether the programme also asks for a coordinator in each committee and company has not been read.',
        ]),
        focusAreas: [INFORMATION],
      },
    ],
  },
};

/** Source: the programme, 32 pages. It has chapters but no focus areas, so its goals stand with the whole of it. */
export const SAFETY_PROGRAMME_2020: ProgrammeEntry = {
  slug: SAFETY_2020,
  content: {
    title: both(['Trygghetsprogram 2020–2023', 'Safety Programme 2020–2023']),
    shortTitle: both(['Trygghetsprogram 2020–2023', 'Safety Programme 2020–2023']),
    about: both([
      'Stadens brottsförebyggande och trygghetsskapande arbete: i den offentliga miljön, förebyggande, riktade sociala insatser och stadsutveckling. Beslutades mer än ett år in i sin period.',
      'The city’s work on crime prevention and safety: in public places, prevention, targeted social efforts and urban development. Decided more than a year into its period.',
    ]),
    period: PERIOD,
    decision: { by: COUNCIL, on: '2021-04-12', note: both(['', '']) },
    source: {
      title: 'Trygghetsprogram 2020–2023',
      url: 'https://5dok.org/document/z3djvk29-2020-2023.html',
    },
    focusAreas: [
      focusArea('hela-programmet', ['Hela programmet', 'The whole programme'], {
        about: [
          'Programmet är inte indelat i fokusområden. Dess mål gäller helheten.',
          'The programme is not divided into focus areas. Its goals are for the whole.',
        ],
        continues: [continues(FROM_2018, 'forebygga-brott', 'widened')],
        goals: [
          goal('inga-utsatta-omraden', [
            'Staden ska inte ha några utsatta eller särskilt utsatta områden. Det bedöms av polisen och kan inte följas upp med mätningarna här.',
            'The city is to have no vulnerable or especially vulnerable areas. The police judge that; the surveys here cannot follow it up.',
          ]),
          goal('otryggheten-halverad', [
            'Otryggheten ska vara halverad till 2025. Programmet säger inte vilket utgångsvärde eller vilken indikator som gäller, så målet kan inte följas upp som det beslutades.',
            'Perceived insecurity is to be halved by 2025. The programme names neither a baseline nor an indicator, so the goal cannot be followed up as it was decided.',
          ]),
        ],
      }),
    ],
    duties: [],
    roles: [],
  },
};
