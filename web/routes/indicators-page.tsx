import { Link } from '@tanstack/react-router';
import type { Indicator } from '../../server/features/indicators/indicators.contract';
import { topicsOf } from '../features/selection/controls';
import { useText } from '../text/use-text';
import { usePageTitle } from '../ui/use-page-title';
import styles from './pages.module.css';
import { useDefinitions } from './use-selection';

/** Every indicator by topic, with what kinds of figures it has. */
export function IndicatorsPage() {
  const { t, pick } = useText();
  const { indicators } = useDefinitions();
  usePageTitle(t('indicators.title'));
  return (
    <>
      <div className={styles['head']}>
        <h1>{t('indicators.title')}</h1>
        <p className={styles['lead']}>{t('indicators.lead')}</p>
      </div>
      {topicsOf(indicators).map(([topic, members]) => (
        <section key={topic.key} className={styles['section']}>
          <h2>{pick(topic.label)}</h2>
          <ul className={styles['list']}>
            {members.map((indicator) => (
              <li key={indicator.key}>
                <Link to="/indikatorer/$key" params={{ key: indicator.key }}>
                  {pick(indicator.label)}
                </Link>{' '}
                <small>
                  <WhatThereIs indicator={indicator} />
                </small>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function WhatThereIs({ indicator }: { readonly indicator: Indicator }) {
  const { t } = useText();
  const roundsWith = (kind: 'published' | 'imported' | 'example') =>
    new Set(indicator.coverage.filter((one) => one[kind] > 0).map(({ round }) => round)).size;
  const parts = (['published', 'imported'] as const).flatMap((kind) => {
    const count = roundsWith(kind);
    return count === 0 ? [] : [t(`indicators.${kind}`, { count })];
  });
  if (parts.length > 0) return parts.join(', ');
  return t(roundsWith('example') > 0 ? 'indicators.exampleOnly' : 'indicators.nothing');
}
