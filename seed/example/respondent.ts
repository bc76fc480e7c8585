import type { DistrictTraits } from './districts';
import { QUESTION_MODELS, type QuestionModel } from './question-model';
import type { Random } from './random';

/** Where and when a respondent is made up. */
export interface Setting {
  readonly neighbourhood: string;
  readonly traits: DistrictTraits;
  /** Logits that move the answers in this neighbourhood and round. */
  readonly shift: Readonly<Record<QuestionModel['trait'], number>>;
  /** Residents that one respondent stands for, before sex and age. */
  readonly weight: number;
}

interface Person {
  readonly woman: boolean;
  readonly age: number;
  readonly disability: boolean;
  readonly bornAbroad: boolean;
  readonly rents: boolean;
  /** What makes one and the same person give the worse answer to everything. */
  readonly disposition: number;
}

const YOUNGEST = 16;
const OLDEST = 79;
/** Half a percent to two percent leave a question out. */
const NO_ANSWER = 0.015;
/** People differ, which lifts a small share above that of the middle person; this takes it back. */
const DISPERSION = 0.24;
const NO_ANSWER_CODE = '9';

/** One line of the made-up survey file, fields in the order of `surveyDescription`. */
export function respondentLine(setting: Setting, random: Random): string {
  const person = makePerson(setting, random);
  const answers = QUESTION_MODELS.map((model) => answerCode(model, setting, person, random));
  const flags = [person.disability, person.bornAbroad, person.rents].map((yes) => (yes ? '1' : '2'));
  const weight = personWeight(setting, person, random).toFixed(4).replace('.', ',');
  return [weight, setting.neighbourhood, person.woman ? '2' : '1', person.age, ...flags, ...answers].join(
    ';',
  );
}

function makePerson({ traits }: Setting, random: Random): Person {
  // Older people answer surveys more often than younger ones.
  const age = YOUNGEST + Math.floor((OLDEST - YOUNGEST + 1) * random.uniform() ** 0.85);
  return {
    woman: random.uniform() < 0.535,
    age,
    disability: random.uniform() < 0.06 + (age - YOUNGEST) * 0.0022,
    bornAbroad: random.uniform() < traits.bornAbroad,
    rents: random.uniform() < traits.rented * (age < 35 ? 1.2 : 0.93),
    disposition: random.normal() * 0.8,
  };
}

/** Weights make up for who answers less often: the young and men. */
function personWeight({ weight }: Setting, { woman, age }: Person, random: Random): number {
  const sex = woman ? 0.93 : 1.08;
  const years = age < 35 ? 1.35 : age < 65 ? 0.98 : 0.74;
  return weight * sex * years * (0.85 + 0.3 * random.uniform());
}

function answerCode(model: QuestionModel, setting: Setting, person: Person, random: Random): string {
  if (random.uniform() < NO_ANSWER) return NO_ANSWER_CODE;
  const tendency =
    setting.shift[model.trait] +
    (person.woman ? 0.5 : -0.5) * model.women +
    ((45 - person.age) / 10) * model.young * 0.5 +
    (person.disability ? 0.32 : -0.04) +
    (person.rents ? 0.08 : -0.05) +
    person.disposition;
  const u = random.uniform();
  const latent = Math.log(u / (1 - u)) - tendency;
  const step = model.thresholds.findIndex((threshold) => latent < threshold - DISPERSION);
  return String((step === -1 ? model.thresholds.length : step) + 1);
}
