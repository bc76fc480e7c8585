import type { IndicatorSeries } from '../../../server/features/series/series.contract';
import { useFigureText } from '../../charts/figure-text';
import { useText } from '../../text/use-text';
import { PointSource } from '../../ui/point-source';
import { TableFrame } from '../../ui/table-frame';
import { VerdictMark } from '../../ui/verdict-mark';
import { splitChanges } from './changes';

interface SeriesTableProps {
  readonly series: IndicatorSeries;
  readonly caption: string;
}

/** A series as a table: the same figures and verdicts as the chart, with their sources. */
export function SeriesTable({ series, caption }: SeriesTableProps) {
  const { t, pick, format } = useText();
  const text = useFigureText(series.indicator.unit);
  const { steps } = splitChanges(series);
  const { polarity } = series.indicator;
  return (
    <TableFrame
      caption={caption}
      head={[
        { key: 'round', label: t('figures.round') },
        { key: 'value', label: t('figures.value'), number: true },
        { key: 'interval', label: t('figures.interval'), number: true },
        { key: 'answers', label: t('figures.answers'), number: true },
        { key: 'change', label: t('figures.change') },
        { key: 'source', label: t('figures.source') },
      ]}
    >
      {series.points.map((point) => {
        const step = steps.find(({ to }) => to === point.round);
        const valued = point.value !== null;
        return (
          <tr key={point.round}>
            <th scope="row">{point.round}</th>
            <td data-number={valued ? '' : undefined} colSpan={valued ? 1 : 3}>
              {text.value(point)}
              {point.status === 'unreliable' && <> ({t('figures.status.unreliable')})</>}
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
              {step ? (
                <VerdictMark verdict={step.verdict} polarity={polarity}>
                  {pick(step.sentence)}
                </VerdictMark>
              ) : (
                t('figures.none')
              )}
            </td>
            <td>
              <PointSource point={point} />
            </td>
          </tr>
        );
      })}
    </TableFrame>
  );
}
