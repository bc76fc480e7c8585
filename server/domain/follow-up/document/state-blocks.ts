import { groupBy } from '../../group-by';
import { type Block, facts, heading, list, note, paragraph } from '../../reporting/document/report-document';
import { counted, enumerated, inSwedish, swedishDay } from '../../reporting/document/swedish';
import { textBlocks } from '../../reporting/document/text-blocks';
import { goalWords } from '../change-sentences';
import { MEASURED_OUTCOMES } from '../divergence';
import { outcomeWords } from '../outcome-words';
import type { WrittenCompilation } from './written-compilation';

/** The title page: what it is, of what and when, and what must be known before it is read. */
export function titleBlocks(content: WrittenCompilation, title: string, marks: readonly string[]): Block[] {
  const { programme, round, compiledAt } = content;
  return [
    { type: 'paragraph', text: 'Stadens sammanställning', look: 'kicker' },
    heading(1, title),
    facts(
      ['Program', programme.title.sv],
      ['Omgång', round.label.sv],
      ['Period', `${swedishDay(round.periodFrom)} – ${swedishDay(round.periodTo)}`],
      ...revisionFacts(programme),
      ['Sammanställd', swedishDay(compiledAt.slice(0, 10))],
    ),
    ...(marks.length === 0 ? [] : [{ type: 'notice', texts: marks } as const]),
  ];
}

/** Goals are those of the programme as it stood when the document was compiled, not on the last day of the round. */
const revisionFacts = ({ revision, revisedAt }: WrittenCompilation['programme']) =>
  revision === undefined || revisedAt === undefined
    ? []
    : [['Programmets version', `${revision}, från ${swedishDay(revisedAt.slice(0, 10))}`] as const];

export const forewordBlocks = ({ foreword }: WrittenCompilation): Block[] =>
  foreword.trim() === '' ? [] : [heading(2, 'Förord'), ...textBlocks(foreword)];

/** Of what is new: a document is read through, and the tables hold the rest. */
const MOST_OF_A_KIND = 3;

/** How the programme stands, in sentences. */
export function stateBlocks({ overview, reports, missing }: WrittenCompilation): Block[] {
  const { goals, divergences, reporting } = overview;
  const parting =
    divergences.length === 1
      ? 'En bedömning skiljer'
      : `${inSwedish(divergences.length)} bedömningar skiljer`;
  return [
    heading(2, 'Så står programmet'),
    paragraph(
      `Sammanställningen bygger på ${inSwedish(reports.length)} av ${counted(reporting.reports, 'rapport', 'rapporter')}. ${
        divergences.length === 0
          ? 'Ingen bedömning skiljer sig från det som har mätts.'
          : `${parting} sig från det som har mätts.`
      }`,
    ),
    ...(missing.length === 0
      ? []
      : [paragraph(`Rapport saknas från ${enumerated(missing.map(({ organisation }) => organisation))}.`)]),
    paragraph('Målen i hela staden, efter vad mätningen säkert säger:'),
    list(goalsByOutcome(goals)),
  ];
}

/** What is new since the round before. */
export function changeBlocks({ overview: { changes, previousRound } }: WrittenCompilation): Block[] {
  if (previousRound === null) return [];
  const told = changes.filter(
    ({ what }, index) => changes.slice(0, index).filter((one) => one.what === what).length < MOST_OF_A_KIND,
  );
  return [
    heading(3, `Nytt sedan ${previousRound.label.sv}`),
    changes.length === 0 ? note('Ingenting är nytt.') : list(told.map(({ sentence }) => sentence.sv)),
    ...(told.length === changes.length ? [] : [note('Fler förändringar syns i tabellerna mål för mål.')]),
  ];
}

function goalsByOutcome(goals: WrittenCompilation['overview']['goals']): string[] {
  const inOrder = MEASURED_OUTCOMES.flatMap((outcome) =>
    goals.filter(({ city }) => city.outcome === outcome),
  );
  const groups = groupBy(
    inOrder,
    ({ city }) => beginning(outcomeWords(city).sv),
    ({ goal }) => goalWords(goal.text).sv,
  );
  return [...groups].map(([words, own]) => `${words}: ${own.join('; ')}`);
}

const beginning = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
