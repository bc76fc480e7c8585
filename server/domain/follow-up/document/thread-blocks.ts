import { type Block, heading, list, note, shortWords, words } from '../../reporting/document/report-document';
import { inSwedish, swedishDay } from '../../reporting/document/swedish';
import { STATUS_WORDS } from './city-words';
import type { WrittenCompilation, WrittenIntervention, WrittenProblem } from './written-compilation';

export const NOT_SAID = 'inte angivet';

const within = (focusArea: string) => (item: WrittenProblem | WrittenIntervention) =>
  item.focusArea?.focusArea === focusArea;

/** The problems of a focus area, and what is done about each. */
export function problemBlocks(
  { problems }: Pick<WrittenCompilation, 'problems'>,
  focusArea: string,
): Block[] {
  const found = problems.filter(within(focusArea));
  return [
    heading(3, 'Problem'),
    found.length === 0 ? note('Inget problem är beskrivet.') : list(found.map(problemWords)),
  ];
}

/** The interventions of a focus area. Nothing here says what one has led to. */
export function interventionBlocks(
  { interventions }: Pick<WrittenCompilation, 'interventions'>,
  focusArea: string,
): Block[] {
  const done = interventions.filter(within(focusArea));
  return [
    heading(3, 'Åtgärder'),
    done.length === 0
      ? note('Ingen åtgärd är beskriven.')
      : {
          type: 'table',
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
  ];
}

/** Whose it is, and out of which round when their report of this one is missing. */
const ownerWords = ({ owner, earlier }: Pick<WrittenProblem, 'owner' | 'earlier'>): string =>
  earlier === null ? owner.name : `${owner.name}, ur ${earlier.label.sv}`;

const problemWords = ({ what, where, owner, earlier, state, interventions }: WrittenProblem): string => {
  const done =
    interventions.length === 0 ? 'ingen åtgärd' : interventions.map(({ title }) => `”${title}”`).join(', ');
  const place = where === '' ? '' : `${where}; `;
  return `${what} (${place}${ownerWords({ owner, earlier })}${state === 'resolved' ? ', löst' : ''}): ${done}`;
};

function timeWords({ from, to }: WrittenIntervention): string {
  if (from === null && to === null) return NOT_SAID;
  const [first, last] = [from, to].map((day) => (day === null ? '' : swedishDay(day)));
  return `${first} – ${last}`.trim();
}

/** What nobody has said is not 0. */
const kronor = (amount: number | null): string => (amount === null ? NOT_SAID : inSwedish(amount));
