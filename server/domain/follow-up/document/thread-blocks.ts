import { type Block, heading, list, note, shortWords, words } from '../../reporting/document/report-document';
import { inSwedish, swedishDay } from '../../reporting/document/swedish';
import { STATUS_WORDS } from './city-words';
import type { WrittenCompilation, WrittenIntervention, WrittenProblem } from './written-compilation';

export const NOT_SAID = 'inte angivet';

/** The problems and interventions of a focus area. Nothing here says what an intervention has led to. */
export function threadBlocks(
  { problems, interventions }: Pick<WrittenCompilation, 'problems' | 'interventions'>,
  focusArea: string,
): Block[] {
  const within = (item: WrittenProblem | WrittenIntervention) => item.focusArea?.focusArea === focusArea;
  const [found, done] = [problems.filter(within), interventions.filter(within)];
  return [
    heading(3, 'Problem och åtgärder'),
    ...(found.length === 0 ? [] : [heading(4, 'Problem'), list(found.map(problemWords))]),
    heading(4, 'Åtgärder'),
    ...(done.length === 0
      ? [note('Inga åtgärder är öppna för alla.')]
      : [
          {
            type: 'table' as const,
            columns: [
              words('Åtgärd'),
              words('Nämnd eller bolag'),
              shortWords('Läge'),
              words('Tid'),
              { ...shortWords('Planerat (kr)'), numeric: true },
              { ...shortWords('Förbrukat (kr)'), numeric: true },
            ],
            rows: done.map((one) => [
              one.title,
              ownerWords(one),
              STATUS_WORDS[one.status],
              timeWords(one),
              kronor(one.planned),
              kronor(one.spent),
            ]),
          },
        ]),
  ];
}

/** Whose it is, and out of which round when their report of this one is missing. */
const ownerWords = ({ owner, earlier }: Pick<WrittenProblem, 'owner' | 'earlier'>): string =>
  earlier === null ? owner.name : `${owner.name}, ur ${earlier.label.sv}`;

const problemWords = ({ what, owner, earlier, state, interventions }: WrittenProblem): string => {
  const done =
    interventions.length === 0 ? 'ingen åtgärd' : interventions.map(({ title }) => `”${title}”`).join(', ');
  return `${what} (${ownerWords({ owner, earlier })}${state === 'resolved' ? ', löst' : ''}): ${done}`;
};

function timeWords({ from, to }: WrittenIntervention): string {
  if (from === null && to === null) return NOT_SAID;
  const [first, last] = [from, to].map((day) => (day === null ? '' : swedishDay(day)));
  return `${first} – ${last}`.trim();
}

/** What nobody has said is not 0. */
const kronor = (amount: number | null): string => (amount === null ? NOT_SAID : inSwedish(amount));
