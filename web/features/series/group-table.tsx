import type { IndicatorSeries } from '../../../server/features/series/series.contract';
import { useText } from '../../text/use-text';
import { FigureCells } from '../../ui/figure-cells';
import { PointSource } from '../../ui/point-source';
import { TableFrame } from '../../ui/table-frame';

interface GroupTableProps {
  /** One series per group, of one area. */
  readonly series: readonly IndicatorSeries[];
  readonly round: string;
  readonly caption: string;
}

/** One round by sex, age and group. */
export function GroupTable({ series, round, caption }: GroupTableProps) {
  const { t, pick } = useText();
  return (
    <TableFrame
      caption={caption}
      head={[
        { key: 'group', label: t('area.groupColumn') },
        { key: 'value', label: t('figures.value'), number: true },
        { key: 'interval', label: t('figures.interval'), number: true },
        { key: 'answers', label: t('figures.answers'), number: true },
        { key: 'source', label: t('figures.source') },
      ]}
    >
      {series.flatMap(({ indicator, group, points }) => {
        const point = points.find((one) => one.round === round);
        if (!point) return [];
        return [
          <tr key={group.key}>
            <th scope="row">{pick(group.label)}</th>
            <FigureCells point={point} unit={indicator.unit} />
            <td>
              <PointSource point={point} />
            </td>
          </tr>,
        ];
      })}
    </TableFrame>
  );
}
