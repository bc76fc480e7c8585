import { useState } from 'react';
import type { Organisation } from '../../../server/features/organisations/organisations.contract';
import { useText } from '../../text/use-text';
import buttons from '../../ui/button.module.css';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { Said } from '../../ui/said';
import { useAttempt } from '../../ui/use-attempt';
import styles from './organisations.module.css';
import type { OrganisationDeeds } from './organisations.mutations';

interface CarryOverProps {
  readonly organisation: Organisation;
  /** How many people have a role in its predecessors. */
  readonly members: number;
  readonly carryOver: OrganisationDeeds['carryOver'];
}

/** Gives the people of the predecessors their roles anew, when somebody has confirmed that. */
export function CarryOver({ organisation, members, carryOver }: CarryOverProps) {
  const { t, format } = useText();
  const [asked, setAsked] = useState(false);
  const [given, setGiven] = useState<number>();
  const { errors, attempt } = useAttempt();
  const { key, name, predecessors } = organisation;
  const confirm = async () => {
    const done = await attempt(async () => setGiven((await carryOver.mutateAsync(key)).roles));
    if (done) setAsked(false);
  };
  return (
    <section className={styles['block']} aria-label={t('organisations.carryOver.title')}>
      <h2>{t('organisations.carryOver.title')}</h2>
      <p>{t('organisations.carryOver.lead', { count: members, name })}</p>
      {given !== undefined && (
        <Said>
          {given === 0
            ? t('organisations.carryOver.nothing')
            : t('organisations.carryOver.done', { count: given })}
        </Said>
      )}
      <p className={buttons['actions']} data-print="no">
        <button type="button" className={buttons['button']} onClick={() => setAsked(true)}>
          {t('organisations.carryOver.send')}
        </button>
      </p>
      {asked && (
        <ConfirmDialog
          title={t('organisations.carryOver.dialog', { name })}
          confirm={t('organisations.carryOver.send')}
          errors={errors}
          onConfirm={confirm}
          onCancel={() => setAsked(false)}
        >
          <p>
            {t('organisations.carryOver.help', {
              name,
              predecessors: format.list(predecessors.map((predecessor) => predecessor.name)),
            })}
          </p>
        </ConfirmDialog>
      )}
    </section>
  );
}
