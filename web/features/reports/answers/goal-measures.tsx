import { useText } from '../../../text/use-text';
import buttons from '../../../ui/button.module.css';
import { useTaken } from './use-taken';

interface GoalMeasuresProps {
  /** How many goals are chosen. */
  readonly goals: number;
  /** The names of the indicators that measure them and are not chosen yet. */
  readonly names: readonly string[];
  readonly onTake: () => void;
}

/** Suggests the indicators by which the chosen goals are measured: added by who writes, and never by themselves. */
export function GoalMeasures({ goals, names, onTake }: GoalMeasuresProps) {
  const { t, format } = useText();
  const { taken, told, take } = useTaken(names, onTake);
  return (
    <>
      {names.length > 0 && (
        <p data-print="no">
          <button type="button" className={buttons['button']} onClick={take}>
            {t('interventionWriting.goalMeasures.add', { count: goals, names: format.list(names) })}
          </button>
        </p>
      )}
      {taken && names.length === 0 && (
        <p ref={told} role="status" tabIndex={-1}>
          {t('interventionWriting.goalMeasures.added', { names: format.list(taken) })}
        </p>
      )}
    </>
  );
}
