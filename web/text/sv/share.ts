/** Links to a view, and a view in a frame on another page. */
export const share = {
  title: 'Länka och bädda in',
  link: 'Länk till vyn',
  linkHelp: 'Länken visar samma val också när sidan börjar öppnas med andra.',
  copyLink: 'Kopiera länken',
  embed: 'Bädda in på en annan sida',
  embedHelp: 'Klistra in koden där diagrammet ska stå. Ramen sätter inga kakor.',
  copyEmbed: 'Kopiera koden',
  copied: 'Kopierat.',
  selected: 'Texten är markerad: kopiera den med Ctrl+C eller ⌘C.',
  source: 'Källa:',
  open: 'Se mer i Lägesbild',
  opensNew: '(öppnas i en ny flik)',
  exampleNote: 'Hela eller delar av diagrammet är påhittat.',
};
