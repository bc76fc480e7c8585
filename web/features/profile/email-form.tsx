import { useState } from 'react';
import { send } from '../../api/send';
import { useText } from '../../text/use-text';
import { ErrorSummary, type FieldError } from '../../ui/error-summary';
import { Form } from '../../ui/form';
import { PasswordField } from '../../ui/password-field';
import { SubmitButton } from '../../ui/submit-button';
import { TextField } from '../../ui/text-field';
import { useAttempt } from '../../ui/use-attempt';

const EMAIL = 'profile-email';
const CURRENT = 'profile-email-password';

interface EmailFormProps {
  /** The address now. */
  readonly email: string;
  readonly canMail: boolean;
  readonly hasPassword: boolean;
}

/** Another address holds once its owner has opened the link sent there. */
export function EmailForm({ email: now, canMail, hasPassword }: EmailFormProps) {
  const { t } = useText();
  const [email, setEmail] = useState('');
  const [current, setCurrent] = useState('');
  const [sentTo, setSentTo] = useState<string>();
  const { errors, errorOf, refuse, attempt } = useAttempt({ email: EMAIL, current: CURRENT }, ({ code }) => {
    if (code === 'wrong_password') return { field: CURRENT, message: t('profile.password.wrong') };
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
    const missing: FieldError[] = [
      ...(wanted.includes('@') ? [] : [{ field: EMAIL, message: t('profile.email.none') }]),
      ...(hasPassword && current === ''
        ? [{ field: CURRENT, message: t('profile.password.noCurrent') }]
        : []),
    ];
    if (missing.length > 0) return refuse(missing);
    const body = { email: wanted, ...(hasPassword ? { current } : {}) };
    if (!(await attempt(() => send('POST', '/profile/email-change', body)))) return;
    setSentTo(wanted);
    setEmail('');
    setCurrent('');
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
      {hasPassword && (
        <PasswordField
          id={CURRENT}
          kind="current"
          label={t('profile.email.password')}
          hint={t('profile.email.passwordHelp')}
          value={current}
          onChange={setCurrent}
          error={errorOf(CURRENT)}
        />
      )}
      <p>
        <SubmitButton>{t('profile.email.button')}</SubmitButton>
      </p>
      <p role="status">{sentTo !== undefined && t('profile.email.done', { email: sentTo })}</p>
    </Form>
  );
}
