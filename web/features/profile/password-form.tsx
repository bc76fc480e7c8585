import { useState } from 'react';
import type { Profile } from '../../../server/features/profile/profile.contract';
import { send } from '../../api/send';
import { useText } from '../../text/use-text';
import { ErrorSummary, type FieldError } from '../../ui/error-summary';
import { Form } from '../../ui/form';
import { PasswordField } from '../../ui/password-field';
import { passwordProblem } from '../../ui/password-problem';
import { SubmitButton } from '../../ui/submit-button';
import { useAttempt } from '../../ui/use-attempt';

const CURRENT = 'profile-current-password';
const NEW = 'profile-new-password';

interface PasswordFormProps {
  readonly profile: Profile;
  readonly onChanged: () => void;
}

/** Another password, or a first one for somebody who came by the directory. */
export function PasswordForm({ profile: { email, hasPassword }, onChanged }: PasswordFormProps) {
  const { t } = useText();
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [done, setDone] = useState(false);
  const { errors, errorOf, refuse, attempt } = useAttempt({ current: CURRENT, password: NEW }, (problem) => {
    if (problem.code === 'wrong_password') return { field: CURRENT, message: t('profile.password.wrong') };
    const message = passwordProblem(problem, t);
    return message === undefined ? undefined : { field: NEW, message };
  });
  const submit = async () => {
    setDone(false);
    const missing: FieldError[] = [
      ...(hasPassword && current === ''
        ? [{ field: CURRENT, message: t('profile.password.noCurrent') }]
        : []),
      ...(password === '' ? [{ field: NEW, message: t('door.newPassword.none') }] : []),
    ];
    if (missing.length > 0) return refuse(missing);
    const body = { password, ...(hasPassword ? { current } : {}) };
    if (!(await attempt(() => send('POST', '/profile/password', body)))) return;
    setCurrent('');
    setPassword('');
    setDone(true);
    onChanged();
  };
  return (
    <Form label={t(hasPassword ? 'profile.password.title' : 'profile.password.titleNone')} onSubmit={submit}>
      <p>{t(hasPassword ? 'profile.password.help' : 'profile.password.leadNone')}</p>
      <ErrorSummary errors={errors} />
      {/* So that a password keeper knows whose it is. */}
      <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
      {hasPassword && (
        <PasswordField
          id={CURRENT}
          kind="current"
          label={t('profile.password.current')}
          value={current}
          onChange={setCurrent}
          error={errorOf(CURRENT)}
        />
      )}
      <PasswordField
        id={NEW}
        kind="new"
        label={t('door.newPassword.label')}
        hint={t('door.newPassword.rules')}
        value={password}
        onChange={setPassword}
        error={errorOf(NEW)}
      />
      <p>
        <SubmitButton>
          {t(hasPassword ? 'profile.password.button' : 'profile.password.buttonNone')}
        </SubmitButton>
      </p>
      <p role="status">{done && t('profile.password.done')}</p>
    </Form>
  );
}
