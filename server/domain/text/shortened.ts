/** What somebody wrote, where it is only named: at most so many letters, ended at a word where there is one. */
export function shortened(text: string, most: number): string {
  const letters = [...text.trim()];
  if (letters.length <= most) return letters.join('');
  const cut = letters.slice(0, most - 1).join('');
  const word = cut.lastIndexOf(' ');
  return `${cut.slice(0, word > most / 2 ? word : undefined).trimEnd()}…`;
}
