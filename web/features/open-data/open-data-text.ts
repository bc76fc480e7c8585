import type { Localized } from '../../../server/domain/localized';
import type { SeriesPoint } from '../../../server/features/series/series.contract';
import type { DownloadFormat } from '../../api/download-address';

// Here and not among the other texts, which every page loads: few read this page.

export const OPEN_DATA = {
  title: { sv: 'Öppna data', en: 'Open data' },
  lead: {
    sv: 'Alla siffror kan hämtas, användas och spridas vidare, utan inloggning och utan att fråga någon.',
    en: 'All figures may be downloaded, used and passed on, without signing in and without asking anyone.',
  },
  what: {
    title: { sv: 'Vad siffrorna är', en: 'What the figures are' },
    text: {
      sv: 'De kommer från Stockholms stads trygghetsmätning, en enkät till boende i staden från 2008 och framåt. De gäller hela staden och stadsdelsområdena så som de var när varje mätning gjordes, och stadsdelarna där tillräckligt många har svarat. Varje siffra har med sig sin källa, och sin osäkerhet när antalet svar är känt.',
      en: 'They come from the City of Stockholm’s safety survey, sent to people living in the city since 2008. They are for the whole city and for its districts as these were when each survey was made, and for the neighbourhoods where enough people answered. Every figure carries its source, and its uncertainty where the number of answers is known.',
    },
  },
  example: {
    title: { sv: 'En del är exempeldata', en: 'Some of it is example data' },
    text: {
      sv: 'Mätningen har aldrig publicerats som en hel tabell. Där siffror saknas står exempeldata: påhittade svar som gör att tjänsten går att prova. De är märkta med ”example” (exempeldata) i varje fil och i API:et. Återge dem aldrig som fakta.',
      en: 'The survey has never been published as a whole table. Where figures are missing there is example data: made-up answers that let the service be tried. They are marked “example” (example data) in every file and in the API. Never pass them on as facts.',
    },
  },
  licence: {
    title: { sv: 'Villkor', en: 'Terms' },
    text: {
      sv: 'De publicerade siffrorna är uppgifter som andra har offentliggjort: ange deras källa. Det som tjänsten själv räknar fram, som osäkerhet, förändringar och exempeldata, och sammanställningen får du använda fritt enligt',
      en: 'The published figures are facts that others have made public: name their source. What the service works out itself, such as uncertainty, changes and example data, and the compilation are yours to use under',
    },
    link: { sv: 'CC0 1.0', en: 'CC0 1.0' },
  },
  files: {
    title: { sv: 'Hämta filer', en: 'Download files' },
    text: {
      sv: 'Varje fil rymmer hela staden och alla stadsdelsområden, i alla grupper och mätomgångar, för en indikator. Lägg till &kind=neighbourhood i adressen för stadsdelarna i stället, eller &reading=current_areas för dagens områden.',
      en: 'Each file holds the whole city and every district, in all groups and rounds, of one indicator. Add &kind=neighbourhood to the address for the neighbourhoods instead, or &reading=current_areas for today’s districts.',
    },
    indicator: { sv: 'Indikator', en: 'Indicator' },
    figures: { sv: 'Verkliga siffror', en: 'Real figures' },
    formats: { sv: 'Filer', en: 'Files' },
    published: { sv: 'publicerade', en: 'published' },
    imported: { sv: 'beräknade', en: 'computed' },
    none: { sv: 'inga ännu', en: 'none yet' },
  },
  formats: { title: { sv: 'Vilket format ska jag välja?', en: 'Which format should I choose?' } },
  missing: {
    title: { sv: 'När ett värde saknas', en: 'When a value is missing' },
    text: {
      sv: 'Ett värde som saknas skrivs aldrig som noll. Cellen är tom (i JSON och JSON-stat null, i PX punkter), och statusen säger varför:',
      en: 'A missing value is never written as zero. The cell is empty (null in JSON and JSON-stat, dots in PX), and the status says why:',
    },
  },
  api: {
    title: { sv: 'API', en: 'API' },
    text: {
      sv: 'Samma siffror kan läsas av program, med osäkerhet, förändringar och utslag. Ingen nyckel behövs. Tre frågor att börja med:',
      en: 'Programs can read the same figures, with uncertainty, changes and verdicts. No key is needed. Three questions to begin with:',
    },
    docs: { sv: 'Hela beskrivningen av API:et', en: 'The full description of the API' },
  },
  catalog: {
    title: { sv: 'Katalog för dataportaler', en: 'Catalogue for data portals' },
    text: {
      sv: 'Alla datamängder är beskrivna enligt DCAT-AP-SE, så att portaler kan hämta beskrivningen:',
      en: 'All datasets are described in DCAT-AP-SE, so that portals can harvest the description:',
    },
  },
  cite: {
    title: { sv: 'Så hänvisar du', en: 'How to cite' },
    text: {
      sv: 'Ange den källa som står vid siffran, mätomgången, var du hämtade den och vilken dag. Till exempel:',
      en: 'Name the source that stands by the figure, the round, where you fetched it and on which day. For example:',
    },
    example: {
      sv: 'Stockholms stads trygghetsmätning 2020, enligt [källan vid siffran]. Hämtad från Lägesbild, {{address}}, [datum].',
      en: 'The City of Stockholm safety survey 2020, according to [the source by the figure]. Fetched from Lägesbild, {{address}}, [date].',
    },
  },
} as const;

interface FormatText {
  /** On a link. */
  readonly short: Localized;
  readonly use: Localized;
}

export const FORMAT_TEXTS: Readonly<Record<DownloadFormat, FormatText>> = {
  csv: {
    short: { sv: 'CSV', en: 'CSV' },
    use: {
      sv: 'För program och statistikverktyg som R och Python. Komma mellan fälten, punkt som decimaltecken, andelar från 0 till 1.',
      en: 'For programs and statistical tools such as R and Python. Commas between fields, decimal points, shares from 0 to 1.',
    },
  },
  'csv-sv': {
    short: { sv: 'CSV för Excel', en: 'CSV for Excel' },
    use: {
      sv: 'Öppnas rätt i Excel på svenska. Semikolon mellan fälten, decimalkomma, andelar i procent.',
      en: 'Opens correctly in a Swedish Excel. Semicolons between fields, decimal commas, shares in per cent.',
    },
  },
  xlsx: {
    short: { sv: 'XLSX', en: 'XLSX' },
    use: {
      sv: 'En arbetsbok för Excel, LibreOffice och andra kalkylprogram. Andelar i procent.',
      en: 'A workbook for Excel, LibreOffice and other spreadsheets. Shares in per cent.',
    },
  },
  'json-stat': {
    short: { sv: 'JSON-stat', en: 'JSON-stat' },
    use: {
      sv: 'För webbsidor och för R (rjstat). JSON-stat 2.0, andelar från 0 till 1.',
      en: 'For web pages and for R (rjstat). JSON-stat 2.0, shares from 0 to 1.',
    },
  },
  px: {
    short: { sv: 'PX', en: 'PX' },
    use: {
      sv: 'För PxWeb och PC-Axis, som SCB och kommuner använder, och för R (pxR). Andelar i procent.',
      en: 'For PxWeb and PC-Axis, used by Statistics Sweden and municipalities, and for R (pxR). Shares in per cent.',
    },
  },
};

/** What a point without a value can have as its status. */
type Missing = Exclude<SeriesPoint['status'], 'ok' | 'unreliable' | 'provisional' | 'revised'>;

/** Why there is no value, under the word that the files use. */
export const MISSING_STATUSES: Readonly<Record<Missing, Localized>> = {
  suppressed: {
    sv: 'Dold, för att skydda dem som svarat.',
    en: 'Hidden, to protect those who answered.',
  },
  not_available: {
    sv: 'Ingen siffra har publicerats eller lästs in.',
    en: 'No figure has been published or taken in.',
  },
  not_surveyed: { sv: 'Frågan ställdes inte.', en: 'The question was not asked.' },
  not_applicable: { sv: 'Området fanns inte då.', en: 'The area did not exist then.' },
  not_assessable: {
    sv: 'Siffran kan inte räknas om till ett område som ändrats.',
    en: 'The figure cannot be recalculated for an area that has changed.',
  },
};
