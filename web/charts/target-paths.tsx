import type { DrawnPath } from './chart-data';
import { usePlace } from './chart-layers';

/** The ways to targets: dotted, with the level and the year at their end. They are aims, not data. */
export function TargetPaths({ paths }: { readonly paths: readonly DrawnPath[] }) {
  const place = usePlace();
  return paths.map(({ id, label, style, corners }) => {
    const points = corners.flatMap((corner) => place(corner, corner.value) ?? []);
    const end = points.at(-1);
    if (!end) return null;
    return (
      <g key={id}>
        <polyline
          points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
          fill="none"
          stroke={style.colour}
          strokeWidth={1.5}
          strokeDasharray="2 4"
        />
        <path
          d={`M${end.x - 5} ${end.y}h10M${end.x} ${end.y - 5}v10`}
          stroke={style.colour}
          strokeWidth={1.5}
        />
        <text
          x={end.x - 4}
          y={end.y + 16}
          textAnchor="end"
          fontSize={12}
          fontWeight={600}
          fill={style.colour}
          stroke="var(--surface)"
          strokeWidth={4}
          paintOrder="stroke"
        >
          {label}
        </text>
      </g>
    );
  });
}
