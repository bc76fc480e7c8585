import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from '../api/session-query';
import { useText } from '../text/use-text';
import { usePageTitle } from '../ui/use-page-title';
import styles from './pages.module.css';
import { ACCESSIBILITY, PRIVACY, type Statement } from './statement-text';

/** What is kept about people. */
export const PrivacyPage = () => <StatementPage statement={PRIVACY} />;

/** How accessible the product is, and whom to tell. */
export const AccessibilityPage = () => <StatementPage statement={ACCESSIBILITY} />;

/** A text that the law asks for, and whom to write to. */
function StatementPage({ statement: { title, sections } }: { readonly statement: Statement }) {
  const { t, pick } = useText();
  const contact = useQuery(sessionQuery).data?.contactEmail;
  usePageTitle(pick(title));
  return (
    <div className={styles['prose']}>
      <h1>{pick(title)}</h1>
      {sections.map((section) => (
        <section key={section.title.sv} className={styles['section']}>
          <h2>{pick(section.title)}</h2>
          {section.paragraphs.map((paragraph) => (
            <p key={paragraph.sv}>{pick(paragraph)}</p>
          ))}
        </section>
      ))}
      {contact && (
        <p>
          {t('footer.write')} <a href={`mailto:${contact}`}>{contact}</a>
        </p>
      )}
    </div>
  );
}
