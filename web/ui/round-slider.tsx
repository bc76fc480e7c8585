import { useId } from 'react';
import { useText } from '../text/use-text';
import styles from './round-slider.module.css';

/** What kind of figures a round has: measured, made up, both or none. */
export interface SliderRound {
  readonly round: string;
  readonly kind: 'measured' | 'mixed' | 'example' | 'none';
}

/** The marks of the charts: filled when measured, hollow when made up. */
const MARKS: Readonly<Record<SliderRound['kind'], string>> = {
  measured: '●',
  mixed: '◐',
  example: '○',
  none: '–',
};

interface RoundSliderProps {
  readonly rounds: readonly SliderRound[];
  readonly value: string;
  readonly onChange: (round: string) => void;
}

/** The rounds on a native slider, with a button to each side; what a round holds is said in words. */
export function RoundSlider({ rounds, value, onChange }: RoundSliderProps) {
  const { t } = useText();
  const id = useId();
  const index = rounds.findIndex(({ round }) => round === value);
  const go = (to: number) => {
    const next = rounds[to];
    if (next && to !== index) onChange(next.round);
  };
  const kind = rounds[index]?.kind ?? 'none';
  const said = t('compare.round.text', { round: value, kind: t(`compare.round.kinds.${kind}`) });
  return (
    <div className={styles['slider']} data-print="no">
      <p className={styles['label']}>
        <label htmlFor={id}>{t('compare.round.label')}</label> <b>{said}</b>
      </p>
      <Step to={rounds[index - 1]} word="earlier" onChange={onChange} />
      <div className={styles['track']}>
        <input
          id={id}
          type="range"
          min={0}
          max={rounds.length - 1}
          step={1}
          value={index}
          aria-valuetext={said}
          onChange={(event) => go(event.target.valueAsNumber)}
        />
        <ol aria-hidden="true" className={styles['ticks']}>
          {rounds.map((one) => (
            <li key={one.round} data-chosen={one.round === value || undefined}>
              {one.round} <small>{MARKS[one.kind]}</small>
            </li>
          ))}
        </ol>
      </div>
      <Step to={rounds[index + 1]} word="later" onChange={onChange} />
    </div>
  );
}

interface StepProps {
  readonly to: SliderRound | undefined;
  readonly word: 'earlier' | 'later';
  readonly onChange: (round: string) => void;
}

/** A button to the round beside; it names where it leads, and rests at the ends. */
function Step({ to, word, onChange }: StepProps) {
  const { t } = useText();
  return (
    <button
      type="button"
      className={styles[word]}
      aria-disabled={to === undefined}
      onClick={() => to && onChange(to.round)}
    >
      {word === 'earlier' && <span aria-hidden="true">←</span>}
      {t(`compare.round.${word}`)}
      {word === 'later' && <span aria-hidden="true">→</span>}
    </button>
  );
}
