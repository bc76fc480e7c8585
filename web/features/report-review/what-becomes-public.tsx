import type { SectionContent } from '../../../server/features/reports/report-content.contract';
import { useText } from '../../text/use-text';

interface WhatBecomesPublicProps {
  readonly sections: readonly SectionContent[];
}

/** Before it is published: what everybody will read, and what is left out and why. */
export function WhatBecomesPublic({ sections }: WhatBecomesPublicProps) {
  const { t, pick } = useText();
  const open = sections.filter(({ confidentiality }) => confidentiality === 'open');
  const closed = sections.filter(({ confidentiality }) => confidentiality !== 'open');
  return (
    <>
      <p>{t('review.publish.open', { count: open.length })}</p>
      <ul>
        {open.map(({ key, title }) => (
          <li key={key}>{pick(title)}</li>
        ))}
      </ul>
      {closed.length > 0 && (
        <>
          <p>{t('review.publish.leftOut', { count: closed.length })}</p>
          <ul>
            {closed.map(({ key, title, confidentiality, legalGround }) => (
              <li key={key}>
                {pick(title)} ({t(`reportWords.confidentiality.${confidentiality}`).toLowerCase()}
                {legalGround !== '' && `, ${legalGround}`})
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{t('review.publish.stays')}</p>
    </>
  );
}
