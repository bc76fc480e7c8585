import { useText } from '../../../text/use-text';
import { ExampleMark } from '../../../ui/example-mark';
import { ChooseMany } from './choose-many';
import styles from './interventions-answer.module.css';
import { useThread } from './thread-setting';

/** So many an intervention or a problem can have. */
export const MOST_INDICATORS = 20;

interface IndicatorsChoiceProps {
  readonly hint?: string;
  /** What the figures do not show. */
  readonly note: string;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}

/** Indicators, with what the survey says of each today, in words. */
export function IndicatorsChoice({ hint, note, chosen, onChange }: IndicatorsChoiceProps) {
  const { t, pick } = useText();
  const { choices } = useThread();
  const figures = choices.figures.filter(({ indicator }) => chosen.includes(indicator.key));
  return (
    <div>
      <ChooseMany
        label={t('threadWords.part.indicators')}
        {...(hint === undefined ? {} : { hint })}
        options={choices.indicators.map(({ key, label }) => ({ key, label: pick(label) }))}
        chosen={chosen}
        nameOf={(key) => pick(choices.names.indicators[key] ?? { sv: key, en: key })}
        most={MOST_INDICATORS}
        onChange={onChange}
      />
      {figures.length > 0 && (
        <>
          <ul className={styles['figures']}>
            {figures.map((figure) => (
              <li key={`${figure.indicator.key} ${figure.area.slug}`}>
                <b>{pick(figure.indicator.label)}</b>{' '}
                {figure.round === null
                  ? t('reportContent.figures.none', { area: figure.area.label, figure: pick(figure.figure) })
                  : t('reportContent.figures.mark', {
                      area: figure.area.label,
                      round: figure.round,
                      figure: pick(figure.figure),
                    })}{' '}
                {figure.provenance === 'example' && <ExampleMark />}
              </li>
            ))}
          </ul>
          <p className={styles['hint']}>{note}</p>
        </>
      )}
    </div>
  );
}
