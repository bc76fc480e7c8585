import { useText } from '../text/use-text';
import { CopyField } from './copy-field';
import { embedCode } from './embed-code';

interface EmbedSnippetProps {
  /** The full address of the figure alone. */
  readonly embed: string;
  readonly title: string;
  /** px */
  readonly height: number;
}

/** The code that shows a figure on another page. */
export function EmbedSnippet({ embed, title, height }: EmbedSnippetProps) {
  const { t } = useText();
  return (
    <CopyField
      label={t('share.embed')}
      help={t('share.embedHelp')}
      button={t('share.copyEmbed')}
      text={embedCode({ address: embed, title, height })}
      lines={4}
    />
  );
}
