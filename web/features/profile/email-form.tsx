import { useState } from 'react';
import { send } from '../../api/send';
import { useText } from '../../text/use-text';
import { ErrorSummary } from '../../ui/error-summary';
import { Form } from '../../ui/form';
import { SubmitButton } from '../../ui/submit-button';
import { TextField } from '../../ui/text-field';
import { useAttempt } from '../../ui/use-attempt';

const EMAIL = 'profile-email';

interface EmailFormProps {
  /** The address now. */
  readonly email: string;
  readonly canMail: boolean;
}

/** Another address holds once its owner has opened the link sent there. */
export function EmailForm({ email: now, canMail }: EmailFormProps) {
  const { t } = useText();
  const [email, setEmail] = useState('');
  const [sentTo, setSentTo] = useState<string>();
  const { errors, errorOf, refuse, attempt } = useAttempt({ email: EMAIL }, ({ code }) => {
    if (code === 'no_mail') return { field: null, message: t('profile.email.noMail') };
    return code === 'invalid_body' ? { field: EMAIL, message: t('profile.email.none') } : undefined;
  });
  if (!canMail) {
    return (
      <p>
        {t('profile.email.now', { email: now })} {t('profile.email.noMail')}
      </p>
    );
  }
  const submit = async () => {
    setSentTo(undefined);
    const wanted = email.trim();
    if (!wanted.includes('@')) return refuse([{ field: EMAIL, message: t('profile.email.none') }]);
    if (await attempt(() => send('POST', '/profile/email-change', { email: wanted }))) {
      setSentTo(wanted);
      setEmail('');
    }
  };
  return (
    <Form label={t('profile.email.title')} onSubmit={submit}>
      <p>{t('profile.email.now', { email: now })}</p>
      <ErrorSummary errors={errors} />
      <TextField
        id={EMAIL}
        label={t('profile.email.label')}
        hint={t('profile.email.help')}
        type="email"
        name="email"
        autoComplete="email"
        width="medium"
        value={email}
        onChange={setEmail}
        error={errorOf(EMAIL)}
        required
      />
      <p>
        <SubmitButton>{t('profile.email.button')}</SubmitButton>
      </p>
      <p role="status">{sentTo !== undefined && t('profile.email.done', { email: sentTo })}</p>
    </Form>
  );
}
