import type { Catalogue } from '../../../server/features/question-catalogue/question-catalogue.contract';
import { useText } from '../../text/use-text';
import { BothFields } from '../../ui/both-fields';
import buttons from '../../ui/button.module.css';
import { keyOf } from '../../ui/key-of';
import { TextField } from '../../ui/text-field';
import styles from './catalogue-draft.module.css';

type Kind = Catalogue['kinds'][number];
type Parts = Kind['statutoryParts'];

interface PartListProps {
  readonly kind: Pick<Kind, 'key'>;
  readonly parts: Parts;
  /** Keys of the parts of every kind. */
  readonly taken: readonly string[];
  readonly onChange: (parts: Parts) => void;
}

/** What the law says that a kind must hold, each part with its legal ground. */
export function PartList({ kind, parts, taken, onChange }: PartListProps) {
  const { t } = useText();
  const one = t('questionCatalogue.part');
  const add = () => {
    const others = [...taken, ...parts.map(({ key }) => key)];
    const key = keyOf('', others, `${kind.key || 'ny'}-del-${parts.length + 1}`);
    onChange([...parts, { key, label: { sv: '', en: '' }, legalGround: '' }]);
  };
  return (
    <fieldset className={styles['group']}>
      <legend>{t('questionCatalogue.law')}</legend>
      {parts.map((part, index) => (
        <div key={part.key} className={styles['column']}>
          <BothFields
            label={`${one} ${index + 1}`}
            value={part.label}
            onChange={(label) => onChange(parts.with(index, { ...part, label }))}
          />
          <TextField
            label={t('catalogueDraft.groundOf', { name: `${one} ${index + 1}` })}
            value={part.legalGround}
            onChange={(legalGround) => onChange(parts.with(index, { ...part, legalGround }))}
            maxLength={300}
          />
          <button
            type="button"
            className={buttons['button']}
            aria-label={t('catalogueDraft.takeAwayOne', { name: part.label.sv || `${one} ${index + 1}` })}
            onClick={() => onChange(parts.toSpliced(index, 1))}
          >
            {t('catalogueDraft.takeAway')}
          </button>
        </div>
      ))}
      <button type="button" className={buttons['button']} onClick={add}>
        {t('catalogueDraft.addOne', { name: one.toLowerCase() })}
      </button>
    </fieldset>
  );
}
