import type { LinkedPerson } from '../../../server/features/people/people.contract';
import { useText } from '../../text/use-text';
import { CopyField } from '../../ui/copy-field';

/** A link that has just been made: it is shown here and never again. */
export function OneTimeLink({ linked: { person, link } }: { readonly linked: LinkedPerson }) {
  const { t, format } = useText();
  const { name, email } = person;
  const until = format.instant(link.expiresAt);
  return (
    <CopyField
      label={t('people.link.label', { name })}
      help={t(link.mailed ? 'people.link.mailed' : 'people.link.byHand', { name, email, until })}
      button={t('people.link.copy')}
      text={link.address}
      lines={3}
    />
  );
}
