import { groupBy } from '../group-by';
import { comparable, nearestName } from './area-name';
import type { BoundaryFault, BoundaryFaultCode } from './boundary-fault';
import { type DatedArea, existedOn } from './dated-area';

interface AreasOfDay {
  /** Every area of the kind there has been. */
  readonly areas: readonly DatedArea[];
  readonly on: string;
  /** The property the names stand in. */
  readonly property: string;
}

/**
 * The slug of each name, in their order. Every area of the day is to be named exactly once, and nothing else.
 * @param onFault each name that is missing, repeated or unknown, and each area that is not named
 */
export function matchAreas(
  names: readonly string[],
  { areas, on, property }: AreasOfDay,
  onFault: (fault: BoundaryFault) => void,
): (string | undefined)[] {
  const ofDay = areas.filter((area) => existedOn(area, on));
  const known = new Map(ofDay.map((area) => [comparable(area.name), area]));
  const others = new Map(areas.map((area) => [comparable(area.name), area]));
  const places = groupBy(
    names.keys(),
    (index) => comparable(names[index] ?? ''),
    (index) => index,
  );
  const knownNames = ofDay.map(({ name }) => name);
  const report = (code: BoundaryFaultCode, detail: string, index: number) =>
    onFault({ code, feature: index + 1, name: names[index] ?? '', detail });

  for (const [index, name] of names.entries()) {
    const key = comparable(name);
    const other = others.get(key);
    const [first, second, ...more] = places.get(key) ?? [];
    if (key === '') report('missing_name', property, index);
    else if (second === index) report('repeated_name', String(more.length + 2), index);
    else if (first !== index || known.has(key)) continue;
    else if (other !== undefined) report(...whenOf(other, on), index);
    else report('unknown_name', nearestName(name, knownNames) ?? '', index);
  }
  for (const [key, { name }] of known) {
    if (!places.has(key)) onFault({ code: 'missing_area', feature: null, name, detail: '' });
  }
  return names.map((name) => known.get(comparable(name))?.slug);
}

/** Whether an area came later or was gone by that day. */
const whenOf = ({ validFrom, validTo }: DatedArea, on: string): [BoundaryFaultCode, string] =>
  validFrom > on ? ['area_not_yet', validFrom] : ['area_no_longer', validTo ?? ''];
