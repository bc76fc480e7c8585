import { useState } from 'react';
import { CheckList } from '../../../ui/check-list';
import { ChooseFromMany, type ManyOptions } from './choose-from-many';

/** So many are seen at once; more are folded away, with a field to find them by. No choice allows fewer. */
const FEW = 8;

interface ChooseManyProps extends ManyOptions {
  /** What something is called that is no longer among the options. */
  readonly nameOf?: (key: string) => string;
}

/**
 * Several of many, as boxes to tick: what is ticked is chosen at once, so that no choice can be made and then be lost,
 * and nothing is chosen by walking past it with the arrow keys. What was chosen stays a box when it is offered no more,
 * also once it is ticked off: it can be ticked again, and the focus stays where it is.
 */
export function ChooseMany({ options, nameOf, ...props }: ChooseManyProps) {
  const { chosen } = props;
  const [kept, keep] = useState<readonly string[]>([]);
  const gone = [...new Set([...kept, ...chosen])].filter((key) => !options.some((one) => one.key === key));
  const boxes = [...options, ...gone.map((key) => ({ key, label: nameOf?.(key) ?? key }))];
  // More can come after the first drawing; once they are many they stay so, since what has the focus would go with them.
  const [many, setMany] = useState(false);
  if (!many && boxes.length > FEW) setMany(true);
  const onChange = (next: string[]) => {
    keep(gone);
    props.onChange(next);
  };
  if (many) return <ChooseFromMany {...props} options={boxes} onChange={onChange} />;
  if (boxes.length === 0) return null;
  const { label, hint } = props;
  return (
    <CheckList
      label={label}
      {...(hint === undefined ? {} : { hint })}
      options={boxes}
      chosen={chosen}
      onChange={onChange}
    />
  );
}
