import { useState } from 'react';
import type { Session } from '../../../server/features/session/session.contract';
import { send } from '../../api/send';
import { useText } from '../../text/use-text';
import { ErrorSummary, type FieldError } from '../../ui/error-summary';
import { Form } from '../../ui/form';
import { PasswordField } from '../../ui/password-field';
import { SubmitButton } from '../../ui/submit-button';
import { TextField } from '../../ui/text-field';
import { useAttempt } from '../../ui/use-attempt';
import { signInProblem } from './sign-in-problem';

interface SignInFormProps {
  /** Somebody who was signed in just now; others write who they are. */
  readonly email?: string;
  readonly onSignedIn: (session: Session) => void;
}

const EMAIL = 'sign-in-email';
const PASSWORD = 'sign-in-password';

/** E-mail and password. What was written stays when it was wrong. */
export function SignInForm({ email: known, onSignedIn }: SignInFormProps) {
  const { t, language } = useText();
  const [email, setEmail] = useState(known ?? '');
  const [password, setPassword] = useState('');
  const { errors, errorOf, refuse, attempt } = useAttempt({ email: EMAIL, password: PASSWORD }, (problem) => {
    const message = signInProblem(problem, t, language);
    return message === undefined ? undefined : { field: null, message };
  });
  const submit = async () => {
    const missing: FieldError[] = [
      ...(email.trim() === '' ? [{ field: EMAIL, message: t('door.wrong.noEmail') }] : []),
      ...(password === '' ? [{ field: PASSWORD, message: t('door.wrong.noPassword') }] : []),
    ];
    if (missing.length > 0) return refuse(missing);
    await attempt(async () =>
      onSignedIn(await send<Session>('POST', '/session', { email: email.trim(), password })),
    );
  };
  return (
    <Form label={t('door.signIn.title')} onSubmit={submit}>
      <ErrorSummary errors={errors} />
      {known === undefined ? (
        <TextField
          id={EMAIL}
          label={t('door.signIn.email')}
          type="email"
          name="username"
          autoComplete="username"
          width="medium"
          value={email}
          onChange={setEmail}
          error={errorOf(EMAIL)}
          required
        />
      ) : (
        <>
          <p>{t('session.ended.as', { email: known })}</p>
          {/* So that a password keeper knows whose it is. */}
          <input type="email" name="username" autoComplete="username" value={known} readOnly hidden />
        </>
      )}
      <PasswordField
        id={PASSWORD}
        kind="current"
        label={t('door.signIn.password')}
        value={password}
        onChange={setPassword}
        error={errorOf(PASSWORD)}
      />
      <p>
        <SubmitButton>{t('door.signIn.button')}</SubmitButton>
      </p>
    </Form>
  );
}
