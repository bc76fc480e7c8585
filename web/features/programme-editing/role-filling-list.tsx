import { useState } from 'react';
import type { RoleFillings } from '../../../server/features/programmes/role-fillings.contract';
import { useText } from '../../text/use-text';
import { Said } from '../../ui/said';
import { Unfold } from '../../ui/unfold';
import styles from './programme-editing.module.css';
import { RoleFillingForm } from './role-filling-form';

type Filling = RoleFillings['roles'][number];

/** An organisation's coordinators: how each stands, since when, with what post, and what was said before. */
export function RoleFillingList({ fillings }: { readonly fillings: RoleFillings }) {
  const { t, pick } = useText();
  const { organisation, roles, mayChange } = fillings;
  const [saved, setSaved] = useState<string>();
  return (
    <ul className={styles['parts']}>
      {roles.map((role) => (
        <li key={role.role}>
          <div>
            <h2>{pick(role.label)}</h2>
            {pick(role.about) !== '' && <p className={styles['hint']}>{pick(role.about)}</p>}
            <Standing role={role} />
            {saved === role.role && <Said key={role.seq}>{t('programmeEditing.filling.saved')}</Said>}
          </div>
          {mayChange && (
            <Unfold summary={t('programmeEditing.filling.change', { role: pick(role.label).toLowerCase() })}>
              {/* What somebody else has said meanwhile makes it another form. */}
              <RoleFillingForm
                key={role.seq}
                organisation={organisation.key}
                role={role}
                onSaved={() => setSaved(role.role)}
              />
            </Unfold>
          )}
          {role.earlier.length > 0 && <Earlier role={role} />}
        </li>
      ))}
    </ul>
  );
}

function Standing({ role: { state, holder, since, round } }: { readonly role: Filling }) {
  const { t, pick, format } = useText();
  const word = t(`programmes.roles.state.${state}`);
  return (
    <p>
      <b>{since === null ? word : t('programmes.roles.since', { state: word, since: format.date(since) })}</b>
      {holder !== '' && <>. {t('programmeEditing.filling.post', { post: holder })}</>}
      {round !== null && <>. {t('programmeEditing.filling.fromReport', { report: pick(round) })}</>}
    </p>
  );
}

function Earlier({ role: { earlier } }: { readonly role: Filling }) {
  const { t, format } = useText();
  return (
    <details>
      <summary>{t('programmeEditing.filling.earlier')}</summary>
      <ul>
        {earlier.map(({ state, holder, since, at }) => (
          <li key={at}>
            {t('programmes.roles.since', {
              state: t(`programmes.roles.state.${state}`),
              since: format.date(since),
            })}
            {holder !== '' && `, ${holder}`} ({t('programmeEditing.filling.said', { at: format.day(at) })})
          </li>
        ))}
      </ul>
    </details>
  );
}
