import { useRef, useState } from 'react';
import type { Intervention } from '../../../../server/features/reports/report-content.contract';
import { useText } from '../../../text/use-text';
import { CheckList } from '../../../ui/check-list';
import { FocusAreaChoice } from './focus-area-choice';
import { GoalMeasures } from './goal-measures';
import { type GoalsKept, turnedTo } from './goals-kept';
import { IndicatorsChoice, MOST_INDICATORS } from './indicators-choice';
import styles from './interventions-answer.module.css';
import type { PartProps } from './part-props';
import { useThread } from './thread-setting';

/** Which goals it is for, and which figures should change if it helps. */
export function InterventionAim({ intervention, onChange }: PartProps) {
  const { t, pick } = useText();
  const { choices } = useThread();
  const { focusArea, goals, indicators } = intervention;
  const kept = useRef<GoalsKept>({});
  const [left, setLeft] = useState(0);
  const turn = (chosen: Intervention['focusArea']) => {
    const turned = turnedTo(chosen, intervention, kept.current);
    kept.current = turned.kept;
    setLeft(goals.length);
    onChange({ focusArea: chosen, goals: turned.goals });
  };
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
      <div>
        <FocusAreaChoice chosen={focusArea} onChange={turn} />
        <p role="status" className={styles['hint']}>
          {left > 0 && t('interventionWriting.goalsLeft', { count: left })}
        </p>
      </div>
      {offered.length > 0 && (
        <CheckList
          label={t('threadWords.part.goals')}
          hint={t('interventionWriting.goalsHint')}
          options={offered.map(({ key, text }) => ({ key, label: pick(text) }))}
          chosen={goals}
          onChange={(keys) => onChange({ goals: keys })}
        />
      )}
      <IndicatorsChoice
        hint={t('interventionWriting.indicatorsHint')}
        note={t('threadWords.notCause')}
        chosen={indicators}
        onChange={(keys) => onChange({ indicators: keys })}
      />
      {/* Below the boxes, which would move under the pointer when one that it names is ticked. */}
      <GoalMeasures
        goals={goals.length}
        names={suggested.map(({ label }) => pick(label))}
        onTake={() => onChange({ indicators: [...indicators, ...suggested.map(({ key }) => key)] })}
      />
    </>
  );
}
