import { useState } from 'react';
import { useText } from '../../../text/use-text';
import { CheckList } from '../../../ui/check-list';
import { ChooseFromMany, type ManyOptions } from './choose-from-many';

/** So many are seen at once; more are folded away, with a field to find them by. */
const FEW = 8;

interface ChooseManyProps extends ManyOptions {
  /** What something is called that is no longer among the options. */
  readonly nameOf?: (key: string) => string;
}

/**
 * Several of many, as boxes to tick: what is ticked is chosen at once, so that no choice can be made and then be lost,
 * and nothing is chosen by walking past it with the arrow keys. What was chosen stays a box when it is offered no more,
 * also once it is unticked: the focus is in it.
 */
export function ChooseMany({ options, nameOf, ...props }: ChooseManyProps) {
  const { t } = useText();
  const { chosen, most, onChange } = props;
  const isOffered = (key: string) => options.some((option) => option.key === key);
  const [goneAtFirst] = useState(() => chosen.filter((key) => !isOffered(key)));
  const gone = [...new Set([...goneAtFirst, ...chosen])]
    .filter((key) => !isOffered(key))
    .map((key) => ({ key, label: nameOf?.(key) ?? key }));
  const boxes = [...options, ...gone];
  if (boxes.length > FEW) return <ChooseFromMany {...props} options={boxes} />;
  if (boxes.length === 0) return null;
  const { label, hint } = props;
  return (
    <CheckList
      label={label}
      {...(hint === undefined ? {} : { hint })}
      options={boxes}
      chosen={chosen}
      error={chosen.length > most ? t('interventionWriting.mostChosen', { count: most }) : undefined}
      onChange={onChange}
    />
  );
}
