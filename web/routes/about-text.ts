import type { Localized } from '../../server/domain/localized';

interface AboutSection {
  readonly title: Localized;
  readonly paragraphs: readonly Localized[];
}

/** What the product is and how its figures are to be read. */
export const ABOUT: readonly AboutSection[] = [
  {
    title: { sv: 'Vad sidan är till för', en: 'What this is for' },
    paragraphs: [
      {
        sv: 'Här kan du följa hur tryggheten i Stockholms stadsdelar utvecklas, hur säkert vi vet det och var varje siffra kommer ifrån. Sidan är till för förtroendevalda, tjänstemän och alla som bor i staden.',
        en: 'Here you can follow how safe people feel in the districts of Stockholm, how sure that is, and where every figure comes from. It is made for the elected, for officials, and for everyone who lives in the city.',
      },
    ],
  },
  {
    title: { sv: 'Exempeldata', en: 'Example data' },
    paragraphs: [
      {
        sv: 'Stadens trygghetsmätning har aldrig publicerats som en hel tabell. 52 siffror har hittats i offentliga källor; de visas som de trycktes, med sin källa. Resten är exempeldata: påhittade svar som gör att tjänsten går att prova. De är märkta ”Exempeldata”, ritas med ihåliga märken och prickade linjer, och jämförs aldrig med verkliga siffror.',
        en: 'The city’s safety survey has never been published as a whole table. Fifty-two figures have been found in public sources; they are shown as printed, with their source. The rest is example data: made-up answers that let you try the service. They are marked “Example data”, drawn with hollow marks and dotted lines, and never compared with real figures.',
      },
    ],
  },
  {
    title: { sv: 'Så läser du märkena', en: 'How to read the marks' },
    paragraphs: [
      {
        sv: '▲ säkert högre, ▼ säkert lägre, ● ingen säkerställd förändring eller skillnad, ○ kan inte avgöras. Färg används bara när utslaget är säkert: blågrönt är bättre, orange är sämre.',
        en: '▲ certainly higher, ▼ certainly lower, ● no certain change or difference, ○ cannot be judged. Colour is used only where the verdict is certain: teal is better, orange is worse.',
      },
      {
        sv: 'En linje bryts där det saknas en siffra och vid ett tidsseriebrott, alltså när frågan, åldrarna eller metoden har ändrats så att värdena inte kan jämföras.',
        en: 'A line is cut where a figure is missing and at a break in the series, that is, where the question, the ages or the method changed so that values cannot be compared.',
      },
    ],
  },
  {
    title: { sv: 'Hur säkert är det?', en: 'How sure is it?' },
    paragraphs: [
      {
        sv: 'Siffrorna kommer från enkäter. De som svarade är ett urval, så varje andel har en osäkerhet. Den visas som ett band, ett streck eller ett intervall i tabellen, och beror på hur många som svarade och hur olika svaren väger. En förändring kallas säkerställd bara när osäkerheten i skillnaden inte rymmer noll.',
        en: 'The figures come from surveys. Those who answered are a sample, so every share is uncertain. The uncertainty is shown as a band, a bar or an interval in the table, and depends on how many answered and how differently their answers weigh. A change is called certain only when the uncertainty of the difference does not contain zero.',
      },
      {
        sv: 'När en källa inte säger hur många som svarade går osäkerheten inte att räkna ut. Då står det ”kan inte avgöras”, även om siffrorna ser olika ut. När färre än 30 har svarat visas ingen siffra alls.',
        en: 'Where a source does not say how many answered, the uncertainty cannot be worked out. The page then says “cannot be judged”, even where the figures look different. Where fewer than 30 have answered, no figure is shown at all.',
      },
    ],
  },
  {
    title: { sv: 'Stadsdelsområden som har ändrats', en: 'Districts that have changed' },
    paragraphs: [
      {
        sv: 'Staden hade 14 stadsdelsområden till den 30 juni 2020, 13 till den 30 juni 2023 och har 11 sedan dess. Varje siffra visas för det område som fanns när den mättes.',
        en: 'The city had 14 districts until 30 June 2020, 13 until 30 June 2023, and has had 11 since. Every figure is shown for the district that existed when it was measured.',
      },
    ],
  },
];
