import { useState } from 'react';
import type {
  ReportingRound,
  RoundDeadlines,
} from '../../../server/features/reporting-rounds/reporting-rounds.contract';
import { useText } from '../../text/use-text';
import buttons from '../../ui/button.module.css';
import { CheckList } from '../../ui/check-list';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { ErrorSummary } from '../../ui/error-summary';
import { Form } from '../../ui/form';
import { Said } from '../../ui/said';
import { SubmitButton } from '../../ui/submit-button';
import { useAttempt } from '../../ui/use-attempt';
import type { RoundDeeds } from './rounds.mutations';

interface OpenRoundFormProps {
  readonly round: ReportingRound;
  readonly deadlines: RoundDeadlines;
  readonly open: RoundDeeds['open'];
}

const ID = 'round-organisations';

/** Makes reports for the organisations that are chosen among those without one. */
export function OpenRoundForm({ round, deadlines: { today, organisations }, open }: OpenRoundFormProps) {
  const { t, format, pick } = useText();
  const [asking, setAsking] = useState(false);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [opened, setOpened] = useState<number>();
  const { errors, errorOf, refuse, attempt } = useAttempt({ organisations: ID });
  const without = organisations.filter(({ report }) => report === null);
  const keys = without.map(({ organisation }) => organisation.key);
  const isEarly = today < round.opensOn;
  const sent = chosen.filter((key) => keys.includes(key));
  const submit = async () => {
    setOpened(undefined);
    if (sent.length === 0) return refuse([{ field: ID, message: t('rounds.needed.organisations') }]);
    if (isEarly) setAsking(true);
    else await send();
  };
  const send = async () => {
    await attempt(async () => {
      await open.mutateAsync({ key: round.key, version: round.version, organisations: sent });
      setOpened(sent.length);
      setChosen([]);
    });
    setAsking(false);
  };
  return (
    <>
      {opened !== undefined && <Said>{t('rounds.open.done', { count: opened })}</Said>}
      {without.length === 0 ? (
        <p>{t('rounds.open.all')}</p>
      ) : (
        <Form label={t('rounds.open.titleFirst')} onSubmit={submit}>
          <p>{t('rounds.open.lead')}</p>
          <ErrorSummary errors={errors} />
          <p className={buttons['actions']}>
            <button type="button" className={buttons['button']} onClick={() => setChosen(keys)}>
              {t('rounds.open.everyone')}
            </button>
          </p>
          <CheckList
            id={ID}
            label={t('rounds.open.choose')}
            options={without.map(({ organisation }) => ({ key: organisation.key, label: organisation.name }))}
            chosen={sent}
            onChange={setChosen}
            error={errorOf(ID)}
          />
          <SubmitButton inactive={sent.length === 0}>
            {t('rounds.open.send', { count: sent.length })}
          </SubmitButton>
        </Form>
      )}
      {asking && (
        <ConfirmDialog
          title={t('rounds.open.earlyTitle', { round: pick(round.label) })}
          confirm={t('rounds.open.early', { day: format.date(today) })}
          errors={errors}
          onConfirm={send}
          onCancel={() => setAsking(false)}
        >
          <p>
            {t('rounds.open.earlyLead', { planned: format.date(round.opensOn), day: format.date(today) })}
          </p>
          <p>{t('rounds.open.earlyMeetings', { day: format.date(round.periodTo) })}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
