import type { ReactNode } from 'react';
import { useText } from '../../../text/use-text';
import { ChooseMany } from './choose-many';
import { ChooseOne } from './choose-one';
import { SHORT } from './field-props';
import { GrowingText } from './growing-text';
import { InterventionAim } from './intervention-aim';
import { InterventionFollowUps } from './intervention-follow-ups';
import { asksFollowUp } from './intervention-gaps';
import { InterventionMoney } from './intervention-money';
import { InterventionPlace } from './intervention-place';
import { InterventionWhat } from './intervention-what';
import styles from './interventions-answer.module.css';
import type { PartProps } from './part-props';
import { useThread } from './thread-setting';

/** An intervention as it is written, in the order of the thread. One carried over begins with what came of it. */
export function InterventionFields(props: PartProps) {
  const { t } = useText();
  const { intervention, onChange, onBlur } = props;
  const { since } = useThread().choices;
  const followUp = (
    <Group title={t('interventionWriting.groups.followUp')}>
      <InterventionFollowUps
        followUps={intervention.followUps}
        onChange={(followUps) => onChange({ followUps })}
        onBlur={onBlur}
      />
    </Group>
  );
  const first = asksFollowUp(intervention, since);
  return (
    <>
      {first && <p>{t('interventionWriting.followUpFirstHelp')}</p>}
      {intervention.revision !== null && followUp}
      <Group title={t('interventionWriting.groups.what')}>
        <InterventionWhat {...props} />
      </Group>
      <Group title={t('interventionWriting.groups.who')}>
        <Who {...props} />
      </Group>
      <Group title={t('interventionWriting.groups.where')}>
        <InterventionPlace {...props} />
      </Group>
      <Group title={t('interventionWriting.groups.aim')}>
        <InterventionAim {...props} />
      </Group>
      <Group title={t('interventionWriting.groups.effect')}>
        <Words {...props} part="expectedShort" />
        <Words {...props} part="expectedLong" />
        <Words {...props} part="followUpPlan" />
      </Group>
      <Group title={t('interventionWriting.groups.money')}>
        <InterventionMoney {...props} />
      </Group>
      {intervention.revision === null && followUp}
    </>
  );
}

interface GroupProps {
  readonly title: string;
  readonly children: ReactNode;
}

const Group = ({ title, children }: GroupProps) => (
  <fieldset className={styles['group']}>
    <legend>{title}</legend>
    {children}
  </fieldset>
);

interface WordsProps extends PartProps {
  readonly part: 'expectedShort' | 'expectedLong' | 'followUpPlan';
}

function Words({ intervention, part, onChange, onBlur }: WordsProps) {
  const { t } = useText();
  return (
    <GrowingText
      label={t(`threadWords.part.${part}`)}
      hint={t(`interventionWriting.${part}Hint`)}
      value={intervention[part]}
      onChange={(words) => onChange({ [part]: words })}
      onBlur={onBlur}
      lines={2}
      maxLength={SHORT}
    />
  );
}

const MOST_CONTRIBUTING = 30;

function Who({ intervention, onChange, onBlur }: PartProps) {
  const { t } = useText();
  const { choices } = useThread();
  const { lead, contributing } = intervention;
  const organisations = choices.organisations.map(({ key, name }) => ({ key, label: name }));
  const nameOf = (key: string) => choices.names.organisations[key] ?? key;
  return (
    <>
      <ChooseOne
        label={t('threadWords.part.lead')}
        hint={t('interventionWriting.leadHint')}
        options={organisations}
        chosen={lead}
        name={lead === null ? undefined : nameOf(lead)}
        onChange={(key) => onChange({ lead: key, contributing: contributing.filter((one) => one !== key) })}
      />
      <ChooseMany
        label={t('threadWords.part.contributing')}
        hint={t('interventionWriting.contributingHint')}
        options={organisations.filter(({ key }) => key !== lead)}
        chosen={contributing}
        nameOf={nameOf}
        most={MOST_CONTRIBUTING}
        onChange={(keys) => onChange({ contributing: keys })}
      />
      <GrowingText
        label={t('threadWords.part.partners')}
        hint={t('interventionWriting.partnersHint')}
        value={intervention.partners}
        onChange={(partners) => onChange({ partners })}
        onBlur={onBlur}
        lines={1}
        maxLength={SHORT}
      />
    </>
  );
}
