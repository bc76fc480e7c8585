import type { IndicatorSeries, SeriesPoint } from '../../../server/features/series/series.contract';
import { useFigureText } from '../../charts/figure-text';
import { useText } from '../../text/use-text';
import styles from './change-list.module.css';

type Part = NonNullable<SeriesPoint['recalculation']>['parts'][number];

/** Which figures were worked out from other areas, from which, and with what weights. */
export function RecalculationNotes({ series }: { readonly series: IndicatorSeries }) {
  const { t } = useText();
  const recalculated = series.points.filter(({ recalculation }) => recalculation !== null);
  if (recalculated.length === 0) return null;
  const sources = [
    ...new Set(recalculated.flatMap(({ recalculation }) => recalculation?.weights?.source?.title ?? [])),
  ];
  return (
    <section className={styles['notes']}>
      <h2>{t('reading.heading')}</h2>
      <p>{t('reading.help')}</p>
      <ul className={styles['list']}>
        {recalculated.map((point) => (
          <li key={point.round}>
            <RecalculationNote point={point} unit={series.indicator.unit} />
          </li>
        ))}
      </ul>
      {sources.length > 0 && (
        <p className={styles['quiet']}>{t('reading.source', { source: sources.join('; ') })}</p>
      )}
    </section>
  );
}

interface RecalculationNoteProps {
  readonly point: SeriesPoint;
  readonly unit: IndicatorSeries['indicator']['unit'];
}

function RecalculationNote({ point, unit }: RecalculationNoteProps) {
  const { t, format } = useText();
  const text = useFigureText(unit);
  const { round, recalculation, precision } = point;
  if (recalculation === null) return null;
  const { parts, weights, refusal } = recalculation;
  const partText = ({ label, value, weight, status }: Part) =>
    t('reading.part', {
      area: label,
      value: value === null ? t(`figures.status.${status}`) : format.value({ value, unit, precision }),
      weight:
        weight === null
          ? t('figures.none')
          : format.value({ value: weight, unit: 'share', precision: 'exact' }),
    });
  const listed = format.list(parts.map(partText));
  if (refusal !== null) return t(`reading.refusal.${refusal}`, { round, parts: listed });
  if (weights?.basis === 'none') return t('reading.renamed', { round, area: parts[0]?.label ?? '' });
  return (
    <>
      {t('reading.round', { round, value: text.value(point), parts: listed })}{' '}
      {weights &&
        t(`reading.basis.${weights.basis}`, {
          date: weights.date === null ? '' : format.date(weights.date),
        })}{' '}
      {weights?.prognosis && t('reading.prognosis')}
    </>
  );
}
