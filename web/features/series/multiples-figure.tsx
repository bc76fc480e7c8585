import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import type { IndicatorSeries } from '../../../server/features/series/series.contract';
import { useFigureText } from '../../charts/figure-text';
import type { FigureTools } from '../../charts/picture/figure-description';
import { PictureButtons } from '../../charts/picture/picture-buttons';
import { type SmallMultiple, SmallMultiples } from '../../charts/small-multiples/small-multiples';
import { useText } from '../../text/use-text';
import { ExampleMark } from '../../ui/example-mark';
import { Folded } from '../../ui/folded';
import { TrendMark } from '../../ui/trend-mark';
import { splitChanges } from './changes';
import { chartLineOf } from './chart-line-of';
import { describeTrend } from './describe-trend';
import styles from './trend-figure.module.css';

interface MultiplesFigureProps {
  /** The city and the areas. */
  readonly series: readonly IndicatorSeries[];
  readonly chosen: readonly string[];
  /** The full address that shows the same again. */
  readonly permalink: string;
  readonly tools: FigureTools;
}

/** How each area has developed, side by side on one scale. */
export function MultiplesFigure({ series, chosen, permalink, tools }: MultiplesFigureProps) {
  const words = useText();
  const { t, pick } = words;
  const drawn = useRef<HTMLDivElement>(null);
  const items = useItems(series, chosen);
  const city = series.find(({ area }) => area.kind === 'city');
  if (!city || items.length === 0) return null;
  const example = series.some(({ points }) => points.some(({ provenance }) => provenance === 'example'));
  const title = t('compare.multiples.title');
  const subtitle = `${pick(city.indicator.label)}. ${pick(city.group.label)}. ${t('compare.multiples.subtitle')}`;
  const lines = [chartLineOf(city, 'city', t('figures.city')), ...items.map(({ line }) => line)];
  const figure = describeTrend({ series: city, lines, title, subtitle, permalink }, words);
  return (
    <figure className={styles['figure']}>
      <figcaption>
        <h2>{title}</h2>
        <p className={styles['subtitle']}>
          {subtitle} {example && <ExampleMark />}
        </p>
      </figcaption>
      <Folded count={items.length} summary={t('compare.multiples.show', { count: items.length })}>
        <div ref={drawn}>
          <SmallMultiples
            items={items}
            city={chartLineOf(city, 'city', t('figures.city'))}
            unit={city.indicator.unit}
          />
        </div>
      </Folded>
      {tools(figure, <PictureButtons figure={figure} drawn={drawn} />)}
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
            <TrendMark {...one.trend} polarity={one.indicator.polarity} />
          </>
        ),
      },
    ];
  });
}
