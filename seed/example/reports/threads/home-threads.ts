import type { ExampleThread } from './example-thread';

/** Threads about what happens at home. */
export const HOME_THREADS: readonly ExampleThread[] = [
  {
    key: 'nara-relationer',
    focusArea: 'brott',
    problem: {
      what: 'Våld i nära relationer som ingen känner till',
      where: 'I hemmet',
      when: 'Hela året, mer kring helger och lov',
      whom: 'Främst kvinnor och barn',
      source: 'Trygghetsmätningen och socialtjänstens ärenden',
      cause: 'Den som utsätts vet inte vart den kan vända sig, och den som möter den frågar inte',
      indicators: ['utsatt_nara_relation', 'oro_vald_hemmet'],
    },
    interventions: [
      {
        key: 'fraga-om-vald',
        title: 'Fråga alla om våld vid första besöket',
        cause: 'Den som möter den utsatta frågar inte',
        kind: 'knowledge',
        goals: ['farre-utsatta'],
        indicators: ['utsatt_nara_relation'],
        contributing: ['socialnamnden'],
        partners: 'Vårdcentralen, kvinnojouren',
        place: '',
        from: '2019-03-01',
        expectedShort: 'Alla handläggare ställer frågan vid varje första besök.',
        expectedLong: 'Fler får hjälp tidigare. Antalet som berättar kan då först öka.',
        followUpPlan: 'Andel besök där frågan är ställd, ur ett urval av akter.',
        followUpOn: 360,
        planned: 150_000,
        moneySource: 'state_grant',
        told: [
          { status: 'ongoing', spent: 70_000 },
          {
            status: 'ongoing',
            spent: 95_000,
            followUp: {
              done: 'Frågan är ställd i 41 av 60 akter.',
              effect: 'unknown',
              effectText: 'Fler har berättat. Det säger inget om hur många som utsätts.',
              next: 'continue',
              nextText: 'Nya handläggare utbildas i januari.',
            },
          },
          { status: 'ongoing', spent: 95_000 },
        ],
      },
    ],
  },
];
