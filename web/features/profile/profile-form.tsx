import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Profile, ProfileChange } from '../../../server/features/profile/profile.contract';
import { ApiProblem } from '../../api/problem';
import { send } from '../../api/send';
import { useText } from '../../text/use-text';
import { ErrorSummary } from '../../ui/error-summary';
import { Form } from '../../ui/form';
import { FormSelect } from '../../ui/form-select';
import { SubmitButton } from '../../ui/submit-button';
import { TextField } from '../../ui/text-field';
import { UnsavedGuard } from '../../ui/unsaved-guard';
import { useAttempt } from '../../ui/use-attempt';
import { profileQuery } from './profile.queries';
import { ProfileConflict } from './profile-conflict';

const NAME = 'profile-name';

interface ProfileFormProps {
  readonly profile: Profile;
  readonly onSaved: (profile: Profile) => void;
}

/** Name and language. What was saved elsewhere meanwhile is shown beside one's own, and nothing is written over it unseen. */
export function ProfileForm({ profile, onSaved }: ProfileFormProps) {
  const { t } = useText();
  const client = useQueryClient();
  const [name, setName] = useState(profile.name);
  const [language, setLanguage] = useState(profile.language);
  const [other, setOther] = useState<Profile>();
  const [saved, setSaved] = useState(false);
  const { errors, errorOf, refuse, attempt } = useAttempt({ name: NAME });
  const save = async (version: number) => {
    const change: ProfileChange = { name: name.trim(), language, version };
    try {
      const next = await send<Profile>('PATCH', '/profile', change);
      client.setQueryData(profileQuery.queryKey, next);
      setOther(undefined);
      setSaved(true);
      onSaved(next);
    } catch (error) {
      if (!(error instanceof ApiProblem && error.status === 409)) throw error;
      setOther(await client.fetchQuery(profileQuery));
    }
  };
  const submit = async () => {
    setSaved(false);
    if (name.trim() === '') return refuse([{ field: NAME, message: t('profile.noName') }]);
    await attempt(() => save(other?.version ?? profile.version));
  };
  const take = (theirs: Profile) => {
    setName(theirs.name);
    setLanguage(theirs.language);
    setOther(undefined);
  };
  return (
    <Form label={t('profile.about')} onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <UnsavedGuard when={name !== profile.name} />
      <TextField
        id={NAME}
        label={t('profile.name')}
        hint={t('profile.nameHelp')}
        autoComplete="name"
        maxLength={200}
        width="medium"
        value={name}
        onChange={setName}
        error={errorOf(NAME)}
        required
      />
      <FormSelect
        label={t('profile.language')}
        hint={t('profile.languageHelp')}
        value={language}
        onChange={(chosen) => setLanguage(chosen === 'en' ? 'en' : 'sv')}
      >
        <option value="sv">{t('access.language.sv')}</option>
        <option value="en">{t('access.language.en')}</option>
      </FormSelect>
      {other ? (
        <ProfileConflict mine={{ name, language }} saved={other} onTake={() => take(other)} />
      ) : (
        <p>
          <SubmitButton>{t('profile.save')}</SubmitButton>
        </p>
      )}
      <p role="status">{saved && t('profile.saved')}</p>
    </Form>
  );
}
