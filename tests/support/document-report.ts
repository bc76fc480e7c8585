import type {
  WrittenFigure,
  WrittenQuestion,
  WrittenReport,
  WrittenSection,
} from '../../server/domain/reporting/document/written-report';

/** A text in both languages; what a document says is Swedish. */
export const said = (sv: string) => ({ sv, en: `${sv} (en)` });

/** A figure of the survey beside a question. */
export const figureOf = (
  area: string,
  value: number | null,
  more: Partial<WrittenFigure> = {},
): WrittenFigure => {
  const percent = value === null ? null : Math.round(value * 100);
  return {
    indicator: { key: 'oro_ute_sent', label: said('Oroliga för att gå ut sent') },
    area: { slug: area.toLowerCase(), label: area },
    round: value === null ? null : '2023',
    status: value === null ? null : 'ok',
    value,
    lower: value === null ? null : value - 0.03,
    upper: value === null ? null : value + 0.03,
    unit: 'share',
    provenance: value === null ? null : 'example',
    figure: said(percent === null ? 'uppgift saknas' : `${percent} procent (${percent - 3}–${percent + 3})`),
    sentence: said(`I ${area} kan det inte avgöras om oron har ändrats sedan 2020.`),
    ...more,
  };
};

export const questionOf = (key: string, more: Partial<WrittenQuestion> = {}): WrittenQuestion => ({
  key,
  wording: said(`Fråga ${key}`),
  kinds: ['brott'],
  statutoryParts: [],
  form: { type: 'text' },
  answer: { type: 'text', text: `Svar på ${key}.` },
  figures: [],
  ...more,
});

export const sectionOf = (key: string, more: Partial<WrittenSection> = {}): WrittenSection => ({
  key,
  title: said(`Avsnitt ${key}`),
  kinds: ['brott'],
  confidentiality: 'open',
  legalGround: '',
  questions: [questionOf(key)],
  attachments: [],
  ...more,
});

/** A committee's report of tertial 2, not decided. */
export const reportOf = (more: Partial<WrittenReport> = {}): WrittenReport => ({
  report: {
    edition: 1,
    organisation: { key: 'farsta-stadsdelsnamnd', name: 'Farsta stadsdelsnämnd' },
    round: {
      key: '2025T2',
      label: said('Tertialrapport 2 2025'),
      periodFrom: '2025-01-01',
      periodTo: '2025-08-31',
    },
    registryNumber: 'FAR 2025/123',
    provenance: 'reported',
    catalogueTitle: said('Exempelkatalog'),
  },
  kinds: [
    {
      key: 'brott',
      label: said('Brott'),
      legalGround: '4 § lagen (2023:196)',
      statutoryParts: [
        { key: 'kartlaggning', label: said('Kartläggning'), legalGround: '4 § 1 lagen (2023:196)' },
        { key: 'analys', label: said('Analys'), legalGround: '4 § 3 lagen (2023:196)' },
      ],
    },
    { key: 'olyckor', label: said('Olyckor'), legalGround: '', statutoryParts: [] },
  ],
  sections: [sectionOf('ett')],
  decision: null,
  names: { problems: {}, organisations: {}, areas: {}, indicators: {}, focusAreas: {}, goals: {} },
  revisedFigures: [],
  ...more,
});

export const DECISION: NonNullable<WrittenReport['decision']> = {
  decidedOn: '2025-09-25',
  paragraph: '12',
  outcome: 'approved',
  decidedBy: 'committee',
  wording:
    'Nämnden överlämnar lägesbilden till stadsledningskontoret.\n\nParagrafen förklaras omedelbart justerad.',
  statements: [
    {
      kind: 'reservation',
      signatories: [
        { name: 'Anna Ek', party: 'M' },
        { name: 'Bo Lind', party: 'L' },
      ],
      text: 'Vi saknar en redovisning av hur lägesbilderna hänger ihop.',
    },
  ],
};

const options = (...labels: readonly string[]) =>
  labels.map((label, index) => ({ key: `r${index}`, label: said(label) }));

/** One question of every type, sections of every class, figures, a decision with a statement. */
export const fullReport = (): WrittenReport =>
  reportOf({
    decision: DECISION,
    sections: [
      sectionOf('kartlaggning', {
        title: said('Kartläggning av brott'),
        attachments: [{ fileName: 'Karta över platser.pdf', size: 1_340_000 }],
        questions: [
          questionOf('bild', {
            wording: said('Hur ser brottsligheten ut i området?'),
            statutoryParts: ['kartlaggning'],
            answer: {
              type: 'text',
              text: 'Anmälda brott ligger på samma nivå som förra året.\n\nTre platser återkommer:\n- Farsta centrum\n- Hökarängens torg\n- tunnelbanestationen i Farsta strand\n\nPolisen och stadsdelsförvaltningen gör följande:\n1. Trygghetsvandringar i april och oktober.\n2. Ordningsvakter på kvällar.',
            },
            figures: [
              figureOf('Farsta', 0.21),
              figureOf('Stockholm', 0.19, {
                provenance: 'published',
                lower: 0.183,
                upper: 0.197,
                sentence: said('I hela staden har oron minskat från 23 till 19 procent sedan 2020.'),
              }),
            ],
          }),
          questionOf('antal', {
            wording: said('Hur många trygghetsvandringar har ni gjort?'),
            form: { type: 'number', unit: said('vandringar'), min: 0, max: null, whole: true },
            answer: { type: 'number', value: 1234.5, comment: 'Två ställdes in.' },
          }),
          questionOf('tabell', {
            wording: said('Händelser efter slag'),
            form: {
              type: 'table',
              rowHeader: said('Slag av händelse'),
              rows: options('Stöld', 'Skadegörelse', 'Våld mot tjänsteman'),
              columns: [
                {
                  key: 'antal',
                  label: said('Antal'),
                  cells: { type: 'number', unit: said('händelser'), min: 0, max: null, whole: true },
                },
                { key: 'var', label: said('Vanligaste plats'), cells: { type: 'text' } },
              ],
            },
            answer: {
              type: 'table',
              cells: {
                r0: { antal: 41, var: 'Farsta centrum' },
                r1: { antal: 0, var: 'Skolgårdar' },
                r2: {},
              },
              comment: '',
            },
          }),
        ],
      }),
      sectionOf('analys', {
        title: said('Analys'),
        questions: [
          questionOf('problem', {
            wording: said('Vilka problem har ni hittat, och varför finns de?'),
            statutoryParts: ['analys'],
            form: { type: 'problems' },
            answer: {
              type: 'problems',
              problems: [
                {
                  id: 'a',
                  what: 'Gäng samlas vid tunnelbanan och stör dem som går förbi.',
                  where: 'Farsta strand',
                  when: 'Kvällar, torsdag till lördag',
                  whom: 'Unga och äldre',
                  source: 'Polisens anmälningar, trygghetsvandring',
                  cause: 'Dålig belysning och inga öppna lokaler',
                },
              ],
            },
          }),
          questionOf('mal', {
            wording: said('Har ni nått målet för det brottsförebyggande arbetet?'),
            form: { type: 'judgement' },
            answer: {
              type: 'judgement',
              assessment: 'partial',
              motivation: 'Två av tre insatser är gjorda.',
            },
          }),
          questionOf('samordnare', {
            wording: said('Är rollen som brottsförebyggande samordnare tillsatt?'),
            kinds: ['brott', 'olyckor'],
            form: { type: 'choice', options: options('Ja', 'Nej, vakant') },
            answer: { type: 'choice', chosen: 'r1', comment: 'Rekrytering pågår.' },
          }),
          questionOf('tom', { wording: said('Vad mer vill ni säga?'), answer: null }),
        ],
        kinds: ['brott', 'olyckor'],
      }),
      sectionOf('internt', { title: said('Intern samverkan'), confidentiality: 'internal', questions: null }),
      sectionOf('hemligt', {
        title: said('Utsatta arbetsplatser'),
        confidentiality: 'secret',
        legalGround: '18 kap. 13 § OSL',
        questions: [questionOf('hemlig', { answer: { type: 'text', text: 'Detta är hemligt.' } })],
        attachments: [{ fileName: 'hemlig-plan.pdf', size: 10_000 }],
      }),
    ],
    revisedFigures: [{ before: figureOf('Farsta', 0.22), now: figureOf('Farsta', 0.21) }],
  });

/** What would be markup, code or a formula somewhere, and characters that few fonts know. */
export const HOSTILE =
  '#eval("1") *fet* _kursiv_ $x$ @ref <a href="x"> <script>alert(1)</script> ]]> &amp; &#x41; \\n {{x}} =SUM(A1) 50 % // – slut';

const lines = (count: number) => options(...Array.from({ length: count }, (_, index) => `Rad ${index + 1}`));

/** As long and as odd as anybody may write it. */
export function hostileReport(): WrittenReport {
  const text = `${HOSTILE}\n\n${'Lång text om läget. '.repeat(2_400)}\n\n${'x'.repeat(500)} 😀 עברית العربية\u0007`;
  const problem = {
    what: HOSTILE,
    where: 'Här',
    when: 'Nu',
    whom: 'Alla',
    source: 'Enkät',
    cause: text.slice(0, 300),
  };
  return reportOf({
    sections: [
      sectionOf('a', {
        title: said(HOSTILE),
        questions: [
          questionOf('text', { wording: said(HOSTILE), answer: { type: 'text', text } }),
          questionOf('problem', {
            form: { type: 'problems' },
            answer: {
              type: 'problems',
              problems: Array.from({ length: 50 }, (_, index) => ({ ...problem, id: `${index}` })),
            },
          }),
          questionOf('tabell', {
            form: {
              type: 'table',
              rowHeader: said('Rad'),
              rows: lines(60),
              columns: [{ key: 'a', label: said('A'), cells: { type: 'text' } }],
            },
            answer: { type: 'table', cells: { r0: { a: HOSTILE } }, comment: '' },
          }),
        ],
      }),
    ],
  });
}
