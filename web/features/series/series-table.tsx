import type { IndicatorSeries } from '../../../server/features/series/series.contract';
import { useText } from '../../text/use-text';
import { FigureCells } from '../../ui/figure-cells';
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
  const { t, pick } = useText();
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
        return (
          <tr key={point.round}>
            <th scope="row">{point.round}</th>
            <FigureCells point={point} unit={series.indicator.unit} />
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
