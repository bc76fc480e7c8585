import type { ChartLine } from '../../charts/chart-line';
import legend from '../../charts/legend.module.css';
import { useText } from '../../text/use-text';
import styles from './chart-legend.module.css';

/** What the marks mean; only those that occur. */
export function ChartLegend({ lines }: { readonly lines: readonly ChartLine[] }) {
  const { t } = useText();
  const values = lines
    .filter(({ tone }) => tone !== 'context')
    .flatMap(({ points }) => points.filter(({ value }) => value !== null));
  const entries = [
    values.some(({ provenance }) => provenance !== 'example') && ['filled', t('figures.chart.published')],
    values.some(({ provenance }) => provenance === 'example') && ['hollow', t('figures.example.legend')],
    values.some(({ recalculation }) => recalculation !== null) && [
      'recalculated',
      t('reading.recalculatedLegend'),
    ],
    lines.some(({ paths = [] }) => paths.length > 0) && ['path', t('targets.path')],
    lines.some(({ tone }) => tone === 'city') && ['dashed', t('figures.chart.cityLine')],
    lines.some(({ tone }) => tone === 'context') && ['context', t('figures.chart.others')],
  ].filter((entry): entry is [string, string] => Array.isArray(entry));
  return (
    <ul className={legend['legend']}>
      {entries.map(([mark, text]) => (
        <li key={mark}>
          <span aria-hidden="true" className={styles[mark]} />
          {text}
        </li>
      ))}
    </ul>
  );
}
