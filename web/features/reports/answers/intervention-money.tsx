import { useText } from '../../../text/use-text';
import { ChooseOne } from './choose-one';
import { MoneyField } from './money-field';
import type { PartProps } from './part-props';

const SOURCES = ['own_budget', 'safety_fund', 'state_grant', 'other'] as const;

/** What it is to cost, what it has cost, and where the money comes from. */
export function InterventionMoney({ intervention, onChange, onBlur }: PartProps) {
  const { t } = useText();
  const amount = (part: 'planned' | 'spent') => (
    <MoneyField
      label={t(`threadWords.part.${part}`)}
      hint={t('interventionWriting.moneyHint')}
      value={intervention[part]}
      onChange={(kronor) => onChange({ [part]: kronor })}
      onBlur={onBlur}
    />
  );
  return (
    <>
      {amount('planned')}
      {amount('spent')}
      <ChooseOne
        label={t('threadWords.part.moneySource')}
        options={SOURCES.map((key) => ({ key, label: t(`threadWords.moneySource.${key}`) }))}
        chosen={intervention.moneySource}
        onChange={(chosen) => onChange({ moneySource: SOURCES.find((one) => one === chosen) ?? null })}
      />
    </>
  );
}
