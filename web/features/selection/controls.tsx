import type { ReactNode } from 'react';
import type { Area } from '../../../server/features/areas/areas.contract';
import type { Indicator } from '../../../server/features/indicators/indicators.contract';
import { useText } from '../../text/use-text';
import { SelectField } from '../../ui/select-field';
import styles from './controls.module.css';
import type { ReadingWord } from './reading';
import { ReadingField } from './reading-field';
import { DEFAULT_GROUP } from './search';
import type { Selection } from './selection';

interface ControlsProps {
  readonly selection: Selection;
  readonly indicators: readonly Indicator[];
  readonly onIndicator: (key: string) => void;
  readonly onGroup: (key: string | undefined) => void;
  /** Without it the page shows every round, and there is none to choose. */
  readonly onRound?: (round: string | undefined) => void;
  /** Without it the page shows no areas that could be read otherwise. */
  readonly onReading?: (reading: ReadingWord | undefined) => void;
  readonly districts?: readonly Area[];
  /** Further choices that only one page has. */
  readonly children?: ReactNode;
}

/** The choices of a page on one row. What is the default is not written to the address. */
export function Controls(props: ControlsProps) {
  const { selection, indicators, districts, onIndicator, onGroup, onRound, onReading, children } = props;
  const { t, pick } = useText();
  const { indicator, survey, round, group } = selection;
  return (
    <fieldset className={styles['controls']} aria-label={t('control.label')} data-print="no">
      <SelectField label={t('control.indicator')} value={indicator.key} onChange={onIndicator}>
        {topicsOf(indicators).map(([topic, members]) => (
          <optgroup key={topic.key} label={pick(topic.label)}>
            {members.map(({ key, label }) => (
              <option key={key} value={key}>
                {pick(label)}
              </option>
            ))}
          </optgroup>
        ))}
      </SelectField>
      <SelectField
        label={t('control.group')}
        value={group.key}
        onChange={(key) => onGroup(key === DEFAULT_GROUP ? undefined : key)}
      >
        {survey.groups.map(({ key, label }) => (
          <option key={key} value={key}>
            {pick(label)}
          </option>
        ))}
      </SelectField>
      {onReading && districts && (
        <ReadingField reading={selection.reading} districts={districts} onReading={onReading} />
      )}
      {onRound && (
        <SelectField
          label={t('control.round')}
          value={round.round}
          onChange={(key) => onRound(key === indicator.latestRound ? undefined : key)}
        >
          {survey.rounds.map(({ round: key }) => (
            <option key={key} value={key}>
              {key}
            </option>
          ))}
        </SelectField>
      )}
      {children}
    </fieldset>
  );
}

type Topic = Indicator['topic'];

/** The indicators under their topics, both in the order they came. */
export function topicsOf(indicators: readonly Indicator[]): [Topic, Indicator[]][] {
  const topics = new Map<string, [Topic, Indicator[]]>();
  for (const indicator of indicators) {
    const known = topics.get(indicator.topic.key);
    if (known) known[1].push(indicator);
    else topics.set(indicator.topic.key, [indicator.topic, [indicator]]);
  }
  return [...topics.values()];
}
