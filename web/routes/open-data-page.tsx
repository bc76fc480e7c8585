import type { ReactNode } from 'react';
import type { Localized } from '../../server/domain/localized';
import { DOWNLOAD_FORMATS } from '../api/download-address';
import { ApiExamples } from '../features/open-data/api-examples';
import { DownloadTable } from '../features/open-data/download-table';
import styles from '../features/open-data/open-data.module.css';
import { FORMAT_TEXTS, MISSING_STATUSES, OPEN_DATA } from '../features/open-data/open-data-text';
import { TermList } from '../features/open-data/term-list';
import { topicsOf } from '../features/selection/controls';
import { useText } from '../text/use-text';
import { ExampleMark } from '../ui/example-mark';
import { usePageTitle } from '../ui/use-page-title';
import { CITY } from './city';
import pages from './pages.module.css';
import { useDefinitions } from './use-selection';

const CC0 = 'https://creativecommons.org/publicdomain/zero/1.0/deed';

/** What can be taken away, under which terms, and how. */
export function OpenDataPage() {
  const { pick, language } = useText();
  const { indicators } = useDefinitions();
  usePageTitle(pick(OPEN_DATA.title));
  const [first] = indicators;
  const { what, example, licence, files, formats, missing, api, catalog, cite } = OPEN_DATA;
  const address = `${window.location.origin}/oppna-data`;
  return (
    <>
      <div className={pages['head']}>
        <h1>{pick(OPEN_DATA.title)}</h1>
        <p className={pages['lead']}>{pick(OPEN_DATA.lead)}</p>
      </div>
      <Section title={what.title}>
        <p>{pick(what.text)}</p>
      </Section>
      <Section title={example.title}>
        <p>
          <ExampleMark /> {pick(example.text)}
        </p>
      </Section>
      <Section title={licence.title}>
        <p>
          {pick(licence.text)} <a href={`${CC0}.${language}`}>{pick(licence.link)}</a>.
        </p>
      </Section>
      <Section title={files.title}>
        <p>{pick(files.text)}</p>
        {topicsOf(indicators).map(([topic, members]) => (
          <DownloadTable key={topic.key} topic={pick(topic.label)} indicators={members} />
        ))}
      </Section>
      <Section title={formats.title}>
        <TermList
          terms={DOWNLOAD_FORMATS.map((key) => ({
            key,
            term: pick(FORMAT_TEXTS[key].short),
            means: FORMAT_TEXTS[key].use,
          }))}
        />
      </Section>
      <Section title={missing.title}>
        <p>{pick(missing.text)}</p>
        <TermList
          terms={Object.entries(MISSING_STATUSES).map(([key, means]) => ({ key, term: key, means }))}
        />
      </Section>
      <Section title={api.title}>
        <p>{pick(api.text)}</p>
        {first && <ApiExamples indicator={first} city={CITY} />}
        <p>
          <a href="/api/docs">{pick(api.docs)}</a>
        </p>
      </Section>
      <Section title={catalog.title}>
        <p>
          {pick(catalog.text)} <a href="/api/v1/catalog?format=turtle">Turtle</a>,{' '}
          <a href="/api/v1/catalog?format=json-ld">JSON-LD</a>.
        </p>
      </Section>
      <Section title={cite.title}>
        <p>{pick(cite.text)}</p>
        <p className={styles['code']}>{pick(cite.example).replace('{{address}}', address)}</p>
      </Section>
    </>
  );
}

function Section({ title, children }: { readonly title: Localized; readonly children: ReactNode }) {
  const { pick } = useText();
  return (
    <section className={styles['section']}>
      <h2>{pick(title)}</h2>
      {children}
    </section>
  );
}
