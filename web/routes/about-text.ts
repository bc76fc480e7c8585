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
        sv: 'Staden hade 14 stadsdelsområden till den 30 juni 2020, 13 till den 30 juni 2023 och har 11 sedan dess. Under ”Områden” väljer du om varje siffra ska visas för det område som fanns när den mättes, för dagens områden eller för en tidigare indelning.',
        en: 'The city had 14 districts until 30 June 2020, 13 until 30 June 2023, and has had 11 since. Under “Areas” you choose whether every figure is shown for the district that existed when it was measured, for today’s districts, or for an earlier division.',
      },
      {
        sv: 'Ett område som bildats av flera räknas om ur delarna, vägda efter hur många som bodde i varje del. Sådana siffror är märkta ”omräknad” och har en ring om sig i diagrammet; delarna och vikterna står under tabellen. Saknas en del, eller får den inte visas, räknas inget om.',
        en: 'A district formed of several is worked out from its parts, weighted by how many lived in each. Such figures are marked “recalculated” and have a ring around them in the chart; parts and weights stand below the table. Where a part is missing or may not be shown, nothing is worked out.',
      },
    ],
  },
  {
    title: { sv: 'Mål', en: 'Targets' },
    paragraphs: [
      {
        sv: 'Vägen till ett mål är en rät linje från utgångsvärdet till målåret. En mätning är ”på väg” bara när hela osäkerheten ligger på rätt sida om linjen, och ”inte på väg” bara när hela ligger på fel sida. Annars kan det inte avgöras. Bredvid varje mål står hur stor en förändring måste vara för att mätningen ska kunna upptäcka den. Alla mål här är exempel: stadens mål om halverad otrygghet till 2025 beslutades utan utgångsvärde.',
        en: 'The way to a target is a straight line from the baseline to the target year. A round is “on the way” only when its whole uncertainty lies on the right side of the line, and “not on the way” only when all of it lies on the wrong side. Otherwise it cannot be judged. Beside every target stands how large a change must be for the survey to detect it. All targets here are examples: the city’s goal of halving insecurity by 2025 was decided without a baseline.',
      },
    ],
  },
  {
    title: { sv: 'Många jämförelser', en: 'Many comparisons' },
    paragraphs: [
      {
        sv: 'När många områden jämförs blir några skillnader säkra av en slump. Bland stadsdelsområdena står det hur många det väntas bli. Bland stadsdelarna, som är över hundra, är gränsen strängare: högst ungefär var tjugonde av dem som kallas säkra väntas vara fel (Benjamini–Hochberg).',
        en: 'When many areas are compared, some differences turn out certain by chance. Among districts the page says how many to expect. Among neighbourhoods, of which there are more than a hundred, the limit is stricter: at most about one in twenty of those called certain is expected to be wrong (Benjamini–Hochberg).',
      },
    ],
  },
  {
    title: { sv: 'Dolda siffror', en: 'Hidden figures' },
    paragraphs: [
      {
        sv: 'När för få har svarat visas ingen siffra. För att den inte ska gå att räkna ut ur summan och de andra delarna döljs då även någon eller några siffror bredvid. Därför kan både kvinnor och män vara dolda, fast bara den ena gruppen var liten.',
        en: 'Where too few have answered, no figure is shown. So that it cannot be worked out from the total and the other parts, one or more figures beside it are hidden too. That is why both women and men may be hidden although only one of the groups was small.',
      },
    ],
  },
];
