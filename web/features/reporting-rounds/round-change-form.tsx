import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReportingRound } from '../../../server/features/reporting-rounds/reporting-rounds.contract';
import { currentOf } from '../../api/conflict';
import { useText } from '../../text/use-text';
import { Conflict } from '../../ui/conflict';
import { ErrorSummary } from '../../ui/error-summary';
import { Form } from '../../ui/form';
import { Said } from '../../ui/said';
import { SubmitButton } from '../../ui/submit-button';
import { UnsavedGuard } from '../../ui/unsaved-guard';
import { useAttempt } from '../../ui/use-attempt';
import { draftOf, faultsOf, ROUND_IDS, type RoundDraft, sentOf } from './round-draft';
import { RoundFields } from './round-fields';
import type { RoundDeeds } from './rounds.mutations';
import { reportedKindsQuery } from './rounds.queries';

interface RoundChangeFormProps {
  readonly round: ReportingRound;
  readonly change: RoundDeeds['change'];
}

const TOLD = ['opensOn', 'dueToCommittee', 'dueToOffice', 'papersDays', 'writingDays'] as const;

/** Changes a round. What somebody else saved meanwhile stands beside one's own. */
export function RoundChangeForm({ round, change }: RoundChangeFormProps) {
  const { t } = useText();
  const { data: catalogue } = useQuery(reportedKindsQuery(round.catalogueVersion));
  const [base, setBase] = useState(round);
  const [draft, setDraft] = useState(() => draftOf(round));
  const [version, setVersion] = useState(round.version);
  const [theirs, setTheirs] = useState<RoundDraft>();
  const [saved, setSaved] = useState(false);
  const { errors, errorOf, refuse, attempt } = useAttempt(ROUND_IDS);
  const opened = round.openedAt !== null;
  const written = JSON.stringify(draft) !== JSON.stringify(draftOf(base));
  // It has moved on, by being opened perhaps. What is being written stays, and meets it when it is saved.
  if (round.version > base.version && !written) {
    setBase(round);
    setVersion(round.version);
    setDraft(draftOf(round));
  }
  const submit = async () => {
    const missing = faultsOf(draft).map(({ field, word }) => ({
      field,
      message: t(`rounds.needed.${word}`),
    }));
    refuse(missing);
    setSaved(false);
    if (missing.length > 0) return;
    const { kinds, ...days } = sentOf(draft);
    await attempt(async () => {
      try {
        const asked = { key: round.key, version, ...days, ...(opened ? {} : { kinds }) };
        const now = await change.mutateAsync(asked);
        setBase(now);
        setVersion(now.version);
        setDraft(draftOf(now));
        setTheirs(undefined);
        setSaved(true);
      } catch (error) {
        const now = currentOf<ReportingRound>(error);
        // Saving once more is then a choice made in sight of what it replaces.
        setVersion(now.version);
        setTheirs(draftOf(now));
      }
    });
  };
  return (
    <Form label={t('rounds.change')} onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <UnsavedGuard when={written} />
      {theirs && (
        <Conflict
          fields={TOLD.map((field) => ({
            key: field,
            label: t(`rounds.${field}`),
            own: draft[field],
            theirs: theirs[field],
            onTake: () => setDraft({ ...draft, [field]: theirs[field] }),
          }))}
        />
      )}
      <RoundFields
        draft={draft}
        onChange={setDraft}
        kinds={opened ? null : (catalogue?.kinds ?? round.kinds)}
        errorOf={errorOf}
      />
      <SubmitButton>{t('rounds.save')}</SubmitButton>
      {saved && <Said>{t('rounds.saved')}</Said>}
    </Form>
  );
}
