import styles from './report-content.module.css';

/** A text that somebody wrote, as it was written: its paragraphs and lines, and nothing in it that acts. */
export function Paragraphs({ text }: { readonly text: string }) {
  const paragraphs = text.trim().split(/\n\s*\n/);
  return (
    <div className={styles['text']}>
      {paragraphs.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is where it stands.
        <p key={index}>{paragraph}</p>
      ))}
    </div>
  );
}
