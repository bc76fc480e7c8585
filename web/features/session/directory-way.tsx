import { useText } from '../../text/use-text';
import buttons from '../../ui/button.module.css';

/** To the city's directory and back. A plain link: the browser leaves the product and returns signed in. */
export function DirectoryWay({ name, to = '/' }: { readonly name: string; readonly to: string | undefined }) {
  const { t } = useText();
  return (
    <p>
      <a className={buttons['button']} href={`/api/v1/session/directory?${new URLSearchParams({ to })}`}>
        {t('door.signIn.directory', { name })}
      </a>
    </p>
  );
}
