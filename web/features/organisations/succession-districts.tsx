import type { Organisation } from '../../../server/features/organisations/organisations.contract';
import { useText } from '../../text/use-text';
import { FormSelect } from '../../ui/form-select';

interface SuccessionDistrictsProps {
  /** The beginning of the ids of the fields; the slug of the district follows. */
  readonly id: string;
  /** Those of which it must be said. */
  readonly districts: Organisation['districts'];
  readonly successors: readonly Organisation[];
  readonly chosen: Readonly<Record<string, string>>;
  readonly onChange: (chosen: Readonly<Record<string, string>>) => void;
  readonly errorOf: (id: string) => string | undefined;
}

/** Where several take over: which of them answers for each district. */
export function SuccessionDistricts(props: SuccessionDistrictsProps) {
  const { id, districts, successors, chosen, onChange, errorOf } = props;
  const { t } = useText();
  return districts.map(({ slug, name }) => (
    <FormSelect
      key={slug}
      id={`${id}-${slug}`}
      label={t('organisations.succession.district', { name })}
      value={chosen[slug] ?? ''}
      error={errorOf(`${id}-${slug}`)}
      onChange={(key) => onChange({ ...chosen, [slug]: key })}
    >
      <option value="">{t('people.choose')}</option>
      {successors.map((successor) => (
        <option key={successor.key} value={successor.key}>
          {successor.name}
        </option>
      ))}
    </FormSelect>
  ));
}
