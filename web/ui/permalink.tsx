import { useText } from '../text/use-text';
import { CopyField } from './copy-field';

/** A link that shows the same whatever the defaults become. */
export function Permalink({ address }: { readonly address: string }) {
  const { t } = useText();
  return (
    <CopyField
      label={t('share.link')}
      help={t('share.linkHelp')}
      button={t('share.copyLink')}
      text={address}
      lines={2}
    />
  );
}
