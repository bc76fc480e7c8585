import type { Visibility } from '../../../../server/domain/follow-up/orphan';
import { useText } from '../../../text/use-text';
import { ConfirmDialog } from '../../../ui/confirm-dialog';

interface VisibilityConfirmProps {
  readonly visibility: Visibility;
  readonly name: string;
  readonly onConfirm: () => Promise<unknown>;
  readonly onCancel: () => void;
}

/** Asks before everybody sees something, or nobody outside sees it any more. */
export function VisibilityConfirm({ visibility, name, onConfirm, onCancel }: VisibilityConfirmProps) {
  const { t } = useText();
  return (
    <ConfirmDialog
      title={t(`threadEditing.confirm.${visibility}.title`, { name })}
      confirm={t(`threadEditing.confirm.${visibility}.do`)}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <p>{t(`threadEditing.confirm.${visibility}.help`)}</p>
    </ConfirmDialog>
  );
}
