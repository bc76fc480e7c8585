import type { Answer } from '../../../server/domain/reporting/answer';
import type { AnswerForm, Question } from '../../../server/domain/reporting/catalogue';
import { type Random, seededRandom } from '../random';
import { NUMBERS, TABLES } from './figures';
import { CRIME_TEXTS } from './texts-crime';
import { CITY_TEXTS, SHARED_TEXTS } from './texts-shared';
import { STAFF_AND_SAFETY_TEXTS } from './texts-staff';
import { interventionsOf, problemsOf, type ThreadTeller } from './threads/thread-answers';
import type { Variants } from './variants';

const TEXTS: Variants = { ...CRIME_TEXTS, ...STAFF_AND_SAFETY_TEXTS, ...SHARED_TEXTS };

/** Where the catalogue has been changed there may be questions nobody has made up an answer to. */
const NO_TEXT = 'Exempeltext: till den här frågan finns inget påhittat svar.';

/**
 * A made-up answer, always the same for the same question and seed.
 * @param seed round and organisation
 * @param teller whose answer it is, and in which of the rounds
 */
export function answerFor({ key, answer }: Question, seed: string, teller: ThreadTeller): Answer {
  const random = seededRandom(`${seed}/${key}`);
  const { kind } = teller.organisation;
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
      return { type: 'problems', problems: problemsOf(teller) };
    case 'interventions':
      return { type: 'interventions', interventions: interventionsOf(teller) };
    case 'judgement':
      return {
        type: 'judgement',
        ...pick(JUDGEMENTS, random),
      };
  }
}

/** Most committees say full, as most do: what is measured is another matter. */
const JUDGEMENTS = [
  {
    assessment: 'full',
    motivation:
      'Insatserna är genomförda enligt plan. Vad de har lett till går inte att säga förrän nästa mätning.',
  },
  {
    assessment: 'full',
    motivation: 'Alla planerade åtgärder är i gång, och samverkan med polisen fungerar.',
  },
  {
    assessment: 'full',
    motivation: 'Vi gör det vi har åtagit oss. Det är nämndens egen bedömning, inte en mätning.',
  },
  {
    assessment: 'partial',
    motivation: 'Två av fyra åtgärder är försenade, främst för att tjänster har varit vakanta.',
  },
  { assessment: 'not_assessable', motivation: 'Det finns ingen ny mätning sedan åtgärderna började.' },
] as const;

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

function pick<Item>(items: readonly [Item, ...Item[]] | readonly Item[], random: Random): Item {
  const item = items[Math.floor(random.uniform() * items.length)];
  if (item === undefined) throw new Error('there is nothing to choose from');
  return item;
}
