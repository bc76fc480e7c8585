import type { Localized } from '../localized';
import { type Answer, isEmpty } from './answer';
import type { StatutoryPart } from './catalogue';
import type { Confidentiality } from './confidentiality';
import { type CheckedWhen, type InterventionFinding, interventionFindings } from './intervention-findings';

/** A report as it is looked through before it is called ready. */
export interface CheckedReport extends CheckedWhen {
  readonly registryNumber: string;
  /** The statutory parts of the kinds that are reported. */
  readonly statutoryParts: readonly StatutoryPart[];
  readonly sections: readonly CheckedSection[];
}

export interface CheckedSection {
  readonly key: string;
  readonly title: Localized;
  readonly confidentiality: Confidentiality;
  readonly legalGround: string;
  readonly done: boolean;
  readonly openComments: number;
  /** Whether something in it has changed since the office sent it back; null: it is not one that was sent back. */
  readonly answeredSinceReturn: boolean | null;
  readonly questions: readonly CheckedQuestion[];
}

export interface CheckedQuestion {
  readonly key: string;
  readonly wording: Localized;
  readonly required: boolean;
  readonly legalGround: string;
  readonly statutoryParts: readonly string[];
  readonly answer: Answer | null;
  /** Sentences of the answer that claim a change the figures do not bear out. */
  readonly uncertainClaims: readonly string[];
  /** Names of the indicators beside it whose figures are made up. */
  readonly exampleFigures: readonly Localized[];
}

/** What is missing before a report can be called ready. */
export interface Finding {
  readonly level: 'error' | 'warning';
  readonly code:
    | 'required_unanswered'
    | 'statutory_part_missing'
    | 'returned_unanswered'
    | 'secret_without_ground'
    | 'section_not_done'
    | 'open_comment'
    | 'optional_unanswered'
    | 'claim_not_certain'
    | InterventionFinding['code']
    | 'registry_number_missing'
    | 'figures_example'
    | 'report_empty';
  readonly section: string | null;
  readonly question: string | null;
  /** The question, section, statutory part, sentence with its question, or indicators; empty for the whole report. */
  readonly about: Localized;
  readonly legalGround: string;
}

/** What is missing, errors first, each in the order of the report. Errors block, warnings do not. */
export function findingsOf(report: CheckedReport): Finding[] {
  const findings = [
    ...ofReport(report),
    ...report.statutoryParts.flatMap((part) => ofPart(part, report.sections)),
    ...report.sections.flatMap((section) => ofSection(section, report)),
  ];
  return [
    ...findings.filter(({ level }) => level === 'error'),
    ...findings.filter(({ level }) => level === 'warning'),
  ];
}

const WHOLE = { section: null, question: null, about: { sv: '', en: '' }, legalGround: '' } as const;

function ofReport({ registryNumber, sections }: CheckedReport): Finding[] {
  const questions = sections.flatMap((section) => section.questions);
  const examples = questions.flatMap(({ exampleFigures }) => exampleFigures);
  return [
    ...when<Finding>(questions.every(isUnanswered), { ...WHOLE, level: 'error', code: 'report_empty' }),
    ...when<Finding>(registryNumber.trim() === '', {
      ...WHOLE,
      level: 'warning',
      code: 'registry_number_missing',
    }),
    ...when<Finding>(examples.length > 0, {
      ...WHOLE,
      level: 'warning',
      code: 'figures_example',
      about: { sv: listed(examples.map(({ sv }) => sv)), en: listed(examples.map(({ en }) => en)) },
    }),
  ];
}

/** A part of the law that nothing answers; one that nobody is asked about here is somebody else's. */
function ofPart({ key, label, legalGround }: StatutoryPart, sections: readonly CheckedSection[]): Finding[] {
  const serving = sections.flatMap((section) =>
    section.questions
      .filter(({ statutoryParts }) => statutoryParts.includes(key))
      .map((question) => ({ section, question })),
  );
  const [first] = serving;
  return when<Finding>(serving.every(({ question }) => isUnanswered(question)) && first !== undefined, {
    level: 'error',
    code: 'statutory_part_missing',
    section: first?.section.key ?? null,
    question: first?.question.key ?? null,
    about: label,
    legalGround,
  });
}

function ofSection(section: CheckedSection, at: CheckedWhen): Finding[] {
  const { answeredSinceReturn, confidentiality, legalGround, openComments, done } = section;
  const about = (level: Finding['level'], code: Finding['code']): Finding => ({
    level,
    code,
    section: section.key,
    question: null,
    about: section.title,
    legalGround: '',
  });
  return [
    ...when(answeredSinceReturn === false, about('error', 'returned_unanswered')),
    ...when(
      confidentiality === 'secret' && legalGround.trim() === '',
      about('error', 'secret_without_ground'),
    ),
    // What the office sent back is not answered while its own authors have something left to say of it.
    ...when(openComments > 0, about(answeredSinceReturn === null ? 'warning' : 'error', 'open_comment')),
    ...when(!done, about('warning', 'section_not_done')),
    ...section.questions.flatMap((question) => ofQuestion(section.key, question, at)),
  ];
}

function ofQuestion(section: string, question: CheckedQuestion, at: CheckedWhen): Finding[] {
  const { key, wording, required, legalGround, uncertainClaims } = question;
  const unanswered: Finding = {
    level: required ? 'error' : 'warning',
    code: required ? 'required_unanswered' : 'optional_unanswered',
    section,
    question: key,
    about: wording,
    legalGround,
  };
  const claims = uncertainClaims.map(
    (sentence): Finding => ({
      level: 'warning',
      code: 'claim_not_certain',
      section,
      question: key,
      about: {
        sv: `${wording.sv} ”${sentence}”`,
        en: `${wording.en} “${sentence}”`,
      },
      legalGround: '',
    }),
  );
  const { answer } = question;
  const interventions = answer?.type === 'interventions' ? answer.interventions : [];
  const found = interventionFindings(interventions, at).map(({ level, code, numbers }): Finding => {
    const which = numbers.join(', ');
    return {
      level,
      code,
      section,
      question: key,
      about: { sv: `nummer ${which}. ${wording.sv}`, en: `number ${which}. ${wording.en}` },
      legalGround: '',
    };
  });
  return [...when(isUnanswered(question), unanswered), ...(isUnanswered(question) ? [] : found), ...claims];
}

const isUnanswered = ({ answer }: CheckedQuestion): boolean => answer === null || isEmpty(answer);

const when = <T>(applies: boolean, finding: T): T[] => (applies ? [finding] : []);

const listed = (names: readonly string[]): string => [...new Set(names)].join(', ');
