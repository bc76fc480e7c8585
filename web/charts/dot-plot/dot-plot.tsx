import { type KeyboardEvent, type ReactElement, type ReactNode, useRef, useState } from 'react';
import type { Unit } from '../../../server/domain/statistics/estimate';
import type { SeriesPoint } from '../../../server/features/series/series.contract';
import { useText } from '../../text/use-text';
import { useWidth } from '../use-width';
import { DotAxes, DotReference } from './dot-axes';
import { layoutDots } from './dot-layout';
import { DotLegend } from './dot-legend';
import styles from './dot-plot.module.css';
import type { DotRow } from './dot-row';
import { DotRowMarks } from './dot-row-marks';
import { DotTip, useDotText } from './dot-tip';
import { UNSAID } from './unsaid';

/** What the name of a row carries, whether it is a link or not. */
export interface RowNameProps {
  readonly 'aria-label': string;
  readonly 'data-row': string;
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
  readonly children: ReactNode;
}

interface DotPlotProps {
  /** In the order they are drawn. */
  readonly rows: readonly DotRow[];
  readonly unit: Unit;
  readonly label: string;
  readonly reference: { readonly label: string; readonly point: SeriesPoint };
  /** 0–1: that of the whiskers. */
  readonly confidenceLevel: number;
  /** Makes the name of a row a link. */
  readonly link?: (id: string, props: RowNameProps) => ReactElement;
  /** A press on a row, beside its name. */
  readonly onToggle?: (id: string) => void;
}

/**
 * One row per area or group: value as a dot, interval as a whisker, the reference as a rule through them all.
 * The names are one stop of the tab key; arrow keys move between them and show the same tip as the pointer.
 */
export function DotPlot({ rows, unit, label, reference, confidenceLevel, link, onToggle }: DotPlotProps) {
  const { t } = useText();
  const text = useDotText(unit);
  const [ref, width] = useWidth<HTMLDivElement>();
  const plot = useRef<SVGSVGElement>(null);
  const [current, setCurrent] = useState(rows[0]?.id);
  const [shown, setShown] = useState<string>();
  const reachable = rows.some(({ id }) => id === current) ? current : rows[0]?.id;
  const layout = layoutDots(rows, {
    width,
    reference: reference.point,
    verdicts: rows.some(({ verdict }) => verdict),
  });
  const tip = layout.rows.find(({ row }) => row.id === shown);
  const move = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setShown(undefined);
    const next =
      rows[
        targetOf(
          event.key,
          rows.findIndex(({ id }) => id === reachable),
          rows.length,
        )
      ];
    if (!next) return;
    event.preventDefault();
    plot.current?.querySelector<SVGElement>(`[data-row="${next.id}"]`)?.focus();
  };
  const nameProps = (row: DotRow, children: ReactNode): RowNameProps => ({
    'aria-label': text.name(row),
    'data-row': row.id,
    tabIndex: row.id === reachable ? 0 : -1,
    onFocus: () => {
      setCurrent(row.id);
      setShown(row.id);
    },
    children,
  });
  return (
    <div className={styles['figure']}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: leaving the box only hides the tip. */}
      <div
        ref={ref}
        className={styles['box']}
        onPointerLeave={() => setShown(undefined)}
        onBlur={() => setShown(undefined)}
      >
        {width > 0 && (
          // biome-ignore lint/a11y/useSemanticElements: a drawing with links in it has no element of its own.
          <svg
            ref={plot}
            viewBox={`0 0 ${width} ${layout.height}`}
            width={width}
            height={layout.height}
            role="group"
            aria-label={label}
            className={onToggle ? styles['toggles'] : undefined}
            onKeyDown={move}
          >
            <DotReference layout={layout} unit={unit} {...reference} />
            <DotAxes layout={layout} unit={unit} />
            {rows.some(({ point }) => point.provenance === 'example') && (
              <text x={width} y={14} textAnchor="end" className={styles['example']} {...UNSAID}>
                {`○\u2002${t('figures.example.mark')}`}
              </text>
            )}
            {layout.rows.map((placed) => {
              const { row, nameBase } = placed;
              const name = nameProps(
                row,
                <text y={nameBase} x={0} className={styles['name']} {...UNSAID}>
                  {row.label}
                </text>,
              );
              return (
                <g
                  key={row.id}
                  className={styles['row']}
                  data-chosen={row.chosen || undefined}
                  onPointerEnter={() => setShown(row.id)}
                >
                  {/* biome-ignore lint/a11y/noStaticElementInteractions: the pointer's short way; boxes on the page do the same. */}
                  <rect
                    y={placed.top}
                    width={width}
                    height={placed.height}
                    className={styles['ground']}
                    onClick={() => onToggle?.(row.id)}
                  />
                  {link ? link(row.id, name) : <NameOnly {...name} />}
                  <DotRowMarks placed={placed} layout={layout} value={text.value(row)} />
                </g>
              );
            })}
          </svg>
        )}
        {tip && (
          <div
            aria-hidden="true"
            data-picture="no"
            className={styles['tip']}
            style={{ top: tip.top + tip.height, left: Math.min(layout.left + 12, Math.max(0, width - 300)) }}
          >
            <DotTip row={tip.row} unit={unit} />
          </div>
        )}
      </div>
      <DotLegend rows={rows} reference={reference} confidenceLevel={confidenceLevel} />
    </div>
  );
}

/** A name that leads nowhere can be reached all the same: it says what the row shows. */
const NameOnly = ({ children, ...props }: RowNameProps) => (
  <g {...props} {...AS_IMAGE}>
    {children}
  </g>
);
const AS_IMAGE = { role: 'img' } as const;

/** The row an arrow key leads to; −1 for every other key. */
function targetOf(key: string, from: number, count: number): number {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(from + 1, count - 1),
    ArrowUp: Math.max(from - 1, 0),
    Home: 0,
    End: count - 1,
  };
  return steps[key] ?? -1;
}
