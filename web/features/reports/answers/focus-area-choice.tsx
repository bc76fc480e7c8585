import { useText } from '../../../text/use-text';
import { ChooseOne } from './choose-one';
import { useThread } from './thread-setting';

interface FocusAreaRef {
  readonly programme: string;
  readonly focusArea: string;
}

interface FocusAreaChoiceProps {
  readonly chosen: FocusAreaRef | null;
  readonly onChange: (chosen: FocusAreaRef | null) => void;
}

/** A focus area of the programmes in force, or the one that was chosen while its programme was. */
export function FocusAreaChoice({ chosen, onChange }: FocusAreaChoiceProps) {
  const { t, pick } = useText();
  const { choices } = useThread();
  const key = chosen && `${chosen.programme}/${chosen.focusArea}`;
  const name = key === null ? undefined : choices.names.focusAreas[key];
  const several = choices.programmes.length > 1;
  const places = choices.programmes.flatMap(({ slug, title, focusAreas }) =>
    focusAreas.map((area) => ({
      key: `${slug}/${area.key}`,
      label: several ? `${pick(area.title)} (${pick(title)})` : pick(area.title),
      ref: { programme: slug, focusArea: area.key },
    })),
  );
  return (
    <ChooseOne
      label={t('threadWords.part.focusArea')}
      options={places}
      chosen={key}
      name={name && pick(name)}
      onChange={(next) =>
        onChange(places.find((place) => place.key === next)?.ref ?? (next === key ? chosen : null))
      }
    />
  );
}
