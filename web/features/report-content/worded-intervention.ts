import type { FollowUp, Intervention } from '../../../server/domain/follow-up/intervention';
import type { ThreadNames } from '../../../server/features/reports/thread-names.contract';
import type { Text } from '../../text/use-text';

export type WordedFact = readonly [label: string, words: string];

/** What is said of an intervention besides its name, part by part. What nobody has said is left out, and never 0. */
export function interventionFacts(intervention: Intervention, text: Text, names: ThreadNames): WordedFact[] {
  const { t, format, pick } = text;
  const { kind, lead, area, focusArea, goals, planned, spent, moneySource, followUpOn } = intervention;
  const part = (key: PartKey, words: string): WordedFact => [t(`threadWords.part.${key}`), words];
  const money = (amount: number | null) =>
    amount === null ? '' : t('threadWords.kronor', { amount: format.amount(amount) });
  const place = focusArea === null ? '' : `${focusArea.programme}/${focusArea.focusArea}`;
  return [
    part('status', t(`threadWords.status.${intervention.status}`)),
    part(
      'problems',
      intervention.problems.map((id) => names.problems[id] ?? t('threadWords.problemElsewhere')).join('\n'),
    ),
    part('cause', intervention.cause),
    part('kind', kind === null ? '' : t(`threadWords.kind.${kind}`)),
    part('lead', lead === null ? '' : (names.organisations[lead] ?? lead)),
    part(
      'contributing',
      format.list(intervention.contributing.map((key) => names.organisations[key] ?? key)),
    ),
    part('partners', intervention.partners),
    part('period', periodWords(intervention, text)),
    part('place', intervention.place),
    part('area', area === null ? '' : (names.areas[area] ?? area)),
    part('focusArea', focusArea === null ? '' : labelOf(names.focusAreas[place], place, pick)),
    part('goals', goals.map((key) => labelOf(names.goals[`${place}/${key}`], key, pick)).join('\n')),
    part(
      'indicators',
      intervention.indicators.map((key) => labelOf(names.indicators[key], key, pick)).join('\n'),
    ),
    part('expectedShort', intervention.expectedShort),
    part('expectedLong', intervention.expectedLong),
    part('followUpPlan', intervention.followUpPlan),
    part('followUpOn', followUpOn === null ? '' : format.date(followUpOn)),
    part('planned', money(planned)),
    part('spent', money(spent)),
    part('moneySource', moneySource === null ? '' : t(`threadWords.moneySource.${moneySource}`)),
  ].filter(says);
}

type PartKey = Exclude<keyof Intervention | 'period', 'id' | 'title' | 'followUps' | 'revision'>;

/** What is said in a follow-up. An effect is always called a judgement. */
export const followUpFacts = (followUp: FollowUp, { t }: Text): WordedFact[] =>
  (
    [
      [t('threadWords.followUp.done'), followUp.done],
      [t('threadWords.followUp.effect'), followUp.effect ? t(`threadWords.effect.${followUp.effect}`) : ''],
      [t('threadWords.followUp.effectText'), followUp.effectText],
      [t('threadWords.followUp.next'), followUp.next ? t(`threadWords.next.${followUp.next}`) : ''],
      [t('threadWords.followUp.nextText'), followUp.nextText],
    ] as const
  ).filter(says);

/** "Uppföljning 3 september 2025". */
export const followUpTitle = ({ on }: FollowUp, { t, format }: Text): string =>
  on === null
    ? t('threadWords.followUp.title')
    : t('threadWords.followUp.titleOn', { date: format.date(on) });

/** An intervention with its follow-ups as one text, a part a line. */
export const wordedIntervention = (intervention: Intervention, text: Text, names: ThreadNames): string =>
  [
    titleOf(intervention, text),
    ...interventionFacts(intervention, text, names).map(inOneLine),
    ...intervention.followUps.flatMap((followUp) => [
      followUpTitle(followUp, text),
      ...followUpFacts(followUp, text).map(inOneLine),
    ]),
  ].join('\n');

export const titleOf = ({ title }: Pick<Intervention, 'title'>, { t }: Text): string =>
  title.trim() === '' ? t('threadWords.untitled') : title;

function periodWords({ from, to }: Intervention, { t, format }: Text): string {
  if (from !== null && to !== null)
    return t('threadWords.periodFromTo', { from: format.date(from), to: format.date(to) });
  if (from !== null) return t('threadWords.periodFrom', { from: format.date(from) });
  return to === null ? '' : t('threadWords.periodTo', { to: format.date(to) });
}

type Label = ThreadNames['goals'][string];

const labelOf = (label: Label | undefined, key: string, pick: Text['pick']): string =>
  label === undefined ? key : pick(label);

const inOneLine = ([label, words]: WordedFact): string => `${label}: ${words.replaceAll('\n', '; ')}`;

const says = ([, words]: WordedFact): boolean => words.trim() !== '';
