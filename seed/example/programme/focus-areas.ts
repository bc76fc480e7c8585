import type { Continuation } from '../../../server/domain/follow-up/programme';
import { SAFETY_2020, SECURITY_2020 } from '../../catalogue/programmes/from-2020';
import { byKind, focusArea, goal, IN_THE_DISTRICT } from '../../catalogue/programmes/programme-entry';
import { both } from '../../catalogue/question-catalogue/question-entry';
import { responsibility } from './responsibility';

const EXAMPLE = both(['Exempel.', 'Example.']);

const from = (
  programme: string,
  focusArea: string | null,
  kind: Continuation['kind'] = 'same',
): Continuation => ({ programme, focusArea, kind, note: EXAMPLE });

export const CRIME = focusArea('brott', ['Brott och otrygghet', 'Crime and safety'], {
  about: [
    'Arbetet på platser, med människor och tillsammans med polisen.',
    'Work in places, with people and together with the police.',
  ],
  statutoryRoles: [
    {
      label: both(['Lägesbild och åtgärdsplan mot brott', 'Situation report and action plan against crime']),
      legalGround: '4–6 §§ lagen (2023:196) om kommuners ansvar för brottsförebyggande arbete',
    },
  ],
  continues: [from(SAFETY_2020, null)],
  goals: [
    goal(
      'trygg-ute',
      [
        'Fler ska känna sig trygga när de går ut på kvällen där de bor.',
        'More people are to feel safe going out in the evening where they live.',
      ],
      {
        indicators: ['otrygg_ute_sent', 'orolig_eller_avstar_ute_sent'],
        targets: ['exempel-otrygg-ute-sent', 'exempel-tryggare-kvallar'],
        judgedBy: ['mal-trygg-stad'],
      },
    ),
    goal(
      'mindre-oro',
      [
        'Oron för brott ska minska, mest där den är störst.',
        'Worry about crime is to fall, most where it is greatest.',
      ],
      {
        indicators: ['oro_brott_ofta'],
        targets: ['exempel-halverad-oro', 'exempel-oro-i-staden'],
        judgedBy: ['mal-brott'],
      },
    ),
    goal(
      'farre-utsatta',
      [
        'Färre ska utsättas för brott, ute och i hemmet.',
        'Fewer people are to be exposed to crime, outdoors and at home.',
      ],
      {
        indicators: ['utsatt_nagot_brott', 'utsatt_nara_relation'],
        targets: ['exempel-utsatta-for-brott'],
      },
    ),
  ],
  assignments: responsibility('socialnamnden', ['utbildningsnamnden', 'trafiknamnden']),
});

export const ACCIDENTS = focusArea('olyckor', ['Olyckor', 'Accidents'], {
  about: [
    'Färre ska skadas i trafiken, i hemmet och i stadens verksamheter.',
    'Fewer people are to be hurt in traffic, at home and in the city’s services.',
  ],
  continues: [from(SECURITY_2020, 'forebygga-olyckor')],
  goals: [
    goal(
      'ljusa-vagar',
      [
        'Gångvägar och platser ska vara upplysta, så att färre skadar sig i mörker.',
        'Footpaths and places are to be lit, so that fewer people are hurt in the dark.',
      ],
      {
        indicators: ['ordning_morka_omraden'],
        targets: ['exempel-morka-omraden'],
        judgedBy: ['mal-olyckor'],
      },
    ),
    goal('rena-platser', ['Platser ska vara hela och rena.', 'Places are to be clean and in good repair.'], {
      indicators: ['ordning_nedskrapning', 'ordning_skadegorelse'],
      targets: ['exempel-nedskrapning'],
    }),
    goal('farre-brander', [
      'Färre bränder ska uppstå i bostäder och i stadens lokaler.',
      'Fewer fires are to break out in homes and in the city’s premises.',
    ]),
  ],
  assignments: [
    ...responsibility('trafiknamnden', ['fastighetsnamnden']),
    byKind(IN_THE_DISTRICT.key, 'lead', 'district_committee'),
  ],
});

export const PREPAREDNESS = focusArea('krisberedskap', ['Krisberedskap', 'Crisis preparedness'], {
  about: [
    'Det som måste fungera ska fungera också i en kris och vid höjd beredskap.',
    'What must work is to work in a crisis and at heightened alert, too.',
  ],
  statutoryRoles: [
    {
      label: both(['Risk- och sårbarhetsanalys', 'Risk and vulnerability analysis']),
      legalGround: '2 kap. 1 § lagen (2006:544)',
    },
  ],
  continues: [
    from(SECURITY_2020, 'krisberedskap', 'merged'),
    from(SECURITY_2020, 'civilt-forsvar', 'merged'),
  ],
  goals: [
    goal(
      'aktuell-analys',
      [
        'Varje nämnd och bolag ska ha en aktuell risk- och sårbarhetsanalys och en plan för de största riskerna.',
        'Each committee and company is to have a current risk and vulnerability analysis and a plan for its greatest risks.',
      ],
      { judgedBy: ['mal-krisberedskap'] },
    ),
    goal('ovad-krisledning', [
      'Krisledningen ska öva minst en gång om året och ta hand om det som övningen visade.',
      'Crisis management is to exercise at least once a year and act on what the exercise showed.',
    ]),
  ],
  assignments: responsibility('stadsledningskontoret'),
});

export const THREATS = focusArea(
  'hot-och-vald',
  ['Hot, våld och otillåten påverkan', 'Threats, violence and undue influence'],
  {
    about: [
      'Anställda och förtroendevalda ska kunna arbeta utan att hotas.',
      'Staff and elected representatives are to be able to work without being threatened.',
    ],
    continues: [from(SECURITY_2020, 'hot-och-vald')],
    goals: [
      goal(
        'farre-handelser',
        [
          'Färre anställda och förtroendevalda ska utsättas för hot och våld.',
          'Fewer staff and elected representatives are to be exposed to threats and violence.',
        ],
        { judgedBy: ['mal-hot-och-vald'] },
      ),
      goal('alla-anmaler', [
        'Den som utsätts eller blir vittne ska anmäla det och få stöd.',
        'Whoever is exposed, or witnesses it, is to report it and be supported.',
      ]),
    ],
    assignments: responsibility('stadsledningskontoret', ['socialnamnden']),
  },
);

export const INFORMATION_SECURITY = focusArea(
  'informationssakerhet',
  ['Informationssäkerhet', 'Information security'],
  {
    about: [
      'Rätt information ska nå rätt person när den behövs, och ingen annan.',
      'The right information is to reach the right person when it is needed, and nobody else.',
    ],
    continues: [from(SECURITY_2020, 'sakerhetsskydd-och-informationssakerhet', 'narrowed')],
    goals: [
      goal('klassad-information', [
        'Den viktigaste informationen i varje verksamhet ska vara klassad.',
        'The most important information of each service is to be classified.',
      ]),
      goal('utsedd-samordnare', [
        'Varje nämnd och bolag ska ha en informationssäkerhetssamordnare.',
        'Each committee and company is to have an information security coordinator.',
      ]),
    ],
    assignments: responsibility('stadsledningskontoret', ['servicenamnden']),
  },
);
