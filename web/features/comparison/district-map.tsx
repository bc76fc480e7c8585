import { useRef } from 'react';
import type { Area } from '../../../server/features/areas/areas.contract';
import type { Comparison } from '../../../server/features/comparison/comparison.contract';
import type { Indicator } from '../../../server/features/indicators/indicators.contract';
import type { FigureTools } from '../../charts/picture/figure-description';
import { PictureButtons } from '../../charts/picture/picture-buttons';
import { MapLegend } from '../../charts/tile-map/map-legend';
import { useText } from '../../text/use-text';
import { ExampleMark } from '../../ui/example-mark';
import { AreaMap } from './area-map';
import { describeComparison } from './describe-comparison';
import styles from './district-map.module.css';
import { useMapAreas } from './use-map-areas';

interface DistrictMapProps {
  readonly comparison: Comparison;
  readonly districts: readonly Area[];
  readonly indicator: Indicator;
  /** The full address that shows the same again. */
  readonly permalink: string;
  readonly tools: FigureTools;
  readonly chosen?: string | undefined;
  readonly onChoose: (slug: string) => void;
}

/** The districts or neighbourhoods of a round where they lie: value as colour, verdict against the city as shape. */
export function DistrictMap({ comparison, districts, indicator, permalink, ...rest }: DistrictMapProps) {
  const { tools, chosen, onChoose } = rest;
  const text = useText();
  const { t, pick } = text;
  const drawn = useRef<HTMLDivElement>(null);
  const areas = useMapAreas(comparison);
  const count = (verdict: string) =>
    comparison.areas.filter(({ differenceToCity }) => differenceToCity.verdict === verdict).length;
  const example = areas.some((area) => area.example);
  const title = t('figures.map.title', {
    round: comparison.round.round,
    higher: count('increased'),
    lower: count('decreased'),
    same: count('no_certain_change'),
    unknown: count('not_assessable'),
  });
  const level = comparison.kind === 'district' ? 'figures.map.subtitle' : 'boundaries.neighbourhoodsSubtitle';
  const subtitle = t(level, {
    indicator: pick(comparison.indicator.label),
    group: pick(comparison.group.label),
    count: areas.length,
  });
  const figure = describeComparison(
    { comparison, indicator, kind: 'karta', title, subtitle, permalink },
    text,
  );
  return (
    <figure className={styles['figure']}>
      <figcaption>
        <h2>{title}</h2>
        <p className={styles['subtitle']}>
          {subtitle} {example && <ExampleMark />}
        </p>
      </figcaption>
      <p className={styles['hint']} data-print="no">
        {t('figures.map.keyboard')}
      </p>
      <div ref={drawn} className={styles['drawn']}>
        <AreaMap
          comparison={comparison}
          areas={areas}
          districts={districts}
          chosen={chosen}
          onChoose={onChoose}
        />
        <MapLegend
          limits={comparison.classes}
          unit={comparison.indicator.unit}
          example={example}
          missing={areas.some((area) => area.mapClass === undefined)}
        />
      </div>
      {tools(figure, <PictureButtons figure={figure} drawn={drawn} />)}
    </figure>
  );
}
