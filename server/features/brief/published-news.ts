import { firstOf } from '../../domain/first-of';
import { groupBy } from '../../domain/group-by';
import type { Localized } from '../../domain/localized';
import { inSentence } from '../../domain/text/in-sentence';
import type { BriefNews } from './brief.contract';
import type { Published, PublishedReport } from './published.queries';

/** So many are named of those whose reports are told of together. */
const NAMED = 3;

/** Their own committee's reports, what concerns the whole city, and the reports of others in short. */
export function publishedNews(published: Published, answersFor: ReadonlySet<string>): BriefNews[] {
  const isOwn = ({ organisation }: PublishedReport) => answersFor.has(organisation.key);
  const others = groupBy(
    published.reports.filter((report) => !isOwn(report)),
    ({ round, corrected }) => `${round.key} ${corrected}`,
    (report) => report,
  );
  const figures = groupBy(
    published.figures,
    ({ survey, example }) => `${survey.sv} ${example}`,
    (batch) => batch,
  );
  return [
    ...published.reports.filter(isOwn).map(ownReport),
    ...[...others.values()].flatMap(otherReports),
    ...published.compilations.map(
      ({ id, at, example, round }): BriefNews => ({
        ...{ what: 'compilation_published', at, example, internal: false, link: `/stadens-dokument/${id}` },
        sentence: {
          sv: `Stadens sammanställning av ${inSentence(round).sv} är publicerad`,
          en: `The city’s compilation of ${inSentence(round).en} has been published`,
        },
      }),
    ),
    ...[...figures.values()].flatMap(newFigures),
  ];
}

const whatOf = ({ corrected }: PublishedReport) => (corrected ? 'report_corrected' : 'report_published');

function ownReport(report: PublishedReport): BriefNews {
  const { at, example, round, organisation, corrected } = report;
  const { sv, en } = round.label;
  return {
    ...{
      what: whatOf(report),
      at,
      example,
      internal: false,
      link: `/rapporter/${round.key}/${organisation.key}`,
    },
    sentence: corrected
      ? {
          sv: `${organisation.name}: en rättad utgåva av ${inSentence({ sv, en }).sv} är publicerad`,
          en: `${organisation.name}: a corrected edition of ${inSentence({ sv, en }).en} has been published`,
        }
      : {
          sv: `${organisation.name}: ${inSentence({ sv, en }).sv} är publicerad`,
          en: `${organisation.name}: ${inSentence({ sv, en }).en} has been published`,
        },
  };
}

/** Reports of a round, by the newest of them. */
function otherReports(reports: readonly PublishedReport[]): BriefNews[] {
  const [newest] = reports;
  if (newest === undefined) return [];
  const { round, corrected } = newest;
  const names = firstOf(reports, NAMED).map(({ organisation }) => organisation.name);
  const label = inSentence(round.label);
  const [more, count] = [reports.length - names.length, reports.length];
  const named = {
    sv: names.join(', ') + (more > 0 ? ` och ${more} till` : ''),
    en: names.join(', ') + (more > 0 ? ` and ${more} more` : ''),
  };
  return [
    {
      what: whatOf(newest),
      at: newest.at,
      example: reports.some(({ example }) => example),
      internal: false,
      link: '/rapporter',
      sentence: corrected
        ? {
            sv: `Andras rättade utgåvor av ${label.sv} är publicerade (${count}): ${named.sv}`,
            en: `Others’ corrected editions of ${label.en} have been published (${count}): ${named.en}`,
          }
        : {
            sv: `Andras rapporter är publicerade, ${label.sv} (${count}): ${named.sv}`,
            en: `Others’ reports have been published, ${label.en} (${count}): ${named.en}`,
          },
    },
  ];
}

/** The rounds of a survey that have been taken in, by the newest of them. */
function newFigures(batches: Published['figures']): BriefNews[] {
  const [newest] = batches;
  if (newest === undefined) return [];
  const { at, example, survey } = newest;
  const [latest = '', ...earlier] = [...new Set(batches.map(({ round }) => round))].sort().reverse();
  const rounds = roundsWords(latest, earlier);
  return [
    {
      ...{ what: 'figures_imported', at, example, internal: false, link: '/indikatorer' },
      sentence: {
        sv: `Nya siffror är inlästa: ${survey.sv} ${rounds.sv}`,
        en: `New figures have been taken in: ${survey.en} ${rounds.en}`,
      },
    },
  ];
}

/** "2023", "2023 och 2020", "2023 och 5 tidigare mätningar": the newest is what is new. @param earlier newest first */
function roundsWords(latest: string, earlier: readonly string[]): Localized {
  const [only] = earlier;
  if (only === undefined) return { sv: latest, en: latest };
  if (earlier.length === 1) return { sv: `${latest} och ${only}`, en: `${latest} and ${only}` };
  return {
    sv: `${latest} och ${earlier.length} tidigare mätningar`,
    en: `${latest} and ${earlier.length} earlier rounds`,
  };
}
