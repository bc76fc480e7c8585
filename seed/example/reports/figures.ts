/** Made-up figures that add up, by the key of a question; several of each, so that not all organisations say the same. */
export const NUMBERS: Readonly<Record<string, readonly number[]>> = {
  'hot-utbildning': [62, 78, 85],
  ovningar: [1, 2, 4],
};

type Cells = Readonly<Record<string, Readonly<Record<string, number | string | null>>>>;

/** Made-up tables likewise. A cell that nobody has filled in is null, and not 0. */
export const TABLES: Readonly<Record<string, readonly Cells[]>> = {
  'hot-handelser': [
    {
      hot: { anstallda: 17, fortroendevalda: 2, polisanmalda: 9 },
      vald: { anstallda: 6, fortroendevalda: 0, polisanmalda: 5 },
      trakasserier: { anstallda: 11, fortroendevalda: 1, polisanmalda: 2 },
      skadegorelse: { anstallda: 3, fortroendevalda: 0, polisanmalda: 3 },
      erbjudande: { anstallda: 0, fortroendevalda: 0, polisanmalda: 0 },
    },
    {
      hot: { anstallda: 8, fortroendevalda: 1, polisanmalda: 4 },
      vald: { anstallda: 2, fortroendevalda: 0, polisanmalda: 2 },
      trakasserier: { anstallda: 5, fortroendevalda: null, polisanmalda: null },
      skadegorelse: { anstallda: 1, fortroendevalda: 0, polisanmalda: 1 },
      erbjudande: { anstallda: 1, fortroendevalda: 0, polisanmalda: 1 },
    },
  ],
  'olyckor-per-typ': [
    {
      brand: { antal: 7, utveckling: 'oforandrat', forebyggande: 'Hembesök hos äldre' },
      'brand-ute': { antal: 12, utveckling: 'kan-inte-bedomas', forebyggande: 'Låsta kärl' },
      fall: { antal: 58, utveckling: 'oforandrat', forebyggande: 'Balansträning' },
      trafik: { antal: 9, utveckling: 'kan-inte-bedomas', forebyggande: 'Lägre fart på skolvägar' },
      drunkning: { antal: 0, utveckling: 'oforandrat', forebyggande: 'Simskola i årskurs 2' },
      'farliga-amnen': { antal: 1, utveckling: 'kan-inte-bedomas', forebyggande: null },
      naturhandelse: { antal: 2, utveckling: 'kan-inte-bedomas', forebyggande: 'Rensade dagvattenbrunnar' },
    },
    {
      brand: { antal: 4, utveckling: 'oforandrat', forebyggande: 'Brandskyddsronder' },
      'brand-ute': { antal: 5, utveckling: 'minskar', forebyggande: 'Vuxna ute på höstlovet' },
      fall: { antal: 31, utveckling: 'kan-inte-bedomas', forebyggande: 'Förebyggande besök' },
      trafik: { antal: 6, utveckling: 'oforandrat', forebyggande: null },
      drunkning: { antal: null, utveckling: 'kan-inte-bedomas', forebyggande: null },
      'farliga-amnen': { antal: 0, utveckling: 'oforandrat', forebyggande: null },
      naturhandelse: { antal: 1, utveckling: 'kan-inte-bedomas', forebyggande: null },
    },
  ],
  samordnare: [
    {
      sakerhetssamordnare: { lage: 'tillsatt', omfattning: 100, kommentar: null },
      brottsforebyggande: { lage: 'tillsatt', omfattning: 100, kommentar: null },
      beredskap: { lage: 'delad', omfattning: 50, kommentar: 'Delas med en annan förvaltning' },
      informationssakerhet: { lage: 'vakant', omfattning: null, kommentar: 'Rekrytering pågår' },
      brandskydd: { lage: 'tillsatt', omfattning: 40, kommentar: null },
      'nara-relationer': { lage: 'tillsatt', omfattning: 75, kommentar: null },
    },
    {
      sakerhetssamordnare: { lage: 'tillsatt', omfattning: 80, kommentar: null },
      brottsforebyggande: { lage: 'delad', omfattning: 50, kommentar: null },
      beredskap: { lage: 'tillsatt', omfattning: 60, kommentar: null },
      informationssakerhet: { lage: 'finns-inte', omfattning: null, kommentar: 'Uppgiften är inte fördelad' },
      brandskydd: { lage: 'tillsatt', omfattning: 30, kommentar: null },
      'nara-relationer': { lage: 'vakant', omfattning: null, kommentar: null },
    },
  ],
};
