import { useQuery } from '@tanstack/react-query';
import { useText } from '../../text/use-text';
import { FormSelect } from '../../ui/form-select';
import { catalogueVersionsQuery } from './rounds.queries';

interface VersionSelectProps {
  readonly version: number;
  readonly onChoose: (version: number) => void;
}

/** Which published version of the question catalogue a round asks. */
export function VersionSelect({ version, onChoose }: VersionSelectProps) {
  const { t, format } = useText();
  const { data: versions = [] } = useQuery(catalogueVersionsQuery);
  return (
    <FormSelect
      id="round-catalogue"
      label={t('rounds.catalogue')}
      value={String(version)}
      onChange={(chosen) => onChoose(Number(chosen))}
    >
      {versions.map((one) => (
        <option key={one.version} value={one.version}>
          {one.publishedAt === null
            ? t('rounds.version', { version: one.version })
            : t('rounds.versionOf', { version: one.version, date: format.day(one.publishedAt) })}
        </option>
      ))}
    </FormSelect>
  );
}
