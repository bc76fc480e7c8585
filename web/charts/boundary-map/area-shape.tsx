import type { ReactNode } from 'react';
import type { MapArea } from '../map-area';
import styles from './boundary-map.module.css';

interface AreaShapeProps {
  readonly area: MapArea;
  readonly path: string;
  /** Names the patterns and clips of this map. */
  readonly id: string;
  readonly reachable: boolean;
  /** Told with true when the area is reached by keyboard or pointer, with false when it is left. */
  readonly onAttention: (held: boolean, byKeyboard: boolean) => void;
  readonly onFocus: () => void;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

/** One area as a button: its value as colour, hatched without one, its edge dashed when the figure is made up. */
export function AreaShape({ area, path, id, reachable, children, ...on }: AreaShapeProps) {
  const clip = `${id}-${area.slug}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: within a drawing there are no buttons.
    <g
      role="button"
      tabIndex={reachable ? 0 : -1}
      aria-label={area.name}
      data-slug={area.slug}
      data-class={area.mapClass}
      className={styles['area']}
      onFocus={(event) => {
        on.onFocus();
        on.onAttention(true, event.currentTarget.matches(':focus-visible'));
      }}
      onBlur={() => on.onAttention(false, false)}
      onPointerEnter={() => on.onAttention(true, false)}
      onPointerLeave={() => on.onAttention(false, false)}
      onClick={on.onChoose}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        on.onChoose();
      }}
    >
      <path d={path} className={styles['surface']} fill={area.mapClass ? undefined : `url(#${id}-hatch)`} />
      {area.example && (
        <>
          <clipPath id={clip}>
            <path d={path} />
          </clipPath>
          <g clipPath={`url(#${clip})`} className={styles['example']}>
            <path d={path} className={styles['ground']} />
            <path d={path} className={styles['dashes']} />
          </g>
        </>
      )}
      {children}
    </g>
  );
}
