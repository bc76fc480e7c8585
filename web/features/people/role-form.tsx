import { useState } from 'react';
import type { GivenRole } from '../../../server/features/people/people.contract';
import { useText } from '../../text/use-text';
import { ErrorSummary, type FieldError } from '../../ui/error-summary';
import { Form } from '../../ui/form';
import { Said } from '../../ui/said';
import { SubmitButton } from '../../ui/submit-button';
import { useAttempt } from '../../ui/use-attempt';
import type { PersonDeeds } from './people.mutations';
import { firstChoice, type Place, RoleFields } from './role-fields';
import { RoleGiven } from './role-given';

const IDS = { organisation: 'role-organisation', role: 'role-role' } as const;

interface RoleFormProps {
  readonly places: readonly Place[];
  readonly giveRole: PersonDeeds['giveRole'];
}

/** Gives a role from now on. */
export function RoleForm({ places, giveRole }: RoleFormProps) {
  const { t } = useText();
  const [chosen, setChosen] = useState(() => firstChoice(places));
  const [given, setGiven] = useState<string>();
  const [result, setResult] = useState<GivenRole>();
  const { errors, errorOf, refuse, attempt } = useAttempt(IDS);
  const submit = async () => {
    const { organisation, role } = chosen;
    const missing: FieldError[] = [];
    if (organisation === '')
      missing.push({ field: IDS.organisation, message: t('people.needed.organisation') });
    if (role === '') missing.push({ field: IDS.role, message: t('people.needed.role') });
    refuse(missing);
    setGiven(undefined);
    setResult(undefined);
    if (missing.length > 0 || role === '') return;
    const give = async () => setResult(await giveRole.mutateAsync({ organisation, role }));
    if (!(await attempt(give))) return;
    const name = places.find(({ key }) => key === organisation)?.name ?? organisation;
    setGiven(t('people.roles.given', { role: t(`access.role.${role}`).toLowerCase(), organisation: name }));
    setChosen(firstChoice(places));
  };
  return (
    <Form label={t('people.roles.give')} onSubmit={submit}>
      <p>{t('people.roles.giveHelp')}</p>
      <ErrorSummary errors={errors} />
      <RoleFields places={places} chosen={chosen} onChange={setChosen} ids={IDS} errorOf={errorOf} />
      <SubmitButton>{t('people.roles.give')}</SubmitButton>
      {given && <Said>{given}</Said>}
      {result && result.outcome !== 'given' && <RoleGiven given={result} />}
    </Form>
  );
}
