import type { Area } from '../../../server/features/areas/areas.contract';
import type { Comparison } from '../../../server/features/comparison/comparison.contract';
import { MapLegend } from '../../charts/tile-map/map-legend';
import { useText } from '../../text/use-text';
import { ExampleMark } from '../../ui/example-mark';
import { AreaMap } from './area-map';
import styles from './district-map.module.css';
import { useMapAreas } from './use-map-areas';

interface DistrictMapProps {
  readonly comparison: Comparison;
  readonly districts: readonly Area[];
  readonly chosen?: string | undefined;
  readonly onChoose: (slug: string) => void;
}

/** The districts or neighbourhoods of a round where they lie: value as colour, verdict against the city as shape. */
export function DistrictMap({ comparison, districts, chosen, onChoose }: DistrictMapProps) {
  const { t, pick } = useText();
  const areas = useMapAreas(comparison);
  const count = (verdict: string) =>
    comparison.areas.filter(({ differenceToCity }) => differenceToCity.verdict === verdict).length;
  const districtLevel = comparison.kind === 'district';
  const example = areas.some((area) => area.example);
  return (
    <figure className={styles['figure']}>
      <figcaption>
        <h2>
          {t('figures.map.title', {
            round: comparison.round.round,
            higher: count('increased'),
            lower: count('decreased'),
            unknown: count('not_assessable'),
          })}
        </h2>
        <p className={styles['subtitle']}>
          {t(districtLevel ? 'figures.map.subtitle' : 'boundaries.neighbourhoodsSubtitle', {
            indicator: pick(comparison.indicator.label),
            group: pick(comparison.group.label),
            count: areas.length,
          })}{' '}
          {example && <ExampleMark />}
        </p>
      </figcaption>
      <p className={styles['hint']} data-print="no">
        {t('figures.map.keyboard')}
      </p>
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
    </figure>
  );
}
