import { both } from '../question-catalogue/question-entry';
import { FROM_2013 } from './from-2013';
import { byKind, continues, focusArea, IN_THE_DISTRICT, type ProgrammeEntry } from './programme-entry';

export const FROM_2018 = 'ett-tryggare-och-sakrare-stockholm-2018-2021';

const part = continues(FROM_2013, null, 'split', [
  'Vilka delar av det tidigare programmet som finns kvar var är inte känt här.',
  'Which parts of the earlier programme went where is not known here.',
]);

/** Sources: the programme, 34 pages; Socialnämnden 2017, dnr 1.7.1-563/2017, § 6, on who coordinates in the districts. */
export const PROGRAMME_2018: ProgrammeEntry = {
  slug: FROM_2018,
  content: {
    title: both(['För ett tryggare och säkrare Stockholm', 'For a Safer and More Secure Stockholm']),
    shortTitle: both([
      'Tryggare och säkrare Stockholm 2018–2021',
      'Safer and More Secure Stockholm 2018–2021',
    ]),
    about: both([
      'Stadens samlade dokument för planer som lagen kräver och stadens brottsförebyggande program. Det gällde alla nämnder och bolag. Mål och indikatorer i fokusområdena är inte kända här.',
      'The city’s joint document for plans required by law and its crime prevention programme. It applied to all committees and companies. Goals and indicators of the focus areas are not known here.',
    ]),
    period: { from: '2018-01-01', to: '2021-12-31' },
    decision: {
      by: '',
      on: null,
      note: both(['Dagen för beslutet är inte känd här.', 'The day of the decision is not known here.']),
    },
    source: {
      title: 'För ett tryggare och säkrare Stockholm',
      url: 'https://docplayer.se/amp/106239465-For-ett-tryggare-och-sakrare-stockholm.html',
    },
    focusAreas: [
      focusArea('forebygga-olyckor', ['Förebygga olyckor', 'Preventing accidents'], {
        statutoryRoles: [
          {
            label: both([
              'Handlingsprogram för förebyggande av olyckor',
              'Programme of action for preventing accidents',
            ]),
            legalGround: '3 kap. 3 § lagen (2003:778) om skydd mot olyckor',
          },
        ],
        continues: [part],
        assignments: [
          byKind(IN_THE_DISTRICT.key, 'lead', 'district_committee', [
            'Socialnämnden saknade samma förtydligande för brottsförebyggande arbete och krisberedskap (dnr 1.7.1-563/2017).',
            'The social welfare committee missed the same clarification for crime prevention and preparedness (dnr 1.7.1-563/2017).',
          ]),
        ],
      }),
      focusArea('forebygga-brott', ['Förebygga brott', 'Preventing crime'], {
        about: ['Stadens brottsförebyggande program.', 'The city’s crime prevention programme.'],
        continues: [part],
      }),
      focusArea(
        'forebygga-hot-och-vald',
        [
          'Förebygga otillåten påverkan samt hot och våld mot anställda',
          'Preventing undue influence, threats and violence against staff',
        ],
        {
          about: [
            'Riskanalys, utbildning och incidentrapportering.',
            'Risk analysis, training and incident reporting.',
          ],
          continues: [part],
        },
      ),
      focusArea(
        'bygga-motstandskraft',
        ['Bygga motståndskraft och krishanteringsförmåga', 'Building resilience and crisis management'],
        {
          statutoryRoles: [
            {
              label: both(['Plan för extraordinära händelser', 'Plan for extraordinary events']),
              legalGround:
                '2 kap. 1 § lagen (2006:544) om kommuners och regioners åtgärder inför och vid extraordinära händelser',
            },
          ],
          continues: [part],
        },
      ),
      focusArea(
        'bygga-sakerhetsskydd',
        ['Bygga ett gott säkerhetsskydd', 'Building good protective security'],
        {
          statutoryRoles: [
            {
              label: both(['Säkerhetsskyddsplan', 'Protective security plan']),
              legalGround:
                'säkerhetsskyddslagen (2018:585), före 1 april 2019 säkerhetsskyddslagen (1996:627)',
            },
          ],
          continues: [part],
        },
      ),
    ],
    duties: [IN_THE_DISTRICT],
    roles: [],
  },
};
