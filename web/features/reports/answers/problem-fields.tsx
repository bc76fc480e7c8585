import type { Problem } from '../../../../server/features/reports/report-content.contract';
import { useText } from '../../../text/use-text';
import styles from './answers.module.css';
import { AreaChoice } from './area-choice';
import { SHORT } from './field-props';
import { FocusAreaChoice } from './focus-area-choice';
import { GrowingText } from './growing-text';
import { IndicatorsChoice } from './indicators-choice';

/** One of which nothing has been said. */
export const newProblem = (): Problem => ({
  id: crypto.randomUUID(),
  what: '',
  where: '',
  when: '',
  whom: '',
  source: '',
  cause: '',
});

interface ProblemFieldsProps {
  readonly problem: Problem;
  readonly onChange: (part: Partial<Problem>) => void;
  readonly onBlur: () => void;
}

/** What is known of a problem: in a report, or on its own page. */
export function ProblemFields({ problem, onChange, onBlur }: ProblemFieldsProps) {
  const { t } = useText();
  const field = (part: 'what' | 'where' | 'when' | 'whom' | 'source' | 'cause', lines: number) => (
    <GrowingText
      id={`${problem.id}-${part}`}
      label={t(`writing.problem.${part}`)}
      value={problem[part]}
      onChange={(text) => onChange({ [part]: text })}
      onBlur={onBlur}
      lines={lines}
      maxLength={SHORT}
    />
  );
  return (
    <>
      {field('what', 2)}
      <div className={styles['pair']}>
        {field('where', 1)}
        {field('when', 1)}
        {field('whom', 1)}
        {field('source', 1)}
      </div>
      {field('cause', 2)}
      <IndicatorsChoice
        hint={t('interventionWriting.problemIndicatorsHint')}
        note={t('interventionWriting.problemNotCause')}
        chosen={problem.indicators ?? []}
        onChange={(indicators) => onChange({ indicators })}
      />
      <div className={styles['pair']}>
        <AreaChoice
          hint={t('interventionWriting.problemAreaHint')}
          chosen={problem.area ?? null}
          onChange={(area) => onChange({ area })}
        />
        <FocusAreaChoice
          chosen={problem.focusArea ?? null}
          onChange={(focusArea) => onChange({ focusArea })}
        />
      </div>
    </>
  );
}
