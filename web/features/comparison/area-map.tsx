import { useQuery } from '@tanstack/react-query';
import type { Area } from '../../../server/features/areas/areas.contract';
import type { Comparison } from '../../../server/features/comparison/comparison.contract';
import type { MapArea } from '../../charts/map-area';
import { placeTiles } from '../../charts/tile-map/tile-layout';
import { TileMap } from '../../charts/tile-map/tile-map';
import { useText } from '../../text/use-text';
import { ChartBoundary } from '../../ui/chart-boundary';
import { boundariesQuery } from './boundaries.queries';
import { BoundaryNote } from './boundary-note';

interface AreaMapProps {
  readonly comparison: Comparison;
  readonly areas: readonly MapArea[];
  readonly districts: readonly Area[];
  readonly chosen: string | undefined;
  readonly onChoose: (slug: string) => void;
}

/** The areas within their boundaries when those of every one are known, else as tiles. */
export function AreaMap({ comparison, areas, districts, ...choice }: AreaMapProps) {
  const { t } = useText();
  const known = useQuery(boundariesQuery(comparison)).data;
  const label = t(comparison.kind === 'district' ? 'figures.map.label' : 'boundaries.neighbourhoods');
  const places = placeTiles(
    areas.map(({ slug }) => slug),
    districts,
  );
  const tiles = <TileMap label={label} tiles={areas} places={places} {...choice} />;
  const shown = new Set(areas.map(({ slug }) => slug));
  const features = known?.boundaries.features.filter(({ id }) => shown.has(id)) ?? [];
  if (!known || features.length < shown.size) return tiles;
  const { BoundaryMap, boundaries } = known;
  return (
    <ChartBoundary fallback={tiles}>
      <BoundaryMap label={label} hint={t('boundaries.hint')} areas={areas} features={features} {...choice} />
      <BoundaryNote boundaries={{ ...boundaries, features }} />
    </ChartBoundary>
  );
}
