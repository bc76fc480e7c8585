import { useText } from '../../../text/use-text';
import { ChooseOne } from './choose-one';
import { useThread } from './thread-setting';

interface AreaChoiceProps {
  readonly chosen: string | null;
  readonly onChange: (chosen: string | null) => void;
}

/** One of the organisation's own districts or neighbourhoods; nothing is all of them. */
export function AreaChoice({ chosen, onChange }: AreaChoiceProps) {
  const { t } = useText();
  const { choices } = useThread();
  return (
    <ChooseOne
      label={t('threadWords.part.area')}
      hint={t('interventionWriting.areaHint')}
      options={choices.areas.map(({ slug, label }) => ({ key: slug, label }))}
      chosen={chosen}
      none={t('interventionWriting.wholeArea')}
      name={chosen === null ? undefined : choices.names.areas[chosen]}
      onChange={onChange}
    />
  );
}
