import { useText } from '../../../text/use-text';
import { CheckList } from '../../../ui/check-list';
import { FocusAreaChoice } from './focus-area-choice';
import { GoalMeasures } from './goal-measures';
import { IndicatorsChoice, MOST_INDICATORS } from './indicators-choice';
import type { PartProps } from './part-props';
import { useThread } from './thread-setting';

/** Which goals it is for, and which figures should change if it helps. */
export function InterventionAim({ intervention, onChange }: PartProps) {
  const { t, pick } = useText();
  const { choices } = useThread();
  const { focusArea, goals, indicators } = intervention;
  const offered =
    choices.programmes
      .find(({ slug }) => slug === focusArea?.programme)
      ?.focusAreas.find(({ key }) => key === focusArea?.focusArea)?.goals ?? [];
  const measures = offered.filter(({ key }) => goals.includes(key)).flatMap((goal) => goal.indicators);
  const suggested = choices.indicators
    .filter(({ key }) => measures.includes(key) && !indicators.includes(key))
    .slice(0, MOST_INDICATORS - indicators.length);
  return (
    <>
      <FocusAreaChoice chosen={focusArea} onChange={(chosen) => onChange({ focusArea: chosen, goals: [] })} />
      {offered.length > 0 && (
        <CheckList
          label={t('threadWords.part.goals')}
          hint={t('interventionWriting.goalsHint')}
          options={offered.map(({ key, text }) => ({ key, label: pick(text) }))}
          chosen={goals}
          onChange={(keys) => onChange({ goals: keys })}
        />
      )}
      <GoalMeasures
        goals={goals.length}
        names={suggested.map(({ label }) => pick(label))}
        onTake={() => onChange({ indicators: [...indicators, ...suggested.map(({ key }) => key)] })}
      />
      <IndicatorsChoice
        hint={t('interventionWriting.indicatorsHint')}
        chosen={indicators}
        onChange={(keys) => onChange({ indicators: keys })}
      />
    </>
  );
}
