import { useRef } from 'react';
import type { Area } from '../../../server/features/areas/areas.contract';
import type { Comparison } from '../../../server/features/comparison/comparison.contract';
import type { Indicator } from '../../../server/features/indicators/indicators.contract';
import { useFigureText } from '../../charts/figure-text';
import type { FigureTools } from '../../charts/picture/figure-description';
import { PictureButtons } from '../../charts/picture/picture-buttons';
import { mapClass } from '../../charts/tile-map/map-class';
import { MapLegend } from '../../charts/tile-map/map-legend';
import { placeTiles } from '../../charts/tile-map/tile-layout';
import { type Tile, TileMap } from '../../charts/tile-map/tile-map';
import { useText } from '../../text/use-text';
import { ExampleMark } from '../../ui/example-mark';
import { toneOf, VERDICT_SHAPES } from '../../ui/tone';
import { describeComparison } from './describe-comparison';
import styles from './district-map.module.css';

interface DistrictMapProps {
  readonly comparison: Comparison;
  readonly districts: readonly Area[];
  readonly indicator: Indicator;
  /** The full address that shows the same again. */
  readonly permalink: string;
  readonly tools: FigureTools;
  readonly onChoose: (slug: string) => void;
}

/** The districts of a round where they lie: value as colour, verdict against the city as shape. */
export function DistrictMap({ comparison, districts, indicator, permalink, ...rest }: DistrictMapProps) {
  const { tools, onChoose } = rest;
  const text = useText();
  const { t, pick } = text;
  const drawn = useRef<HTMLDivElement>(null);
  const tiles = useTiles(comparison);
  const places = placeTiles(
    tiles.map(({ slug }) => slug),
    districts,
  );
  const count = (verdict: string) =>
    comparison.areas.filter(({ differenceToCity }) => differenceToCity.verdict === verdict).length;
  const example = tiles.some((tile) => tile.example);
  const title = t('figures.map.title', {
    round: comparison.round.round,
    higher: count('increased'),
    lower: count('decreased'),
    unknown: count('not_assessable'),
  });
  const subtitle = t('figures.map.subtitle', {
    indicator: pick(comparison.indicator.label),
    group: pick(comparison.group.label),
    count: tiles.length,
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
        <TileMap label={t('figures.map.label')} tiles={tiles} places={places} onChoose={onChoose} />
        <MapLegend
          limits={comparison.classes}
          unit={comparison.indicator.unit}
          example={example}
          missing={tiles.some((tile) => tile.mapClass === undefined)}
        />
      </div>
      {tools(figure, <PictureButtons figure={figure} drawn={drawn} />)}
    </figure>
  );
}

function useTiles({ areas, indicator, classes }: Comparison): Tile[] {
  const { t, pick } = useText();
  const text = useFigureText(indicator.unit);
  return areas.map(({ area, point, differenceToCity }) => {
    const example = point.provenance === 'example';
    const said = [
      text.value(point),
      pick(differenceToCity.sentence),
      example ? t('figures.example.mark') : '',
    ];
    return {
      slug: area.slug,
      label: area.label,
      valueText: point.value === null ? t('figures.none') : text.value(point),
      name: `${area.label}: ${said.filter(Boolean).join('. ')}`,
      shape: VERDICT_SHAPES[differenceToCity.verdict],
      tone: toneOf(differenceToCity.verdict, indicator.polarity),
      mapClass: mapClass(point.value, classes),
      example,
    };
  });
}
