import type { Localized } from '../../domain/localized';
import type { Changes } from './changes';

const WAYS = {
  true: { sv: 'Till det bättre', en: 'For the better' },
  false: { sv: 'Till det sämre', en: 'For the worse' },
  null: { sv: 'Förändrat', en: 'Changed' },
} as const;

/** The same within a sentence. */
const WAY_WORDS = {
  true: { sv: 'till det bättre', en: 'for the better' },
  false: { sv: 'till det sämre', en: 'for the worse' },
  null: { sv: 'varken till det bättre eller sämre', en: 'neither for the better nor the worse' },
} as const;

const LISTS = { sv: new Intl.ListFormat('sv'), en: new Intl.ListFormat('en-GB') };

/**
 * One sentence about a place: the most important that has changed for certain, what has grown worse before what has
 * grown better, or that nothing has; never more than is known.
 */
export function findingOf(place: string, changed: Changes): Localized {
  const { changes, unchanged, notAssessable, notAssessableReason } = changed;
  if (changes.length + unchanged + notAssessable === 0)
    return { sv: `Det finns inga siffror för ${place}`, en: `There are no figures for ${place}` };
  const [first] = [...changes].sort((one, other) => weightOf(one) - weightOf(other));
  if (first !== undefined) return changeFinding(place, first, changes);
  if (unchanged > 0) return unchangedFinding(place, changed);
  return {
    sv: `Det går inte att bedöma vad som har förändrats i ${place}: ${notAssessableReason?.sv ?? ''}`,
    en: `What has changed in ${place} cannot be assessed: ${notAssessableReason?.en ?? ''}`,
  };
}

type CertainChange = Changes['changes'][number];

const weightOf = ({ good }: CertainChange): number => (good === false ? 0 : good === true ? 1 : 2);

/**
 * "Till det sämre i Farsta: ”Mörka områden” har ökat säkerställt mellan 2017 och 2020, och 3 indikatorer till har
 * förändrats: 2 till det bättre och 1 till det sämre".
 */
function changeFinding(place: string, first: CertainChange, all: readonly CertainChange[]): Localized {
  const { figure, from, good } = first;
  const way = WAYS[`${good}`];
  const { label } = figure.indicator;
  const rises = figure.verdict === 'increased';
  const besides = besidesOf(all.filter((one) => one !== first));
  return {
    sv: `${way.sv} i ${place}: ”${label.sv}” har ${rises ? 'ökat' : 'minskat'} säkerställt mellan ${from} och ${figure.round}${besides.sv}`,
    en: `${way.en} in ${place}: “${label.en}” has certainly ${rises ? 'increased' : 'decreased'} between ${from} and ${figure.round}${besides.en}`,
  };
}

/** How many more have changed, and how many of them which way: all one way is said at once. */
function besidesOf(others: readonly CertainChange[]): Localized {
  const more = others.length;
  if (more === 0) return { sv: '', en: '' };
  const ways = ([true, false, null] as const)
    .map((good) => ({ count: others.filter((one) => one.good === good).length, words: WAY_WORDS[`${good}`] }))
    .filter(({ count }) => count > 0);
  const said = (language: 'sv' | 'en') =>
    ways.length === 1
      ? ` ${ways[0]?.words[language]}`
      : `: ${LISTS[language].format(ways.map(({ count, words }) => `${count} ${words[language]}`))}`;
  return {
    sv: `, och ${more} ${more === 1 ? 'indikator' : 'indikatorer'} till har förändrats${said('sv')}`,
    en: `, and ${more} more ${more === 1 ? 'indicator has' : 'indicators have'} changed${said('en')}`,
  };
}

function unchangedFinding(place: string, { steps }: Changes): Localized {
  const [step, ...others] = steps;
  const when =
    step !== undefined && others.length === 0
      ? { sv: `mellan ${step.from} och ${step.to}`, en: `between ${step.from} and ${step.to}` }
      : { sv: 'i de mätningar som går att jämföra', en: 'in the rounds that can be compared' };
  return {
    sv: `Ingenting har förändrats säkerställt i ${place} ${when.sv}`,
    en: `Nothing has changed for certain in ${place} ${when.en}`,
  };
}
