import { Link } from '@tanstack/react-router';
import type { ProgrammeOverview } from '../../../server/features/programme-overview/programme-overview.contract';
import { isAccepted, whoReports } from '../../features/programme-overview/overview-counts';
import { useText } from '../../text/use-text';
import pages from '../pages.module.css';

/** Before it is compiled: how many reports will be in it, and whose are missing and why. */
export function WhatIsCompiled({ overview }: { readonly overview: ProgrammeOverview }) {
  const { t } = useText();
  const reporting = whoReports(overview);
  const missing = reporting.filter((one) => !isAccepted(one));
  return (
    <>
      <p>
        <b>{t('cityDocument.compile.included', { count: reporting.length - missing.length })}</b>{' '}
        {missing.length > 0 && t('cityDocument.compile.missing', { count: missing.length })}
      </p>
      {missing.length > 0 && (
        <ul className={pages['list']}>
          {missing.map(({ report, name, state }) => (
            <li key={report}>
              <Link to="/granskning/$report" params={{ report }}>
                {name}
              </Link>{' '}
              <small>{t(`reportWords.state.${state}`)}</small>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
