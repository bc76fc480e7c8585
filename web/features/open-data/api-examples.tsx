import type { Localized } from '../../../server/domain/localized';
import type { Indicator } from '../../../server/features/indicators/indicators.contract';
import { queryOf } from '../../api/client';
import { useText } from '../../text/use-text';
import styles from './open-data.module.css';

interface ApiExamplesProps {
  readonly indicator: Indicator;
  /** The city's slug. */
  readonly city: string;
}

/** Questions to the API that work as they stand, to be opened or pasted. */
export function ApiExamples({ indicator, city }: ApiExamplesProps) {
  const { pick } = useText();
  return (
    <ol className={styles['examples']}>
      {examplesOf(indicator, city).map(({ address, what }) => (
        <li key={address}>
          <a href={address}>{pick(what)}</a>
          <pre className={styles['code']}>
            <code>{`curl '${window.location.origin}${address}'`}</code>
          </pre>
        </li>
      ))}
    </ol>
  );
}

interface Example {
  readonly address: string;
  readonly what: Localized;
}

function examplesOf({ key, label, latestRound }: Indicator, city: string): Example[] {
  const at = (path: string, parameters: Parameters<typeof queryOf>[0]) =>
    `/api/v1${path}${queryOf(parameters)}`;
  const series: Example = {
    address: at('/series', { indicator: key, area: city }),
    what: { sv: `Tidsserien för hela staden: ${label.sv}`, en: `The series of the whole city: ${label.en}` },
  };
  const areas: Example = {
    address: at('/areas', { on: '2017-06-01', kind: 'district' }),
    what: {
      sv: 'Stadsdelsområdena som de var den 1 juni 2017',
      en: 'The districts as they were on 1 June 2017',
    },
  };
  if (latestRound === null) return [series, areas];
  const comparison: Example = {
    address: at('/comparison', { indicator: key, round: latestRound }),
    what: {
      sv: `Stadsdelsområdena mot hela staden ${latestRound}: ${label.sv}`,
      en: `The districts against the whole city in ${latestRound}: ${label.en}`,
    },
  };
  return [series, comparison, areas];
}
