import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { GivenRole, Person } from '../../../server/features/people/people.contract';
import { ApiProblem } from '../../api/problem';
import { useText } from '../../text/use-text';
import buttons from '../../ui/button.module.css';
import { ErrorSummary, type FieldError } from '../../ui/error-summary';
import { Form } from '../../ui/form';
import { SubmitButton } from '../../ui/submit-button';
import { TextField } from '../../ui/text-field';
import { UnsavedGuard } from '../../ui/unsaved-guard';
import { useAttempt } from '../../ui/use-attempt';
import { HeldAlready } from './held-already';
import { LanguageField } from './language-field';
import styles from './people.module.css';
import { useInvite } from './people.mutations';
import { peopleQuery } from './people.queries';
import { firstChoice, type Place, RoleFields } from './role-fields';
import { RoleGiven } from './role-given';

const IDS = {
  name: 'invite-name',
  email: 'invite-email',
  organisation: 'invite-organisation',
  role: 'invite-role',
} as const;
const EMAIL = /^\S+@\S+\.\S+$/;

/** Invites somebody, and tells how they come in. */
export function InviteForm({ places }: { readonly places: readonly Place[] }) {
  const { t, language: own } = useText();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [language, setLanguage] = useState(own);
  const [chosen, setChosen] = useState(() => firstChoice(places));
  const [done, setDone] = useState<GivenRole>();
  const [held, setHeld] = useState<Person>();
  const invite = useInvite();
  const client = useQueryClient();
  const { errors, errorOf, refuse, attempt } = useAttempt(IDS);
  const again = () => {
    setDone(undefined);
    setName('');
    setEmail('');
  };

  if (places.length === 0) return <p>{t('people.invite.nowhere')}</p>;
  if (done) return <Invited {...done} onAgain={again} />;

  const submit = async () => {
    const { organisation, role } = chosen;
    const missing: FieldError[] = [];
    if (name.trim() === '') missing.push({ field: IDS.name, message: t('people.needed.name') });
    if (!EMAIL.test(email.trim())) missing.push({ field: IDS.email, message: t('people.needed.email') });
    if (organisation === '')
      missing.push({ field: IDS.organisation, message: t('people.needed.organisation') });
    if (role === '') missing.push({ field: IDS.role, message: t('people.needed.role') });
    refuse(missing);
    setHeld(undefined);
    if (missing.length > 0 || role === '') return;
    const wanted = email.trim();
    await attempt(async () => {
      try {
        setDone(await invite.mutateAsync({ name: name.trim(), email: wanted, language, organisation, role }));
      } catch (error) {
        if (error instanceof ApiProblem && error.code === 'role_held') setHeld(await find(wanted));
        throw error;
      }
    });
  };
  const find = async (wanted: string) =>
    (await client.fetchQuery(peopleQuery({ sok: wanted }))).people.find(
      (one) => one.email.toLowerCase() === wanted.toLowerCase(),
    );
  return (
    <Form label={t('people.invite.title')} onSubmit={submit}>
      <p>{t('people.invite.lead')}</p>
      <ErrorSummary errors={errors} />
      {held && <HeldAlready person={held} />}
      <UnsavedGuard when={name !== '' || email !== ''} />
      <TextField
        id={IDS.name}
        label={t('people.name')}
        value={name}
        onChange={setName}
        maxLength={200}
        width="medium"
        error={errorOf(IDS.name)}
      />
      <TextField
        id={IDS.email}
        label={t('people.email')}
        hint={t('people.invite.emailHelp')}
        type="email"
        value={email}
        onChange={setEmail}
        maxLength={320}
        width="medium"
        error={errorOf(IDS.email)}
      />
      <RoleFields places={places} chosen={chosen} onChange={setChosen} ids={IDS} errorOf={errorOf} />
      <LanguageField value={language} onChange={setLanguage} />
      <SubmitButton>{t('people.invite.send')}</SubmitButton>
    </Form>
  );
}

interface InvitedProps extends GivenRole {
  readonly onAgain: () => void;
}

function Invited({ onAgain, ...given }: InvitedProps) {
  const { t } = useText();
  const { id, name } = given.person;
  return (
    <div className={styles['block']}>
      <RoleGiven given={given} />
      <p className={buttons['actions']}>
        <Link to="/admin/personer/$id" params={{ id }}>
          {t('people.invite.toPerson', { name })}
        </Link>
        <button type="button" className={buttons['button']} onClick={onAgain}>
          {t('people.invite.again')}
        </button>
      </p>
    </div>
  );
}
