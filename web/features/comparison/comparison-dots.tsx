import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import type { Comparison } from '../../../server/features/comparison/comparison.contract';
import type { Indicator } from '../../../server/features/indicators/indicators.contract';
import { DotPlot } from '../../charts/dot-plot/dot-plot';
import type { DotRow } from '../../charts/dot-plot/dot-row';
import { type DotOrder, orderRows } from '../../charts/dot-plot/order-rows';
import type { FigureTools } from '../../charts/picture/figure-description';
import { PictureButtons } from '../../charts/picture/picture-buttons';
import { useText } from '../../text/use-text';
import { ExampleMark } from '../../ui/example-mark';
import { toneOf, VERDICT_SHAPES } from '../../ui/tone';
import { describeComparison } from './describe-comparison';
import styles from './district-map.module.css';
import { useRankText } from './use-rank-text';

interface ComparisonDotsProps {
  readonly comparison: Comparison;
  readonly chosen: readonly string[];
  readonly order: DotOrder;
  /** Without it the plot stands alone: nothing can be chosen, and an area opens beside the page around it. */
  readonly onToggle?: (slug: string) => void;
  readonly indicator: Pick<Indicator, 'question' | 'answers'>;
  /** The full address that shows the same again. */
  readonly permalink: string;
  readonly tools: FigureTools;
}

/** The areas of a round as dots with their intervals, the city drawn through them all. */
export function ComparisonDots({ comparison, chosen, order, onToggle, ...rest }: ComparisonDotsProps) {
  const words = useText();
  const { t, pick } = words;
  const drawn = useRef<HTMLDivElement>(null);
  const { kind, round, indicator, group, areas, city, method } = comparison;
  const rows = useRows(comparison, chosen);
  if (areas.every(({ point }) => point.value === null)) {
    return <p className={styles['empty']}>{t('figures.chart.noPoints')}</p>;
  }
  const title = t(`compare.dots.title_${kind}`, { round: round.round });
  const subtitle = `${pick(indicator.label)}. ${pick(group.label)}.`;
  const figure = describeComparison(
    {
      comparison,
      indicator: rest.indicator,
      kind: 'jamforelse',
      title,
      subtitle,
      permalink: rest.permalink,
    },
    words,
  );
  return (
    <figure className={styles['figure']}>
      <figcaption>
        <h2>{title}</h2>
        <p className={styles['subtitle']}>
          {subtitle} {onToggle && <span data-print="no">{t('compare.dots.toggle')}</span>}{' '}
          {areas.some(({ point }) => point.provenance === 'example') && <ExampleMark />}
        </p>
      </figcaption>
      <p className={styles['hint']} data-print="no">
        {t('compare.dots.keyboard')}
      </p>
      <div ref={drawn} className={styles['drawn']}>
        <DotPlot
          rows={orderRows(rows, order)}
          unit={indicator.unit}
          label={t('compare.dots.label')}
          reference={{ label: t('figures.city'), point: city }}
          confidenceLevel={method.confidenceLevel}
          link={(slug, props) => (
            <Link to="/stadsdelar/$slug" params={{ slug }} {...(onToggle ? {} : NEW_TAB)} {...props} />
          )}
          {...(onToggle ? { onToggle } : {})}
        />
      </div>
      {rest.tools(figure, <PictureButtons figure={figure} drawn={drawn} />)}
    </figure>
  );
}

const NEW_TAB = { target: '_blank', rel: 'noopener' } as const;

function useRows({ areas, indicator }: Comparison, chosen: readonly string[]): DotRow[] {
  const { t, pick } = useText();
  const rankText = useRankText();
  return areas.map(({ area, point, differenceToCity, rank, change, targets }) => {
    const { verdict, sentence } = differenceToCity;
    const said = verdict === 'no_certain_change' ? 'no_certain_difference' : verdict;
    return {
      id: area.slug,
      label: area.label,
      point,
      target: targets[0]?.level ?? null,
      chosen: chosen.includes(area.slug),
      verdict:
        point.value === null
          ? undefined
          : {
              shape: VERDICT_SHAPES[verdict],
              tone: toneOf(verdict, indicator.polarity),
              words: t(`figures.verdict.${said}`),
            },
      facts: [
        point.value === null ? '' : pick(sentence),
        rank ? t('compare.dots.rank', { rank: rankText(rank) }) : '',
        ...targets.map((target) => `${pick(target.label)}: ${t(`targets.status.${target.status}`)}`),
        change ? `${change.from}–${change.to}: ${pick(change.sentence)}` : '',
      ].filter(Boolean),
    };
  });
}
