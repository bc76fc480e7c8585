import type { Answer } from '../reporting/answer';
import type { Filling } from './programme';

/** A question whose table tells how coordinator roles stand: its rows are keys of roles. */
interface RoleQuestion {
  readonly question: string;
  /** The column that tells it. */
  readonly column: string;
  readonly fillings: Readonly<Record<string, Filling>>;
}

const ROLE_QUESTIONS: readonly RoleQuestion[] = [
  {
    question: 'samordnare',
    column: 'lage',
    fillings: { tillsatt: 'filled', delad: 'shared', vakant: 'vacant', 'finns-inte': 'none' },
  },
];

/** How an answer says that roles stand. What it says nothing of is not there. */
export function saidRoles(question: string, answer: Answer): { role: string; state: Filling }[] {
  const asked = ROLE_QUESTIONS.find((own) => own.question === question);
  if (asked === undefined || answer.type !== 'table') return [];
  return Object.entries(answer.cells).flatMap(([role, cells]) => {
    const state = asked.fillings[String(cells[asked.column] ?? '')];
    return state === undefined ? [] : [{ role, state }];
  });
}
