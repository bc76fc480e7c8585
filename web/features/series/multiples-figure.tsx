import { Link } from '@tanstack/react-router';
import type { IndicatorSeries } from '../../../server/features/series/series.contract';
import { useFigureText } from '../../charts/figure-text';
import { type SmallMultiple, SmallMultiples } from '../../charts/small-multiples/small-multiples';
import { useText } from '../../text/use-text';
import { ExampleMark } from '../../ui/example-mark';
import { Folded } from '../../ui/folded';
import { TrendMark } from '../../ui/trend-mark';
import { splitChanges } from './changes';
import { chartLineOf } from './chart-line-of';
import styles from './trend-figure.module.css';

interface MultiplesFigureProps {
  /** The city and the areas. */
  readonly series: readonly IndicatorSeries[];
  readonly chosen: readonly string[];
}

/** How each area has developed, side by side on one scale. */
export function MultiplesFigure({ series, chosen }: MultiplesFigureProps) {
  const { t, pick } = useText();
  const items = useItems(series, chosen);
  const city = series.find(({ area }) => area.kind === 'city');
  if (!city || items.length === 0) return null;
  const example = series.some(({ points }) => points.some(({ provenance }) => provenance === 'example'));
  return (
    <figure className={styles['figure']}>
      <figcaption>
        <h2>{t('compare.multiples.title')}</h2>
        <p className={styles['subtitle']}>
          {pick(city.indicator.label)}. {pick(city.group.label)}. {t('compare.multiples.subtitle')}{' '}
          {example && <ExampleMark />}
        </p>
      </figcaption>
      <Folded count={items.length} summary={t('compare.multiples.show', { count: items.length })}>
        <SmallMultiples
          items={items}
          city={chartLineOf(city, 'city', t('figures.city'))}
          unit={city.indicator.unit}
        />
      </Folded>
    </figure>
  );
}

/** The areas that have a figure in any round, by name. */
function useItems(series: readonly IndicatorSeries[], chosen: readonly string[]): SmallMultiple[] {
  const { t, pick } = useText();
  const text = useFigureText(series[0]?.indicator.unit ?? 'share');
  return series.flatMap((one) => {
    const latest = one.points.findLast(({ value }) => value !== null);
    if (one.area.kind === 'city' || !latest) return [];
    const { slug, label } = one.area;
    const { steps, overall } = splitChanges(one);
    const level = t('compare.multiples.latest', { value: text.value(latest), round: latest.round });
    const said = [...steps.slice(-1), ...(overall ? [overall] : [])];
    const sentences = said.map(({ from, to, sentence }) => `${from}–${to}: ${pick(sentence)}`);
    return [
      {
        line: chartLineOf(one, chosen.includes(slug) ? 'chosen' : 'context', label),
        alternative: t('compare.multiples.alternative', {
          area: label,
          sentences: [level, ...sentences, t(`compare.trend.${one.trend.verdict}`)].join('. '),
        }),
        name: (
          <Link to="/stadsdelar/$slug" params={{ slug }}>
            {label}
          </Link>
        ),
        latest: (
          <>
            <b>{text.value(latest)}</b> ({latest.round}){' '}
            <TrendMark verdict={one.trend.verdict} polarity={one.indicator.polarity} />
          </>
        ),
      },
    ];
  });
}
