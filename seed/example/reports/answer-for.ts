import type { Answer } from '../../../server/domain/reporting/answer';
import type { AnswerForm, Question } from '../../../server/domain/reporting/catalogue';
import { type Random, seededRandom } from '../random';
import { EXAMPLE_PROBLEMS } from './problems';
import { CRIME_TEXTS } from './texts-crime';
import { SHARED_TEXTS } from './texts-shared';
import { STAFF_AND_SAFETY_TEXTS } from './texts-staff';
import type { Variants } from './variants';

const TEXTS: Variants = { ...CRIME_TEXTS, ...STAFF_AND_SAFETY_TEXTS, ...SHARED_TEXTS };

/** Where the catalogue has been changed there may be questions nobody has made up an answer to. */
const NO_TEXT = 'Exempeltext: till den här frågan finns inget påhittat svar.';

/**
 * A made-up answer, always the same for the same question and seed.
 * @param seed round and organisation
 */
export function answerFor({ key, answer }: Question, seed: string): Answer {
  const random = seededRandom(`${seed}/${key}`);
  switch (answer.type) {
    case 'text':
      return { type: 'text', text: pick(TEXTS[key] ?? [NO_TEXT], random) };
    case 'number':
      return { type: 'number', value: Math.round(random.uniform() * 40), comment: '' };
    case 'choice':
      return { type: 'choice', chosen: pick(answer.options, random).key, comment: '' };
    case 'table':
      return { type: 'table', cells: cellsFor(answer, random), comment: '' };
    case 'problems':
      return { type: 'problems', problems: problemsFor(random) };
    case 'judgement':
      return {
        type: 'judgement',
        assessment: pick(['full', 'full', 'partial', 'not_assessable'] as const, random),
        motivation:
          'Insatserna är genomförda enligt plan. Vad de har lett till går inte att säga förrän nästa mätning.',
      };
  }
}

type Table = Extract<AnswerForm, { type: 'table' }>;

/** One cell in eight is not filled in: missing is not 0. */
function cellsFor({ rows, columns }: Table, random: Random) {
  return Object.fromEntries(
    rows.map((row) => [
      row.key,
      Object.fromEntries(
        columns.map(({ key, cells }) => [key, random.uniform() < 0.125 ? null : cellFor(cells, random)]),
      ),
    ]),
  );
}

function cellFor(cells: Table['columns'][number]['cells'], random: Random): number | string | null {
  switch (cells.type) {
    case 'number':
      return Math.round(random.uniform() * 30);
    case 'choice':
      return pick(cells.options, random).key;
    case 'text':
      return random.uniform() < 0.5 ? 'Se planen' : null;
  }
}

function problemsFor(random: Random) {
  const first = Math.floor(random.uniform() * EXAMPLE_PROBLEMS.length);
  const count = 2 + Math.floor(random.uniform() * 2);
  return Array.from({ length: count }, (_, index) => (first + index) % EXAMPLE_PROBLEMS.length).flatMap(
    (index) => {
      const problem = EXAMPLE_PROBLEMS[index];
      return problem ? [{ id: `exempel-${index + 1}`, ...problem }] : [];
    },
  );
}

function pick<Item>(items: readonly [Item, ...Item[]] | readonly Item[], random: Random): Item {
  const item = items[Math.floor(random.uniform() * items.length)];
  if (item === undefined) throw new Error('there is nothing to choose from');
  return item;
}
