import type { Unit } from '../../server/domain/statistics/estimate';
import type { SeriesPoint } from '../../server/features/series/series.contract';
import { useFigureText } from '../charts/figure-text';
import { useText } from '../text/use-text';

interface FigureCellsProps {
  readonly point: SeriesPoint;
  readonly unit: Unit;
}

/** The three cells of a figure: value, interval, answers; or one, across them, that says why there is none. */
export function FigureCells({ point, unit }: FigureCellsProps) {
  const { t, format } = useText();
  const text = useFigureText(unit);
  if (point.value === null) return <td colSpan={3}>{text.value(point)}</td>;
  return (
    <>
      <td data-number="">
        {text.value(point)}
        <Unreliable point={point} />
        <Recalculated point={point} />
      </td>
      <td data-number="">{point.lower === null ? t('figures.intervalUnknown') : text.interval(point)}</td>
      <td data-number="">
        {point.respondents === null ? t('figures.answersUnknownShort') : format.count(point.respondents)}
      </td>
    </>
  );
}

/** Says that a figure was worked out from other areas. */
export function Recalculated({ point }: { readonly point: SeriesPoint }) {
  const { t } = useText();
  return point.recalculation !== null && <small> ({t('reading.recalculated')})</small>;
}

/** Flags a figure that rests on few answers. */
export function Unreliable({ point }: { readonly point: SeriesPoint }) {
  const { t } = useText();
  return point.status === 'unreliable' && <small> ({t('figures.status.unreliable')})</small>;
}
