import type { MapArea } from '../map-area';
import { useMapKeys } from '../use-map-keys';
import { middlesOf, type TilePlace } from './tile-layout';
import styles from './tile-map.module.css';

interface TileMapProps {
  readonly label: string;
  readonly tiles: readonly MapArea[];
  readonly places: ReadonlyMap<string, TilePlace>;
  readonly chosen?: string | undefined;
  readonly onChoose: (slug: string) => void;
}

/** The districts as tiles, roughly where they lie. One stop for the tab key; arrow keys move by position. */
export function TileMap({ label, tiles, places, chosen, onChoose }: TileMapProps) {
  const { map, reachable, setCurrent, onKeyDown } = useMapKeys<HTMLDivElement>(middlesOf(places), chosen);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this is a group of ways to go.
    <div ref={map} className={styles['map']} role="group" aria-label={label} onKeyDown={onKeyDown}>
      {tiles.map((tile) => (
        <button
          key={tile.slug}
          type="button"
          data-slug={tile.slug}
          data-class={tile.mapClass}
          data-example={tile.example || undefined}
          data-chosen={tile.slug === chosen || undefined}
          className={styles['tile']}
          style={styleOf(places.get(tile.slug))}
          aria-label={tile.name}
          tabIndex={tile.slug === reachable ? 0 : -1}
          onFocus={() => setCurrent(tile.slug)}
          onClick={() => onChoose(tile.slug)}
        >
          {tile.example && <span aria-hidden="true" className={styles['edge']} />}
          <span className={styles['name']} lang="sv">
            {hyphenate(tile.label)}
          </span>
          <span className={styles['value']}>
            {tile.valueText}{' '}
            <span aria-hidden="true" className={styles['shape']} data-tone={tile.tone}>
              {tile.shape}
            </span>
          </span>
        </button>
      ))}
    </div>
  );
}

const styleOf = (place: TilePlace | undefined) =>
  place && {
    gridRow: `${place.row} / span ${place.rows}`,
    gridColumn: `${place.column} / span ${place.columns}`,
  };

const SOFT_HYPHEN = '\u00ad';
/** Where long names may be broken; browsers know no Swedish place names. */
const BREAKS = [
  'Häger|sten',
  'Lilje|holmen',
  'Hässel|by',
  'Väl|lingby',
  'Kungs|holmen',
  'Skär|holmen',
  'Söder|malm',
];
const MORE_BREAKS = ['Öster|malm', 'Norr|malm', 'Skarp|näck', 'inner|staden', 'En|skede', 'Rinke|by'];

const hyphenate = (name: string): string =>
  [...BREAKS, ...MORE_BREAKS].reduce(
    (text, part) => text.replace(part.replace('|', ''), part.replace('|', SOFT_HYPHEN)),
    name,
  );
