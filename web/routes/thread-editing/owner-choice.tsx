import { usePerson } from '../../api/session-query';
import { useText } from '../../text/use-text';
import { FormSelect } from '../../ui/form-select';

interface Owner {
  readonly key: string;
  readonly name: string;
}

/** The organisations one writes threads for. */
export function useOwners(): readonly Owner[] {
  const organisations = usePerson()?.organisations ?? [];
  return organisations.filter(({ allowedActions }) => allowedActions.includes('threads.write'));
}

interface OwnerChoiceProps {
  readonly owners: readonly Owner[];
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
}

/** For whom something new is written, where there is a choice; and that there is none for who writes for nobody. */
export function OwnerChoice({ owners, chosen, onChoose }: OwnerChoiceProps) {
  const { t } = useText();
  if (owners.length === 0) return <p>{t('threadEditing.writesForNobody')}</p>;
  if (owners.length === 1) return <p>{t('threadEditing.writesFor', { owner: owners[0]?.name })}</p>;
  return (
    <FormSelect label={t('threadEditing.owner')} value={chosen ?? ''} onChange={onChoose}>
      {owners.map(({ key, name }) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </FormSelect>
  );
}
