import { useText } from '../../../text/use-text';
import { CheckList } from '../../../ui/check-list';
import { FocusAreaChoice } from './focus-area-choice';
import { IndicatorsChoice } from './indicators-choice';
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
  const choose = (chosen: string[]) =>
    onChange({
      goals: chosen,
      // What the goal is measured by is a good first answer, where there is none.
      ...(indicators.length === 0
        ? { indicators: [...(offered.find(({ key }) => chosen.includes(key))?.indicators ?? [])] }
        : {}),
    });
  return (
    <>
      <FocusAreaChoice chosen={focusArea} onChange={(chosen) => onChange({ focusArea: chosen, goals: [] })} />
      {offered.length > 0 && (
        <CheckList
          label={t('threadWords.part.goals')}
          hint={t('interventionWriting.goalsHint')}
          options={offered.map(({ key, text }) => ({ key, label: pick(text) }))}
          chosen={goals}
          onChange={choose}
        />
      )}
      <IndicatorsChoice
        hint={t('interventionWriting.indicatorsHint')}
        chosen={indicators}
        onChange={(keys) => onChange({ indicators: keys })}
      />
    </>
  );
}
