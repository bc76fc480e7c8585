import type { Catalogue, Question } from './catalogue';
import { type CatalogueFault, repeated } from './catalogue-fault';
import { answerFaults, changedAnswer } from './check-answer-form';

/** What a catalogue is held against. */
interface Known {
  /** Published versions, in any order. */
  readonly earlier: readonly Catalogue[];
  /** Keys of the indicators there are. */
  readonly indicators: ReadonlySet<string>;
}

/** Everything that keeps a catalogue from being published; none when it can be asked. */
export function checkCatalogue(catalogue: Catalogue, known: Known): CatalogueFault[] {
  const { kinds, sections } = catalogue;
  const questions = sections.flatMap((section, at) =>
    section.questions.map((question, index) => ({ question, path: `sections.${at}.questions.${index}` })),
  );
  return [
    ...repeated(kinds, 'kind_key_taken', (at) => `kinds.${at}.key`),
    ...repeated(
      kinds.flatMap(({ statutoryParts }) => statutoryParts),
      'part_key_taken',
      () => 'kinds',
    ),
    ...repeated(sections, 'section_key_taken', (at) => `sections.${at}.key`),
    ...repeated(
      questions.map(({ question }) => question),
      'question_key_taken',
      (at) => `${questions[at]?.path ?? 'sections'}.key`,
    ),
    ...sections.flatMap(({ key, questions: asked }, at) =>
      asked.length > 0 ? [] : [{ path: `sections.${at}`, code: 'section_empty' as const, detail: key }],
    ),
    ...kindFaults(
      catalogue,
      questions.map(({ question }) => question),
    ),
    ...questions.flatMap(({ question, path }) => [
      ...referenceFaults(question, path, catalogue, known),
      ...answerFaults(question.answer, `${path}.answer`, question.key),
      ...changedAnswer(question, `${path}.answer`, known.earlier),
    ]),
  ];
}

/** A kind nobody is asked about, and what a law asks for that no question answers. */
function kindFaults({ kinds }: Catalogue, questions: readonly Question[]): CatalogueFault[] {
  return kinds.flatMap(({ key, statutoryParts }, at): CatalogueFault[] => {
    const own = questions.filter((question) => question.kinds.includes(key));
    if (own.length === 0) return [{ path: `kinds.${at}`, code: 'kind_without_questions', detail: key }];
    return statutoryParts.flatMap((part, index) =>
      own.some((question) => question.statutoryParts.includes(part.key))
        ? []
        : [
            {
              path: `kinds.${at}.statutoryParts.${index}`,
              code: 'part_unanswered' as const,
              detail: part.key,
            },
          ],
    );
  });
}

/** What a question refers to that is not there, or is not its business; or does not refer to and must. */
function referenceFaults(
  question: Question,
  path: string,
  { kinds }: Catalogue,
  { indicators }: Known,
): CatalogueFault[] {
  const fault = (field: string, code: CatalogueFault['code']) => ({
    path: `${path}.${field}`,
    code,
    detail: question.key,
  });
  const unknownKind = question.kinds.some((kind) => !kinds.some(({ key }) => key === kind));
  const ownerOf = (part: string) =>
    kinds.find(({ statutoryParts }) => statutoryParts.some(({ key }) => key === part))?.key;
  const owners = question.statutoryParts.map(ownerOf);
  return [
    ...(unknownKind ? [fault('kinds', 'unknown_kind')] : []),
    ...(owners.includes(undefined) ? [fault('statutoryParts', 'unknown_part')] : []),
    ...(owners.some((owner) => owner !== undefined && !question.kinds.includes(owner))
      ? [fault('statutoryParts', 'part_of_other_kind')]
      : []),
    ...(question.indicators.some((key) => !indicators.has(key))
      ? [fault('indicators', 'unknown_indicator')]
      : []),
    ...(question.confidentiality === 'secret' && question.secrecyGround.trim() === ''
      ? [fault('secrecyGround', 'secrecy_ground_missing')]
      : []),
  ];
}
