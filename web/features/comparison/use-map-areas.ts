import type { Comparison } from '../../../server/features/comparison/comparison.contract';
import { useFigureText } from '../../charts/figure-text';
import type { MapArea } from '../../charts/map-area';
import { mapClass } from '../../charts/tile-map/map-class';
import { useText } from '../../text/use-text';
import { toneOf, VERDICT_SHAPES } from '../../ui/tone';

/** What the map says of each area of a comparison. */
export function useMapAreas({ areas, indicator, classes }: Comparison): MapArea[] {
  const { t, pick } = useText();
  const text = useFigureText(indicator.unit);
  return areas.map(({ area, point, differenceToCity }) => {
    const example = point.provenance === 'example';
    const said = [
      text.value(point),
      pick(differenceToCity.sentence),
      example ? t('figures.example.mark') : '',
    ];
    return {
      slug: area.slug,
      label: area.label,
      valueText: point.value === null ? t('figures.none') : text.value(point),
      name: `${area.label}: ${said.filter(Boolean).join('. ')}`,
      shape: VERDICT_SHAPES[differenceToCity.verdict],
      tone: toneOf(differenceToCity.verdict, indicator.polarity),
      mapClass: mapClass(point.value, classes),
      example,
    };
  });
}
