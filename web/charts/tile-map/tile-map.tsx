import { type KeyboardEvent, useRef, useState } from 'react';
import type { VerdictTone } from '../../ui/tone';
import { type Direction, inReadingOrder, neighbour, type TilePlace } from './tile-layout';
import styles from './tile-map.module.css';

export interface Tile {
  readonly slug: string;
  readonly label: string;
  /** "13 %", or a dash. */
  readonly valueText: string;
  /** Everything the tile says, for those who do not see it. */
  readonly name: string;
  readonly shape: string;
  readonly tone: VerdictTone;
  /** 1–5; undefined without a value. */
  readonly mapClass: number | undefined;
  readonly example: boolean;
}

interface TileMapProps {
  readonly label: string;
  readonly tiles: readonly Tile[];
  readonly places: ReadonlyMap<string, TilePlace>;
  readonly chosen?: string | undefined;
  readonly onChoose: (slug: string) => void;
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The districts as tiles, roughly where they lie. One stop for the tab key; arrow keys move by position. */
export function TileMap({ label, tiles, places, chosen, onChoose }: TileMapProps) {
  const [current, setCurrent] = useState(chosen ?? tiles[0]?.slug);
  const map = useRef<HTMLDivElement>(null);
  const reachable = tiles.some(({ slug }) => slug === current) ? current : tiles[0]?.slug;
  const move = (event: KeyboardEvent) => {
    const direction = DIRECTIONS[event.key];
    const next = direction
      ? reachable && neighbour(reachable, direction, places)
      : farthest(event.key, tiles, places);
    if (!next) return;
    event.preventDefault();
    setCurrent(next);
    map.current?.querySelector<HTMLElement>(`[data-slug="${next}"]`)?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this is a group of ways to go.
    <div ref={map} className={styles['map']} role="group" aria-label={label} onKeyDown={move}>
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

/** Home is the first tile in reading order, End the last. */
function farthest(key: string, tiles: readonly Tile[], places: TileMapProps['places']): string | undefined {
  if (key !== 'Home' && key !== 'End') return undefined;
  const order = inReadingOrder(
    tiles.map(({ slug }) => slug),
    places,
  );
  return order.at(key === 'Home' ? 0 : -1);
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
