import type { CompilationDetail, NotOpen } from '../../../server/features/compilations/compilations.contract';
import { useText } from '../../text/use-text';

const KINDS: readonly NotOpen['kind'][] = ['report', 'judgement', 'problem', 'intervention'];

/** What must be opened before the document can be published, by what can be done about it. */
export function NotOpenList({ notOpen }: Pick<CompilationDetail, 'notOpen'>) {
  const { t } = useText();
  return KINDS.map((kind) => {
    const own = notOpen.filter((one) => one.kind === kind);
    if (own.length === 0) return null;
    return (
      <div key={kind}>
        <p>{t(`cityDocument.notOpen.${kind}`)}</p>
        <ul>
          {own.map(({ organisation, name }) => (
            <li key={`${organisation} ${name}`}>
              {name === '' ? organisation : t('cityDocument.notOpen.item', { name, organisation })}
            </li>
          ))}
        </ul>
      </div>
    );
  });
}
