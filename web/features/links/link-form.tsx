import { useState } from 'react';
import type { Link } from '../../../server/features/links/links.contract';
import type { Session } from '../../../server/features/session/session.contract';
import { ApiProblem } from '../../api/problem';
import { send } from '../../api/send';
import { useText } from '../../text/use-text';
import { ErrorSummary } from '../../ui/error-summary';
import { Form } from '../../ui/form';
import styles from '../../ui/form.module.css';
import { PasswordField } from '../../ui/password-field';
import { passwordProblem } from '../../ui/password-problem';
import { SubmitButton } from '../../ui/submit-button';
import { useAttempt } from '../../ui/use-attempt';

const PASSWORD = 'link-password';

interface LinkFormProps {
  readonly link: Link;
  readonly secret: string;
  readonly onUsed: (session: Session) => void;
  /** It stopped working meanwhile; with the code that says how. */
  readonly onDead: (code: string) => void;
}

/** Welcomes whoever a link is for, and uses it at the press of a button. */
export function LinkForm({ link, secret, onUsed, onDead }: LinkFormProps) {
  const { t, format } = useText();
  const { purpose, name, email, asksForPassword } = link;
  const [password, setPassword] = useState('');
  const { errors, errorOf, refuse, attempt } = useAttempt({ password: PASSWORD }, (problem) => {
    const message = passwordProblem(problem, t);
    return message === undefined ? undefined : { field: PASSWORD, message };
  });
  const use = async () => {
    try {
      onUsed(await send<Session>('POST', '/links/use', { secret, ...(asksForPassword ? { password } : {}) }));
    } catch (error) {
      if (!(error instanceof ApiProblem && error.status === 410)) throw error;
      onDead(error.code);
    }
  };
  const submit = async () => {
    if (asksForPassword && password === '') {
      return refuse([{ field: PASSWORD, message: t('door.newPassword.none') }]);
    }
    await attempt(use);
  };
  return (
    <div className={styles['form']}>
      <h1>{t(`door.link.${purpose}.title`, { name })}</h1>
      <p>{t(`door.link.${purpose}.lead`, { name, email })}</p>
      <Form label={t('door.link.title')} onSubmit={submit}>
        <ErrorSummary errors={errors} />
        {asksForPassword && (
          <>
            {/* So that a password keeper knows whose it is. */}
            <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
            <PasswordField
              id={PASSWORD}
              kind="new"
              label={t('door.newPassword.label')}
              hint={t('door.newPassword.rules')}
              value={password}
              onChange={setPassword}
              error={errorOf(PASSWORD)}
            />
          </>
        )}
        <p>
          <SubmitButton>{t(`door.link.${purpose}.button`)}</SubmitButton>
        </p>
      </Form>
      <p>{t('door.link.until', { until: format.instant(link.expiresAt) })}</p>
    </div>
  );
}
