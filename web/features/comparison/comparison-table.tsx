import { Link } from '@tanstack/react-router';
import type { Comparison } from '../../../server/features/comparison/comparison.contract';
import { useFigureText } from '../../charts/figure-text';
import { useText } from '../../text/use-text';
import { Recalculated, Unreliable } from '../../ui/figure-cells';
import { PointSource } from '../../ui/point-source';
import { TableFrame } from '../../ui/table-frame';
import { VerdictMark } from '../../ui/verdict-mark';
import styles from './district-map.module.css';

/** The districts of a round as a table: the same figures and verdicts as the map, with ranges of rank. */
export function ComparisonTable({ comparison }: { readonly comparison: Comparison }) {
  const { t, pick, format } = useText();
  const { indicator, round, areas, comparedAreas, expectedByChance } = comparison;
  const text = useFigureText(indicator.unit);
  return (
    <div className={styles['figure']}>
      <TableFrame
        caption={t('figures.map.table', { round: round.round })}
        head={[
          { key: 'area', label: t('figures.district') },
          { key: 'value', label: t('figures.value'), number: true },
          { key: 'interval', label: t('figures.interval'), number: true },
          { key: 'city', label: t('figures.comparison.toCity') },
          { key: 'rank', label: t('figures.comparison.rank'), number: true },
          { key: 'source', label: t('figures.source') },
        ]}
      >
        {areas.map(({ area, point, differenceToCity, rank }) => (
          <tr key={area.slug}>
            <th scope="row">
              <Link to="/stadsdelar/$slug" params={{ slug: area.slug }}>
                {area.label}
              </Link>
            </th>
            <td data-number="">
              {text.value(point)}
              <Unreliable point={point} />
              <Recalculated point={point} />
            </td>
            <td data-number="">
              {point.lower === null
                ? t(point.value === null ? 'figures.none' : 'figures.intervalUnknown')
                : text.interval(point)}
            </td>
            <td>
              <VerdictMark verdict={differenceToCity.verdict} polarity={indicator.polarity}>
                {pick(differenceToCity.sentence)}
              </VerdictMark>
            </td>
            <td data-number="">{rank ? rankText(rank) : t('figures.none')}</td>
            <td>
              <PointSource point={point} />
            </td>
          </tr>
        ))}
      </TableFrame>
      <p className={styles['subtitle']}>
        {t('figures.comparison.rankHelp')}{' '}
        {t('figures.comparison.chance', {
          count: comparedAreas,
          compared: comparedAreas,
          expected: format.decimal(expectedByChance),
        })}
      </p>
    </div>
  );

  function rankText({ from, to, of }: { from: number; to: number; of: number }): string {
    return from === to
      ? t('figures.comparison.rankOne', { from, of })
      : t('figures.comparison.rankRange', { from, to, of });
  }
}
