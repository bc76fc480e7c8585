import { useText } from '../../../text/use-text';
import { ChooseOne } from './choose-one';
import { useThread } from './thread-setting';

interface AreaChoiceProps {
  readonly hint: string;
  readonly chosen: string | null;
  readonly onChange: (chosen: string | null) => void;
}

/** One of the organisation's own districts or neighbourhoods; nothing is all of them. */
export function AreaChoice({ hint, chosen, onChange }: AreaChoiceProps) {
  const { t } = useText();
  const { choices } = useThread();
  const { areas, names } = choices;
  // A neighbourhood may be called as the district that it lies in.
  const isAlone = (label: string) => areas.filter((area) => area.label === label).length === 1;
  return (
    <ChooseOne
      label={t('threadWords.part.area')}
      hint={hint}
      options={areas.map(({ slug, label, kind }) => ({
        key: slug,
        label: isAlone(label) ? label : t(`interventionWriting.areaNamed.${kind}`, { area: label }),
      }))}
      chosen={chosen}
      none={t('interventionWriting.wholeArea')}
      name={chosen === null ? undefined : names.areas[chosen]}
      onChange={onChange}
    />
  );
}
