import type { Area } from '../../server/features/areas/areas.contract';
import { isInReading, type ReadingWord } from '../features/selection/reading';
import { useText } from '../text/use-text';
import { AreaLinks } from '../ui/area-links';
import panel from '../ui/panel.module.css';

interface ReadingNoticeProps {
  readonly area: Area;
  readonly reading: ReadingWord;
  readonly districts: readonly Area[];
}

/** Says when the chosen areas do not have this one, and where its ground is among them. */
export function ReadingNotice({ area, reading, districts }: ReadingNoticeProps) {
  const { t } = useText();
  if (isInReading(area, reading)) return null;
  const heirs = heirsOf(area, reading, districts);
  return (
    <p className={panel['notice']} role="status">
      {t('reading.notThen', { area: area.label })} {heirs.length > 0 && t('reading.seeHeirs')}{' '}
      <AreaLinks areas={heirs} />
    </p>
  );
}

/** The areas of the reading that hold the ground of one that it does not have. */
function heirsOf(area: Area, reading: ReadingWord, districts: readonly Area[]): Area[] {
  if (isInReading(area, reading)) return [area];
  const ended = area.validTo !== null && (reading === 'current_areas' || area.validTo <= reading);
  const relatives = ended ? area.successors : area.predecessors;
  return relatives.flatMap(({ slug }) => {
    const relative = districts.find((one) => one.slug === slug);
    return relative ? heirsOf(relative, reading, districts) : [];
  });
}
