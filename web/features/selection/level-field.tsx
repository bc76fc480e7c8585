import type { Area } from '../../../server/features/areas/areas.contract';
import { useText } from '../../text/use-text';
import { SelectField } from '../../ui/select-field';
import { AS_MEASURED, isInReading } from './reading';
import type { Search } from './search';
import type { Selection } from './selection';

const ALL = 'stadsdel';

interface LevelFieldProps {
  readonly selection: Selection;
  readonly districts: readonly Area[];
  readonly onLevel: (level: Pick<Search, 'niva' | 'inom'>) => void;
}

/** What is compared: the districts, every neighbourhood, or those of one district. */
export function LevelField({ selection, districts, onLevel }: LevelFieldProps) {
  const { t } = useText();
  const { level, within, reading, round } = selection;
  const day = reading === AS_MEASURED ? round.date : reading;
  const offered = districts.filter((area) => area.slug === within || isInReading(area, day));
  return (
    <SelectField
      label={t('compare.level.label')}
      value={level === 'district' ? '' : (within ?? ALL)}
      onChange={(value) =>
        onLevel({
          niva: value === ALL ? ALL : undefined,
          inom: value === ALL || value === '' ? undefined : value,
        })
      }
    >
      <option value="">{t('compare.level.district')}</option>
      <option value={ALL}>{t('compare.level.neighbourhood')}</option>
      <optgroup label={t('compare.level.within')}>
        {offered.map(({ slug, label }) => (
          <option key={slug} value={slug}>
            {label}
          </option>
        ))}
      </optgroup>
    </SelectField>
  );
}
