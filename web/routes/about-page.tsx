import { Link } from '@tanstack/react-router';
import { useText } from '../text/use-text';
import { usePageTitle } from '../ui/use-page-title';
import { ABOUT } from './about-text';
import styles from './pages.module.css';

/** What the product is, and how to read it. */
export function AboutPage() {
  const { t, pick } = useText();
  usePageTitle(t('about.title'));
  return (
    <div className={styles['prose']}>
      <h1>{t('about.title')}</h1>
      {ABOUT.map(({ title, paragraphs }) => (
        <section key={title.sv} className={styles['section']}>
          <h2>{pick(title)}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph.sv}>{pick(paragraph)}</p>
          ))}
        </section>
      ))}
      <p>
        <Link to="/oppna-data">{t('footer.openData')}</Link>
      </p>
    </div>
  );
}
