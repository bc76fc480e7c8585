import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { IndicatorSeries } from '../../../server/features/series/series.contract';
import { useFigureText } from '../../charts/figure-text';
import { useText } from '../../text/use-text';
import { TableFrame } from '../../ui/table-frame';
import styles from './all-areas-table.module.css';

interface AllAreasTableProps {
  readonly series: readonly IndicatorSeries[];
  readonly caption: string;
}

/** Every district by round; an example value carries its mark in the cell. */
export function AllAreasTable({ series, caption }: AllAreasTableProps) {
  const { t } = useText();
  const text = useFigureText(series[0]?.indicator.unit ?? 'share');
  const [intervals, setIntervals] = useState(false);
  const rounds = series[0]?.points.map(({ round }) => round) ?? [];
  return (
    <>
      <label className={styles['choice']} data-print="no">
        <input type="checkbox" checked={intervals} onChange={(event) => setIntervals(event.target.checked)} />
        {t('compare.intervals')}
      </label>
      <TableFrame
        caption={caption}
        head={[
          { key: 'area', label: t('figures.area') },
          ...rounds.map((round) => ({ key: round, label: round, number: true })),
        ]}
      >
        {series.map(({ area, points }) => (
          <tr key={area.slug}>
            <th scope="row">
              {area.kind === 'city' ? (
                t('figures.city')
              ) : (
                <Link to="/stadsdelar/$slug" params={{ slug: area.slug }}>
                  {area.label}
                </Link>
              )}
            </th>
            {points.map((point) => (
              <td key={point.round} data-number="">
                {point.value === null ? (
                  <abbr className={styles['none']} title={text.value(point)}>
                    {t('figures.none')}
                  </abbr>
                ) : (
                  <span className={point.provenance === 'example' ? styles['example'] : undefined}>
                    {text.value(point)}
                    {point.provenance === 'example' && (
                      <>
                        <span aria-hidden="true"> ○</span>
                        <span className={styles['words']}> {t('figures.example.mark')}</span>
                      </>
                    )}
                    {intervals && <small className={styles['interval']}>{text.interval(point)}</small>}
                  </span>
                )}
              </td>
            ))}
          </tr>
        ))}
      </TableFrame>
    </>
  );
}
