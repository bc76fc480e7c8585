import type { Localized } from '../../domain/localized';
import type { Changes } from './changes';

const WAYS = {
  true: { sv: 'Till det bättre', en: 'For the better' },
  false: { sv: 'Till det sämre', en: 'For the worse' },
  null: { sv: 'Förändrat', en: 'Changed' },
} as const;

/**
 * One sentence about a place: the most important that has changed for certain, what has grown worse before what has
 * grown better, or that nothing has; never more than is known.
 */
export function findingOf(place: string, changed: Changes): Localized {
  const { changes, unchanged, notAssessable, notAssessableReason } = changed;
  if (changes.length + unchanged + notAssessable === 0)
    return { sv: `Det finns inga siffror för ${place}`, en: `There are no figures for ${place}` };
  const [first] = [...changes].sort((one, other) => weightOf(one) - weightOf(other));
  if (first !== undefined) return changeFinding(place, first, changes.length - 1);
  if (unchanged > 0) return unchangedFinding(place, changed);
  return {
    sv: `Det går inte att bedöma vad som har förändrats i ${place}: ${notAssessableReason?.sv ?? ''}`,
    en: `What has changed in ${place} cannot be assessed: ${notAssessableReason?.en ?? ''}`,
  };
}

type CertainChange = Changes['changes'][number];

const weightOf = ({ good }: CertainChange): number => (good === false ? 0 : good === true ? 1 : 2);

/** "Till det sämre i Farsta: ”Mörka områden” har ökat säkerställt mellan 2017 och 2020, och 2 indikatorer till har förändrats". */
function changeFinding(place: string, { figure, from, good }: CertainChange, more: number): Localized {
  const way = WAYS[`${good}`];
  const { label } = figure.indicator;
  const rises = figure.verdict === 'increased';
  const besides = {
    sv: more === 0 ? '' : `, och ${more} ${more === 1 ? 'indikator' : 'indikatorer'} till har förändrats`,
    en: more === 0 ? '' : `, and ${more} more ${more === 1 ? 'indicator has' : 'indicators have'} changed`,
  };
  return {
    sv: `${way.sv} i ${place}: ”${label.sv}” har ${rises ? 'ökat' : 'minskat'} säkerställt mellan ${from} och ${figure.round}${besides.sv}`,
    en: `${way.en} in ${place}: “${label.en}” has certainly ${rises ? 'increased' : 'decreased'} between ${from} and ${figure.round}${besides.en}`,
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
