import { citedParagraph } from '../decision';
import { type Block, heading, paragraph } from './report-document';
import { enumerated, swedishDay } from './swedish';
import { textBlocks } from './text-blocks';
import { OUTCOME_WORDS, STATEMENT_WORDS } from './words';
import type { WrittenDecision, WrittenReport, WrittenStatement } from './written-report';

/** What was decided, or what is proposed. */
export function decisionBlocks({ decision, report: { organisation } }: WrittenReport): Block[] {
  if (decision === null)
    return [
      heading(2, 'Förslag till beslut'),
      paragraph(
        `${organisation.name} föreslås godkänna lägesbilden och lämna den till stadsledningskontoret.`,
      ),
    ];
  return [
    heading(2, 'Beslut'),
    paragraph(`${whoAndWhen(decision, organisation.name)} att ${OUTCOME_WORDS[decision.outcome]}.`),
    ...textBlocks(decision.wording),
  ];
}

function whoAndWhen(decision: WrittenDecision, organisation: string): string {
  const when = `${swedishDay(decision.decidedOn)}, ${citedParagraph(decision.paragraph)},`;
  return decision.decidedBy === 'committee'
    ? `${organisation} beslutade den ${when}`
    : `På delegation från ${organisation} beslutades den ${when}`;
}

/** Reservations and statements with the names and parties of those who made them. */
export const statementBlocks = (decision: WrittenDecision | null): Block[] =>
  decision === null || decision.statements.length === 0
    ? []
    : [heading(2, 'Reservationer och uttalanden'), ...decision.statements.flatMap(oneStatement)];

const oneStatement = ({ kind, signatories, text }: WrittenStatement): Block[] => [
  heading(3, `${STATEMENT_WORDS[kind]} av ${enumerated(signatories.map(signed))}`),
  ...textBlocks(text),
];

const signed = ({ name, party }: WrittenStatement['signatories'][number]): string =>
  party.trim() === '' ? name : `${name} (${party})`;
