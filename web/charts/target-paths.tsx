import type { DrawnPath } from './chart-data';
import { usePlace } from './chart-layers';
import { PATH_DASH, PATH_WIDTH } from './chart-line';

/** The ways to targets: dotted, a cross at their end. They are aims, not data. */
export function TargetPaths({ paths }: { readonly paths: readonly DrawnPath[] }) {
  const place = usePlace();
  return paths.map(({ id, style, corners }) => {
    const points = corners.flatMap((corner) => place(corner, corner.value) ?? []);
    const end = points.at(-1);
    if (!end) return null;
    return (
      <g key={id}>
        <polyline
          points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
          fill="none"
          stroke={style.colour}
          strokeWidth={PATH_WIDTH}
          strokeDasharray={PATH_DASH}
        />
        <path
          d={`M${end.x - 5} ${end.y}h10M${end.x} ${end.y - 5}v10`}
          stroke={style.colour}
          strokeWidth={1.5}
        />
      </g>
    );
  });
}
