import type { Intervention, Problem } from '../../../server/features/reports/report-content.contract';
import type { InterventionDetail } from '../../../server/features/threads/threads.contract';
import { useText } from '../../text/use-text';
import { useThreadWords } from './use-thread-words';

/** What things are called by their keys; without problems they are said to be elsewhere. */
export type ItemNames = InterventionDetail['names'] & {
  readonly problems?: Readonly<Record<string, string>>;
};

/** One part of what is said, as it is called and as it reads; '' where nothing is said. */
export interface WordedPart {
  /** The name of the field. */
  readonly key: string;
  readonly label: string;
  readonly text: string;
}

const LONG = ['partners', 'place', 'expectedShort', 'expectedLong'] as const;

/** An intervention or a problem part by part, in words: for showing how two of them differ. */
export function useContentWords({
  problems = {},
  organisations,
  areas,
  indicators,
  focusAreas,
  goals,
}: ItemNames) {
  const { t, pick, format } = useText();
  const { kronor } = useThreadWords();
  const date = (iso: string | null) => (iso === null ? '' : format.date(iso));
  const labelled = (labels: ItemNames['indicators'], key: string) => {
    const label = labels[key];
    return label ? pick(label) : key;
  };
  const focus = (ref: Intervention['focusArea'] | undefined) =>
    ref ? labelled(focusAreas, `${ref.programme}/${ref.focusArea}`) : '';
  const followUp = ({ on, done, effect, effectText, next, nextText }: Intervention['followUps'][number]) =>
    [
      date(on),
      done,
      effect ? t(`threadWords.effect.${effect}`) : '',
      effectText,
      next ? t(`threadWords.next.${next}`) : '',
      nextText,
    ]
      .filter((part) => part.trim() !== '')
      .join('. ');
  return {
    intervention: (one: Intervention): WordedPart[] => [
      { key: 'title', label: t('threadPages.one.intervention'), text: one.title },
      { key: 'status', label: t('threadWords.part.status'), text: t(`threadWords.status.${one.status}`) },
      { key: 'cause', label: t('threadWords.part.cause'), text: one.cause },
      {
        key: 'kind',
        label: t('threadWords.part.kind'),
        text: one.kind ? t(`threadWords.kind.${one.kind}`) : '',
      },
      {
        key: 'lead',
        label: t('threadWords.part.lead'),
        text: one.lead === null ? '' : (organisations[one.lead] ?? one.lead),
      },
      {
        key: 'contributing',
        label: t('threadWords.part.contributing'),
        text: format.list(one.contributing.map((key) => organisations[key] ?? key)),
      },
      ...LONG.map((key) => ({ key, label: t(`threadWords.part.${key}`), text: one[key] })),
      { key: 'area', label: t('threadWords.part.area'), text: one.area ? (areas[one.area] ?? one.area) : '' },
      { key: 'focusArea', label: t('threadWords.part.focusArea'), text: focus(one.focusArea) },
      {
        key: 'goals',
        label: t('threadWords.part.goals'),
        text: one.goals
          .map((goal) => labelled(goals, `${one.focusArea?.programme}/${one.focusArea?.focusArea}/${goal}`))
          .join('; '),
      },
      {
        key: 'indicators',
        label: t('threadPages.one.indicators'),
        text: one.indicators.map((key) => labelled(indicators, key)).join('; '),
      },
      { key: 'from', label: t('threadWords.part.from'), text: date(one.from) },
      { key: 'to', label: t('threadWords.part.to'), text: date(one.to) },
      { key: 'followUpPlan', label: t('threadWords.part.followUpPlan'), text: one.followUpPlan },
      { key: 'followUpOn', label: t('threadWords.part.followUpOn'), text: date(one.followUpOn) },
      {
        key: 'planned',
        label: t('threadWords.part.planned'),
        text: one.planned === null ? '' : kronor(one.planned),
      },
      { key: 'spent', label: t('threadWords.part.spent'), text: one.spent === null ? '' : kronor(one.spent) },
      {
        key: 'moneySource',
        label: t('threadWords.part.moneySource'),
        text: one.moneySource ? t(`threadWords.moneySource.${one.moneySource}`) : '',
      },
      {
        key: 'problems',
        label: t('threadPages.one.problem'),
        text: one.problems.map((id) => problems[id] ?? t('threadWords.problemElsewhere')).join('; '),
      },
      {
        key: 'followUps',
        label: t('threadPages.one.followUp'),
        text: one.followUps.map(followUp).join('\n'),
      },
    ],
    problem: (one: Problem): WordedPart[] => [
      { key: 'what', label: t('threadPages.one.problem'), text: one.what },
      ...(['where', 'when', 'whom', 'source', 'cause'] as const).map((key) => ({
        key,
        label: t(`reportContent.${key}`),
        text: one[key],
      })),
      {
        key: 'area',
        label: t('threadPages.problem.area'),
        text: one.area ? (areas[one.area] ?? one.area) : '',
      },
      { key: 'focusArea', label: t('threadPages.problem.focusArea'), text: focus(one.focusArea) },
      {
        key: 'indicators',
        label: t('threadPages.problem.indicators'),
        text: (one.indicators ?? []).map((key) => labelled(indicators, key)).join('; '),
      },
    ],
  };
}
