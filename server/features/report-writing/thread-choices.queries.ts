import type { ReadDb } from '../../../db/database';
import { isInForce } from '../../domain/follow-up/programme';
import type { Answer } from '../../domain/reporting/answer';
import { listAreas } from '../areas/list-areas.queries';
import { listIndicators } from '../indicators/list-indicators.queries';
import { listOrganisations } from '../organisations/organisations.queries';
import { listStoredProgrammes } from '../programmes/stored-programmes.queries';
import { districtsOf } from '../reports/districts-of.queries';
import type { Answer as GivenAnswer } from '../reports/report-content.contract';
import { sectionRows, sectionState } from '../reports/section-rows.queries';
import { threadNames } from '../reports/thread-names.queries';
import type { KeptFigures } from './figures-kept';
import type { OpenedSection } from './open-section';
import { storedAnswers } from './saved-answers.queries';
import type { ThreadChoices } from './thread-choices.contract';

interface Asked {
  readonly opened: OpenedSection;
  /** What stands in the section, and what was answered before. */
  readonly answers: readonly (GivenAnswer | null)[];
  /** ISO date: today. */
  readonly day: string;
}

/** What the problems and interventions of a section can be tied to; null where it asks for neither. */
export async function threadChoices(
  db: ReadDb,
  figuresBeside: KeptFigures,
  { opened, answers, day }: Asked,
): Promise<ThreadChoices | null> {
  const { report, section } = opened;
  if (!section.questions.some(({ answer }) => isOfThread(answer.type))) return null;
  const own = report.organisation.key;
  const [elsewhere, organisations, areas, districts, programmes, indicators] = await Promise.all([
    answersElsewhere(db, opened),
    listOrganisations(db, { today: day, on: day }),
    listAreas(db, { on: day }),
    districtsOf(db, own, day),
    listStoredProgrammes(db),
    listIndicators(db),
  ]);
  const keys = indicators.map(({ key }) => key);
  return {
    names: await threadNames(db, [...answers, ...elsewhere.answers]),
    problems: elsewhere.answers.flatMap((answer) =>
      answer.type === 'problems'
        ? answer.problems.map(({ id, what, cause, where }) => ({ id, what, cause, where }))
        : [],
    ),
    unread: elsewhere.unread,
    interventions: elsewhere.answers.flatMap((answer) =>
      answer.type === 'interventions'
        ? answer.interventions.map(({ id, title, problems }) => ({ id, title, problems }))
        : [],
    ),
    since: report.round.period_from,
    organisations: organisations.map(({ key, name }) => ({ key, name })),
    areas: areas
      .filter(({ slug, kind, parents }) =>
        districts.length === 0
          ? kind === 'district'
          : districts.includes(slug) ||
            parents.some((parent) => parent.validTo === null && districts.includes(parent.slug)),
      )
      .map(({ slug, label, kind }) => ({ slug, label, kind })),
    programmes: programmes
      .filter(({ content }) => isInForce(content, day))
      .map(({ slug, content: { shortTitle, focusAreas } }) => ({
        slug,
        title: shortTitle,
        focusAreas: focusAreas.map(({ key, title, goals }) => ({
          key,
          title,
          goals: goals.map((goal) => ({ key: goal.key, text: goal.text, indicators: goal.indicators })),
        })),
      })),
    indicators: indicators.map(({ key, label }) => ({ key, label })),
    figures: [...(await figuresBeside(own, keys, day))],
  };
}

const isOfThread = (type: Answer['type']): boolean => type === 'problems' || type === 'interventions';

/**
 * Problems and interventions of the other sections. Those of a secret one are left out: its reading would have to be
 * written down, and what is tied to it would tell of it.
 */
async function answersElsewhere(
  db: ReadDb,
  { report, section }: OpenedSection,
): Promise<{ readonly answers: GivenAnswer[]; readonly unread: boolean }> {
  const rows = await sectionRows(db, report.row.id);
  const others = report.sections.filter(({ key }) => key !== section.key);
  const read = others.filter((other) => {
    const { confidentiality } = sectionState(rows, other);
    return confidentiality !== 'secret' && report.rights.reads(confidentiality);
  });
  const questions = read
    .flatMap((other) => other.questions.filter(({ answer }) => isOfThread(answer.type)))
    .map(({ key }) => key);
  const stored = await storedAnswers(db, report.row.id, questions);
  return {
    answers: [...stored.values()].flatMap(({ value }) => value ?? []),
    unread: others.some(
      (other) => !read.includes(other) && other.questions.some(({ answer }) => answer.type === 'problems'),
    ),
  };
}
