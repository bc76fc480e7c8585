import { both } from '../question-catalogue/question-entry';
import { INFORMATION_SECURITY, type ProgrammeEntry } from './programme-entry';

export const FROM_2013 = 'trygghets-och-sakerhetsprogram-2013-2016';

/** Sources: the programme's title page; Socialnämnden 2017, dnr 1.7.1-563/2017, § 6, on the role. */
export const PROGRAMME_2013: ProgrammeEntry = {
  slug: FROM_2013,
  content: {
    title: both([
      'Trygghets- och säkerhetsprogram för Stockholms stad 2013–2016',
      'Safety and Security Programme for the City of Stockholm 2013–2016',
    ]),
    shortTitle: both([
      'Trygghets- och säkerhetsprogram 2013–2016',
      'Safety and Security Programme 2013–2016',
    ]),
    about: both([
      'Ett samlat program, som gällde tills nästa beslutades. Bara titelsidan är läst: fokusområden och mål är inte kända här.',
      'One programme for both, which held until the next was decided. Only its title page has been read: its focus areas and goals are not known here.',
    ]),
    period: { from: '2013-01-01', to: '2016-12-31' },
    decision: {
      by: '',
      on: null,
      note: both([
        'Beslutat under 2013; dagen och vem som beslutade är inte kända här.',
        'Decided in 2013; the day and who decided are not known here.',
      ]),
    },
    source: {
      title: 'Trygghets- och säkerhetsprogram för Stockholms stad 2013–2016',
      url: 'https://docplayer.se/amp/427388-Trygghets-och-sakerhetsprogram-for-stockholms-stad-2013-2016.html',
    },
    focusAreas: [],
    duties: [],
    roles: [
      {
        ...INFORMATION_SECURITY,
        about: both([
          'Fanns för nämnder och bolag enligt socialnämndens remissvar om nästa program (dnr 1.7.1-563/2017).',
          'Existed for committees and companies according to the social welfare committee’s answer on the next programme (dnr 1.7.1-563/2017).',
        ]),
      },
    ],
  },
};
