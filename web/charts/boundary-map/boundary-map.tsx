import { useId, useMemo, useState } from 'react';
import type { Boundaries } from '../../../server/features/boundaries/boundaries.contract';
import type { MapArea } from '../map-area';
import { useMapKeys } from '../use-map-keys';
import { useWidth } from '../use-width';
import { AreaLabel } from './area-label';
import { AreaShape } from './area-shape';
import styles from './boundary-map.module.css';
import { innermost } from './innermost';
import { type PlacedLabel, placeLabel } from './place-label';
import { type ProjectedMap, projectAreas } from './project-areas';

interface BoundaryMapProps {
  readonly label: string;
  /** What stands below the map until an area is pointed at. */
  readonly hint: string;
  readonly areas: readonly MapArea[];
  /** Where each of the areas lies. */
  readonly features: Boundaries['features'];
  readonly chosen?: string | undefined;
  readonly onChoose: (slug: string) => void;
}

interface Attention {
  readonly slug: string;
  readonly byKeyboard: boolean;
}

const TALLEST = 560;
/** With more areas than these, labels would hide the map. */
const MOST_LABELS = 30;
/** One area in so many must have room for its label. */
const FEWEST_LABELLED = 3;

/** The areas where they lie. One stop for the tab key; arrow keys move by position. */
export function BoundaryMap({ label, hint, areas, features, chosen, onChoose }: BoundaryMapProps) {
  const id = useId();
  const [box, width] = useWidth<HTMLDivElement>();
  const [attention, setAttention] = useState<Attention>();
  const drawn = useMemo(() => projectAreas(features, { width, height: TALLEST }), [features, width]);
  const middles = useMemo(
    () => new Map([...drawn.areas].map(([slug, { polygons }]) => [slug, innermost(polygons[0] ?? [])])),
    [drawn],
  );
  const labels = useMemo(() => placeLabels(areas, drawn), [areas, drawn]);
  const { map, reachable, setCurrent, onKeyDown } = useMapKeys<SVGSVGElement>(middles, chosen);
  const pathOf = (slug: string | undefined) => (slug && drawn.areas.get(slug)?.path) || undefined;
  const attended = areas.find(({ slug }) => slug === attention?.slug);
  return (
    <div ref={box}>
      {width > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this is a group of ways to go.
        <svg
          ref={map}
          role="group"
          aria-label={label}
          className={styles['map']}
          data-many={areas.length > MOST_LABELS || undefined}
          width={drawn.width}
          viewBox={`0 0 ${drawn.width} ${drawn.height}`}
          onKeyDown={onKeyDown}
        >
          <Hatch id={`${id}-hatch`} />
          {areas.map((area) => {
            const place = labels.get(area.slug);
            return (
              <AreaShape
                key={area.slug}
                id={id}
                area={area}
                path={drawn.areas.get(area.slug)?.path ?? ''}
                reachable={area.slug === reachable}
                onFocus={() => setCurrent(area.slug)}
                onAttention={(held, byKeyboard) =>
                  setAttention(held ? { slug: area.slug, byKeyboard } : undefined)
                }
                onChoose={() => onChoose(area.slug)}
              >
                {place && <AreaLabel area={area} place={place} />}
              </AreaShape>
            );
          })}
          <Outline path={pathOf(chosen)} kind="chosen" />
          <Outline path={pathOf(attention?.slug)} kind={attention?.byKeyboard ? 'focus' : 'hover'} />
        </svg>
      )}
      <p className={styles['spoken']} aria-hidden="true" data-print="no">
        {attended?.name ?? hint}
      </p>
    </div>
  );
}

/** Few labels among many areas would look like a choice: then there are none. */
function placeLabels(areas: readonly MapArea[], drawn: ProjectedMap): ReadonlyMap<string, PlacedLabel> {
  if (areas.length > MOST_LABELS) return new Map();
  const labels = areas.flatMap((area) => {
    const projected = drawn.areas.get(area.slug);
    const place = projected && placeLabel(projected, area);
    return place ? [[area.slug, place] as const] : [];
  });
  return new Map(labels.length * FEWEST_LABELLED >= areas.length ? labels : []);
}

/** Drawn last, so that no neighbour covers it. */
function Outline({ path, kind }: { readonly path: string | undefined; readonly kind: string }) {
  if (path === undefined) return null;
  return (
    <g className={styles['outline']}>
      <path d={path} className={styles['halo']} />
      <path d={path} data-kind={kind} />
    </g>
  );
}

function Hatch({ id }: { readonly id: string }) {
  return (
    <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="7" height="7" className={styles['hatchGround']} />
      <rect width="1" height="7" className={styles['hatchLine']} />
    </pattern>
  );
}
