import type { LaterTranslation } from '../later-sv';

export const laterPages: Pick<LaterTranslation, 'areas' | 'lineage' | 'indicators' | 'indicator' | 'about'> =
  {
    areas: {
      title: 'The districts of Stockholm',
      former: 'Former districts',
    },
    lineage: {
      into: 'On {{date}} it became part of',
      from: 'Formed on {{date}} from',
      and: 'and',
    },
    indicators: {
      title: 'Indicators of safety',
      lead: 'An indicator is a question and the answers that count. All come from the city’s safety survey.',
      published_one: 'published figures in {{count}} round',
      published_other: 'published figures in {{count}} rounds',
      imported_one: 'computed figures in {{count}} round',
      imported_other: 'computed figures in {{count}} rounds',
      exampleOnly: 'example data only',
      nothing: 'no figures yet',
    },
    indicator: {
      chartTitle: 'The whole city {{city}}, the districts {{low}}–{{high}} ({{round}})',
      chartTitleNoCity: 'The districts {{low}}–{{high}} ({{round}})',
      chartTitleNone: 'No figures for {{round}}',
      highlight: 'Highlight districts (at most four)',
      highlightFull: 'Four are chosen. Take one away to choose another.',
      table: 'All districts and rounds',
      cityToo: 'The whole city',
      definition: 'The question and the answers',
      question: 'The question',
      unknownQuestion: 'No known source says what was asked.',
      reconstructed: 'Reconstructed wording: the reports cut the question short.',
      counted: 'Answers that count',
      notCounted: 'Answers that do not count',
      unknownAnswers: 'No source says which answers count.',
      base: 'Base',
      unit: 'Unit',
      units: {
        share: 'Share in per cent',
        per_population: 'Number per {{per}} residents',
        count: 'Number',
        mean: 'Mean',
      },
      polarity: 'Direction',
      note: 'Bear in mind',
      breaks: 'Breaks in the series',
      noBreaks: 'None known.',
      method: 'How the figures were judged',
      methodInterval:
        'The uncertainty is a {{level}} per cent confidence interval (Wilson) on the effective number of answers. With weights that is fewer than the number of people. For published figures, whose weights are not known, the number of answers is divided by {{effect}}.',
      methodChange:
        'A change is certain when the interval of the difference (Newcombe) does not contain zero. The rounding of published figures is taken into account.',
      methodSuppress:
        'Fewer than {{suppress}} answers are not shown, nor is what they could be worked out from. Fewer than {{unreliable}} are shown with a warning.',
      coverage: 'Which figures there are',
      coverageKind: { city: 'The whole city', district: 'Districts', neighbourhood: 'Neighbourhoods' },
      coverageCell: {
        published: '{{count}} published',
        imported: '{{count}} computed',
        example: '{{count}} example',
      },
      openArea: 'See {{area}}',
    },
    about: { title: 'About Lägesbild' },
  };
