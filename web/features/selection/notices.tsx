import { useText } from '../../text/use-text';
import styles from '../../ui/panel.module.css';
import type { Selection } from './selection';

/** Says which choices in the address did not exist, and what is shown instead. */
export function Notices({ selection }: { readonly selection: Selection }) {
  const { t, pick } = useText();
  const used = {
    indicator: pick(selection.indicator.label),
    round: selection.round.round,
    group: pick(selection.group.label),
    within: '',
  };
  return selection.unknown.map(({ kind, value }) => (
    <p key={kind} className={styles['notice']} role="status">
      {t(`notice.${kind}`, { value, used: used[kind] })}
    </p>
  ));
}
