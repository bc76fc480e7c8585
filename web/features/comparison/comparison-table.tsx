import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Comparison } from '../../../server/features/comparison/comparison.contract';
import { useText } from '../../text/use-text';
import { ExampleMark } from '../../ui/example-mark';
import { FigureCells } from '../../ui/figure-cells';
import { Folded } from '../../ui/folded';
import { PointSource } from '../../ui/point-source';
import { TableFrame } from '../../ui/table-frame';
import { TargetMark } from '../../ui/target-mark';
import { TrendMark } from '../../ui/trend-mark';
import { VerdictMark } from '../../ui/verdict-mark';
import styles from './district-map.module.css';
import { SORTABLE, type SortColumn, type Sorting, sortAreas } from './sort-areas';
import { useRankText } from './use-rank-text';

const NUMBERS: readonly SortColumn[] = ['value', 'interval', 'answers', 'rank'];

/** The areas of a round as a table, sorted by any column: the figures and verdicts of the dots, and what they lead to. */
export function ComparisonTable({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useText();
  const { round, areas, kind } = comparison;
  const [sorting, setSorting] = useState<Sorting>({ column: 'area', descending: false });
  const labels: Readonly<Record<SortColumn, string>> = {
    area: t(kind === 'district' ? 'figures.district' : 'compare.table.neighbourhood'),
    value: t('figures.value'),
    interval: t('figures.interval'),
    answers: t('figures.answers'),
    city: t('figures.comparison.toCity'),
    rank: t('figures.comparison.rank'),
    change: t('figures.change'),
    trend: t('compare.table.trend'),
    target: t('targets.column'),
  };
  // A first press shows names from A, and everything else from its high end.
  const sortBy = (column: SortColumn) =>
    setSorting({ column, descending: sorting.column === column ? !sorting.descending : column !== 'area' });
  const targets = areas.some((area) => area.targets.length > 0);
  const columns = SORTABLE.filter((column) => targets || column !== 'target');
  const ways = sorting.column === 'area' ? (['az', 'za'] as const) : (['ascending', 'descending'] as const);
  return (
    <div className={styles['figure']}>
      <Folded count={areas.length} summary={t('table.show')}>
        <TableFrame
          caption={t(`compare.table.caption_${kind}`, { round: round.round })}
          note={t('compare.table.sorted', {
            column: labels[sorting.column].toLowerCase(),
            direction: t(`compare.table.${ways[Number(sorting.descending)] ?? 'az'}`),
          })}
          head={[
            ...columns.map((column) => ({
              key: column,
              label: labels[column],
              number: NUMBERS.includes(column),
              sorted:
                sorting.column === column &&
                (sorting.descending ? ('descending' as const) : ('ascending' as const)),
              onSort: () => sortBy(column),
            })),
            { key: 'source', label: t('figures.source') },
          ]}
        >
          {sortAreas(areas, sorting).map((area) => (
            <AreaRow
              key={area.area.slug}
              compared={area}
              indicator={comparison.indicator}
              targets={targets}
            />
          ))}
        </TableFrame>
      </Folded>
      <p className={styles['subtitle']}>{t('figures.comparison.rankHelp')}</p>
    </div>
  );
}

interface AreaRowProps {
  readonly compared: Comparison['areas'][number];
  readonly indicator: Comparison['indicator'];
  readonly targets: boolean;
}

function AreaRow({ compared, indicator, targets }: AreaRowProps) {
  const { t, pick, format } = useText();
  const rankText = useRankText();
  const { area, point, differenceToCity, rank, change, trend } = compared;
  const { polarity, unit } = indicator;
  return (
    <tr>
      <th scope="row">
        <Link to="/stadsdelar/$slug" params={{ slug: area.slug }}>
          {area.label}
        </Link>
      </th>
      <FigureCells point={point} unit={unit} />
      <td>
        {point.value === null ? (
          t('figures.none')
        ) : (
          <VerdictMark verdict={differenceToCity.verdict} polarity={polarity}>
            {pick(differenceToCity.sentence)}
          </VerdictMark>
        )}
      </td>
      <td data-number="">{rank ? rankText(rank) : t('figures.none')}</td>
      <td>
        {change ? (
          <VerdictMark verdict={change.verdict} polarity={polarity}>
            {pick(change.sentence)} {change.example && <ExampleMark />}
          </VerdictMark>
        ) : (
          t('figures.none')
        )}
      </td>
      <td>{point.value === null ? t('figures.none') : <TrendMark {...trend} polarity={polarity} />}</td>
      {targets && (
        <td>
          {compared.targets.map((target) => (
            <p key={target.key}>
              <TargetMark status={target.status} />;{' '}
              {t('compare.path', {
                level: format.value({ value: target.level, unit, precision: 'one_decimal' }),
                round: point.round,
              })}{' '}
              {target.provenance === 'example' && <ExampleMark />}
            </p>
          ))}
        </td>
      )}
      <td>
        <PointSource point={point} />
      </td>
    </tr>
  );
}
