import { useState } from 'react';
import { send } from '../../api/send';
import { useText } from '../../text/use-text';
import { ErrorSummary } from '../../ui/error-summary';
import { Form } from '../../ui/form';
import { SubmitButton } from '../../ui/submit-button';
import { TextField } from '../../ui/text-field';
import { useAttempt } from '../../ui/use-attempt';
import { signInProblem } from './sign-in-problem';

const EMAIL = 'forgotten-email';

/** Asks for a link to a new password. */
export function ForgottenForm({ onSent }: { readonly onSent: (email: string) => void }) {
  const { t, language } = useText();
  const [email, setEmail] = useState('');
  const { errors, errorOf, refuse, attempt } = useAttempt({ email: EMAIL }, (problem) => {
    const message = signInProblem(problem, t, language);
    return message === undefined ? undefined : { field: null, message };
  });
  const submit = async () => {
    const wanted = email.trim();
    if (wanted === '') return refuse([{ field: EMAIL, message: t('door.wrong.noEmail') }]);
    if (await attempt(() => send('POST', '/links/reset-requests', { email: wanted }))) onSent(wanted);
  };
  return (
    <Form label={t('door.forgotten.title')} onSubmit={submit}>
      <ErrorSummary errors={errors} />
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
      <p>
        <SubmitButton>{t('door.forgotten.button')}</SubmitButton>
      </p>
    </Form>
  );
}
