import type { Localized } from '../../../server/domain/localized';
import { useText } from '../../text/use-text';
import { CheckList } from '../../ui/check-list';
import { TextField } from '../../ui/text-field';
import { ROUND_IDS, type RoundDraft } from './round-draft';

interface RoundFieldsProps {
  readonly draft: RoundDraft;
  readonly onChange: (draft: RoundDraft) => void;
  /** Those that can be chosen; null: the choice stands. */
  readonly kinds: readonly { readonly key: string; readonly label: Localized }[] | null;
  errorOf(field: string): string | undefined;
}

/** The days of a round and what is reported in it. */
export function RoundFields({ draft, onChange, kinds, errorOf }: RoundFieldsProps) {
  const { t, pick } = useText();
  const shared = (field: keyof typeof ROUND_IDS) => ({
    id: ROUND_IDS[field],
    error: errorOf(ROUND_IDS[field]),
    width: 'short' as const,
  });
  const write = (field: Exclude<keyof RoundDraft, 'kinds'>) => ({
    ...shared(field),
    label: t(`rounds.${field}`),
    value: draft[field],
    onChange: (value: string) => onChange({ ...draft, [field]: value }),
  });
  return (
    <>
      <TextField {...write('opensOn')} type="date" hint={t('rounds.opensOnHelp')} />
      <TextField {...write('dueToCommittee')} type="date" />
      <TextField {...write('dueToOffice')} type="date" />
      <TextField {...write('papersDays')} hint={t('rounds.daysHelp')} maxLength={2} />
      <TextField {...write('writingDays')} hint={t('rounds.daysHelp')} maxLength={2} />
      {kinds === null ? (
        <p>{t('rounds.kindsFixed')}</p>
      ) : (
        <CheckList
          id={ROUND_IDS.kinds}
          label={t('rounds.kinds')}
          options={kinds.map(({ key, label }) => ({ key, label: pick(label) }))}
          chosen={draft.kinds}
          onChange={(chosen) => onChange({ ...draft, kinds: chosen })}
          error={errorOf(ROUND_IDS.kinds)}
        />
      )}
    </>
  );
}
