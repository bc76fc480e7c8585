import type { SurveyRoundsTable } from '../../db/schema/surveys';
import { NEIGHBOURHOODS } from '../catalogue/neighbourhoods';
import { ALL_QUESTIONS } from '../catalogue/questions';
import { SURVEY_KEY } from '../catalogue/surveys';
import { DISTRICT_TRAITS, type DistrictTraits, LOCAL_UNEASE, ROUND_SHIFT } from './districts';
import { type Random, seededRandom } from './random';
import { respondentLine, type Setting } from './respondent';

/** Residents aged 16–79 that a round's respondents stand for. Made up to the right order of size. */
const RESIDENTS = 720_000;
/** Respondents of a round whose number no source gives. */
const USUAL_RESPONDENTS: Readonly<Record<string, number>> = {
  '2008': 17_000,
  '2011': 18_000,
  '2023': 15_000,
};

const GROUP_COLUMNS = {
  disability: 'funktionsnedsattning',
  foreign_born: 'utrikesfodd',
  rented_home: 'hyresratt',
};

/** The description that lets the import read `surveyFile`. */
export function surveyDescription(round: SurveyRoundsTable): object {
  const yesNo = (column: string) => ({ column, yes: ['1'], no: ['2'] });
  return {
    survey: SURVEY_KEY,
    round: round.key,
    encoding: 'utf-8',
    delimiter: ';',
    decimal: ',',
    respondents: respondentsOf(round),
    columns: {
      weight: 'vikt',
      area: { column: 'stadsdel', kind: 'neighbourhood' },
      age: 'alder',
      sex: { column: 'kon', women: ['2'], men: ['1'] },
      groups: Object.fromEntries(Object.entries(GROUP_COLUMNS).map(([key, column]) => [key, yesNo(column)])),
    },
    questions: Object.fromEntries(
      ALL_QUESTIONS.map(({ key, answers }) => [
        key,
        {
          column: key,
          answers: Object.fromEntries(answers.map(([answer], index) => [answer, [String(index + 1)]])),
          noAnswer: ['9'],
        },
      ]),
    ),
  };
}

/** A made-up round as a survey file, the same bytes every time: one chunk a neighbourhood. */
export async function* surveyFile(round: SurveyRoundsTable): AsyncGenerator<Uint8Array> {
  const header = ['vikt', 'stadsdel', 'kon', 'alder', ...Object.values(GROUP_COLUMNS)];
  yield encodeLines([[...header, ...ALL_QUESTIONS.map(({ key }) => key)].join(';')]);
  const random = seededRandom(`respondents ${round.key}`);
  for (const { setting, respondents } of settingsOf(round)) {
    yield encodeLines(Array.from({ length: respondents }, () => respondentLine(setting, random)));
  }
}

const encodeLines = (lines: readonly string[]): Uint8Array =>
  new TextEncoder().encode(`${lines.join('\n')}\n`);

const respondentsOf = ({ key, respondents }: SurveyRoundsTable): number =>
  respondents ?? USUAL_RESPONDENTS[key] ?? 17_000;

interface Place {
  readonly setting: Setting;
  readonly respondents: number;
}

function settingsOf(round: SurveyRoundsTable): Place[] {
  const places = Object.entries(NEIGHBOURHOODS).flatMap(([district, names]) => {
    const traits = DISTRICT_TRAITS[district];
    if (traits === undefined) throw new Error(`no traits for ${district}`);
    const sizes = names.map((name) => neighbourhoodSize(seededRandom(`size ${name}`)));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    return names.map((name, index) => ({
      setting: settingOf(round, district, name, traits),
      part: (traits.answers * (sizes[index] ?? 0)) / total,
    }));
  });
  return apportion(places, respondentsOf(round));
}

/** A few neighbourhoods are much larger than the rest. */
const neighbourhoodSize = (random: Random): number => Math.exp(0.75 * random.normal());

function settingOf(
  round: SurveyRoundsTable,
  district: string,
  neighbourhood: string,
  traits: DistrictTraits,
): Setting {
  const lasting = seededRandom(`unease ${neighbourhood}`).normal() * 0.18;
  const passing = seededRandom(`unease ${neighbourhood} ${round.key}`).normal() * 0.08;
  const common = ROUND_SHIFT[round.key] ?? { unease: 0, disorder: 0, exposure: 0 };
  const local = LOCAL_UNEASE[round.key]?.[district] ?? 0;
  return {
    neighbourhood,
    traits,
    shift: {
      unease: traits.unease + common.unease + local + lasting + passing,
      disorder: traits.disorder + common.disorder + lasting,
      exposure: traits.exposure + common.exposure + passing,
    },
    // Small districts are asked more densely, so that each can be reported on its own.
    weight: (RESIDENTS / respondentsOf(round)) * (0.6 + 5.5 * traits.answers),
  };
}

/** Shares out exactly `total` respondents by largest remainder (Hamilton), at least one a place. */
function apportion(places: readonly { setting: Setting; part: number }[], total: number): Place[] {
  const whole = places.reduce((sum, { part }) => sum + part, 0);
  const quotas = places.map(({ part }) => 1 + ((total - places.length) * part) / whole);
  const left = total - quotas.reduce((sum, quota) => sum + Math.floor(quota), 0);
  const byRemainder = quotas
    .map((quota, index) => ({ index, remainder: quota - Math.floor(quota) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const extra = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return places.map(({ setting }, index) => ({
    setting,
    respondents: Math.floor(quotas[index] ?? 0) + (extra.has(index) ? 1 : 0),
  }));
}
