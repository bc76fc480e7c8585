import type { OrganisationKind } from '../../../server/domain/access/roles';
import type { Answer } from '../../../server/domain/reporting/answer';
import type { AnswerForm, Question } from '../../../server/domain/reporting/catalogue';
import { type Random, seededRandom } from '../random';
import { NUMBERS, TABLES } from './figures';
import { interventionsFor } from './interventions';
import { EXAMPLE_PROBLEMS } from './problems';
import { CRIME_TEXTS } from './texts-crime';
import { CITY_TEXTS, SHARED_TEXTS } from './texts-shared';
import { STAFF_AND_SAFETY_TEXTS } from './texts-staff';
import type { Variants } from './variants';

const TEXTS: Variants = { ...CRIME_TEXTS, ...STAFF_AND_SAFETY_TEXTS, ...SHARED_TEXTS };

/** Where the catalogue has been changed there may be questions nobody has made up an answer to. */
const NO_TEXT = 'Exempeltext: till den här frågan finns inget påhittat svar.';

/**
 * A made-up answer, always the same for the same question and seed.
 * @param seed round and organisation
 * @param kind of the organisation
 */
export function answerFor({ key, answer }: Question, seed: string, kind: OrganisationKind): Answer {
  const random = seededRandom(`${seed}/${key}`);
  switch (answer.type) {
    case 'text': {
      const texts = (kind === 'district_committee' ? undefined : CITY_TEXTS[key]) ?? TEXTS[key];
      return { type: 'text', text: pick(texts ?? [NO_TEXT], random) };
    }
    case 'number':
      return { type: 'number', value: pick(NUMBERS[key] ?? [answer.min ?? 0], random), comment: '' };
    case 'choice':
      return { type: 'choice', chosen: pick(answer.options, random).key, comment: '' };
    case 'table':
      return { type: 'table', cells: pick(TABLES[key] ?? [cellsFor(answer, random)], random), comment: '' };
    case 'problems':
      return { type: 'problems', problems: problemsFor(random) };
    case 'interventions':
      return {
        type: 'interventions',
        // About the problems that the same report names.
        interventions: interventionsFor(problemsFor(seededRandom(`${seed}/problem`))),
      };
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

/** A table nobody has made up figures for: one cell in eight is not filled in. */
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
      return cells.min ?? 0;
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
