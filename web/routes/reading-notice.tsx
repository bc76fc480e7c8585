import { Link } from '@tanstack/react-router';
import type { Area } from '../../server/features/areas/areas.contract';
import { AS_MEASURED, isInReading, type ReadingWord } from '../features/selection/reading';
import type { Search } from '../features/selection/search';
import { useText } from '../text/use-text';
import { AreaLinks } from '../ui/area-links';
import panel from '../ui/panel.module.css';

interface ReadingNoticeProps {
  readonly area: Area;
  readonly reading: ReadingWord;
  readonly districts: readonly Area[];
}

/** Says when the chosen areas do not have this one and where its ground is among them, or that its past is elsewhere. */
export function ReadingNotice({ area, reading, districts }: ReadingNoticeProps) {
  const { t } = useText();
  if (reading === AS_MEASURED && area.predecessors.length > 0 && area.validTo === null)
    return <EarlierRounds />;
  if (isInReading(area, reading)) return null;
  const heirs = heirsOf(area, reading, districts);
  return (
    <p className={panel['notice']} role="status">
      {t('reading.notThen', { area: area.label })} {heirs.length > 0 && t('reading.seeHeirs')}{' '}
      <AreaLinks areas={heirs} />
    </p>
  );
}

/** A new area has no past of its own; that of its parts is one step away. */
function EarlierRounds() {
  const { t } = useText();
  return (
    <p className={panel['notice']}>
      {t('reading.earlierIn')}{' '}
      <Link to="." search={(search: Search) => ({ ...search, lasning: 'dagens' })}>
        {t('reading.earlierLink')}
      </Link>
      .
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
