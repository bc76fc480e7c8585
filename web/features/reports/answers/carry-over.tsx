import { useText } from '../../../text/use-text';
import buttons from '../../../ui/button.module.css';
import styles from './interventions-answer.module.css';
import { useTaken } from './use-taken';

interface CarryOverProps {
  /** What it is that can be brought in, by name; none: there is nothing to bring. */
  readonly names: readonly string[];
  readonly lead: string;
  /** What to do then. */
  readonly next?: string;
  readonly onTake: () => void;
}

/** Brings in what goes on from earlier reports, and tells what came. */
export function CarryOver({ names, lead, next, onTake }: CarryOverProps) {
  const { t, format } = useText();
  const { taken, told, take } = useTaken(names, onTake);
  return (
    <>
      {names.length > 0 && (
        <div className={styles['carry']} data-print="no">
          <p>
            <b>{t('interventionWriting.carry.title')}</b>
          </p>
          <p>
            {lead} {t('interventionWriting.carry.help')}
          </p>
          <p>
            <button type="button" className={buttons['button']} onClick={take}>
              {t('interventionWriting.carry.do')}
            </button>
          </p>
        </div>
      )}
      {taken && (
        <p ref={told} role="status" tabIndex={-1}>
          {t('interventionWriting.carry.done', { names: format.list(taken) })} {next}
        </p>
      )}
    </>
  );
}
