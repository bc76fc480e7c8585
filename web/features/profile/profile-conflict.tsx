import { useEffect, useRef } from 'react';
import type { Profile } from '../../../server/features/profile/profile.contract';
import { useText } from '../../text/use-text';
import buttons from '../../ui/button.module.css';
import { SubmitButton } from '../../ui/submit-button';
import styles from './profile.module.css';

type Particulars = Pick<Profile, 'name' | 'language'>;

interface ProfileConflictProps {
  readonly mine: Particulars;
  /** As it was saved meanwhile, perhaps by an administrator. */
  readonly saved: Particulars;
  readonly onTake: () => void;
}

/** One's own beside what is saved; which of them holds is for the reader to say. */
export function ProfileConflict({ mine, saved, onTake }: ProfileConflictProps) {
  const { t } = useText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} className={styles['conflict']} role="alert" tabIndex={-1}>
      <h3>{t('profile.conflict.title')}</h3>
      <p>{t('profile.conflict.lead')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('profile.conflict.field')}</th>
            <th scope="col">{t('profile.conflict.yours')}</th>
            <th scope="col">{t('profile.conflict.theirs')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('profile.name')}</th>
            <td>{mine.name}</td>
            <td>{saved.name}</td>
          </tr>
          <tr>
            <th scope="row">{t('profile.language')}</th>
            <td>{t(`access.language.${mine.language}`)}</td>
            <td>{t(`access.language.${saved.language}`)}</td>
          </tr>
        </tbody>
      </table>
      <p className={buttons['actions']}>
        <SubmitButton>{t('profile.conflict.keep')}</SubmitButton>
        <button type="button" className={buttons['button']} onClick={onTake}>
          {t('profile.conflict.take')}
        </button>
      </p>
    </div>
  );
}
