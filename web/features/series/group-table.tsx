import type { IndicatorSeries } from '../../../server/features/series/series.contract';
import { useFigureText } from '../../charts/figure-text';
import { useText } from '../../text/use-text';
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
  const { t, pick, format } = useText();
  const text = useFigureText(series[0]?.indicator.unit ?? 'share');
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
      {series.flatMap(({ group, points }) => {
        const point = points.find((one) => one.round === round);
        if (!point) return [];
        const valued = point.value !== null;
        return [
          <tr key={group.key}>
            <th scope="row">{pick(group.label)}</th>
            <td data-number={valued ? '' : undefined} colSpan={valued ? 1 : 3}>
              {text.value(point)}
            </td>
            {valued && (
              <>
                <td data-number="">
                  {point.lower === null ? t('figures.intervalUnknown') : text.interval(point)}
                </td>
                <td data-number="">
                  {point.respondents === null
                    ? t('figures.answersUnknownShort')
                    : format.count(point.respondents)}
                </td>
              </>
            )}
            <td>
              <PointSource point={point} />
            </td>
          </tr>,
        ];
      })}
    </TableFrame>
  );
}
