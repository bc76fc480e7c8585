import type { BoundaryFaultCode } from './boundary-fault';
import type { Position } from './geometry';

/** Sweden and a little more, in degrees. */
const COUNTRY = { west: 10, east: 25, south: 55, north: 70 } as const;
/** No degree is as large; every northing and easting of SWEREF 99 and RT 90 in Sweden is. */
const METRES_FROM = 10_000;

/** Says of the first position outside the country what is most likely wrong with it. */
export function checkPositions(
  positions: readonly Position[],
  report: (code: BoundaryFaultCode, detail: string) => void,
): void {
  const stray = positions.find((position) => !inCountry(position));
  if (stray === undefined) return;
  const [x, y] = stray;
  report(codeOf(stray), `${x}, ${y}`);
}

function codeOf([x, y]: Position): BoundaryFaultCode {
  if (Math.abs(x) >= METRES_FROM || Math.abs(y) >= METRES_FROM) return 'projected_coordinates';
  return inCountry([y, x]) ? 'swapped_coordinates' : 'outside_country';
}

const inCountry = ([x, y]: Position): boolean =>
  x >= COUNTRY.west && x <= COUNTRY.east && y >= COUNTRY.south && y <= COUNTRY.north;
