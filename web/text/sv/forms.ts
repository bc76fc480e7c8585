/** What every form says. */
export const forms = {
  summary: 'Det här behöver rättas',
  failed: 'Det gick inte',
  sending: 'Skickar …',
  cancel: 'Avbryt',
  typed: 'Skriv ”{{text}}” för att bekräfta',
  typedUnlike: 'Det du skrev stämmer inte. Skriv precis: {{text}}',
  leaveTitle: 'Lämna sidan?',
  leaveLead: 'Det du har skrivit är inte sparat och försvinner om du går vidare.',
  stay: 'Stanna kvar',
  leave: 'Lämna sidan',
  conflict: {
    title: 'Någon annan har ändrat uppgifterna under tiden',
    lead: 'Dina ändringar står kvar. Välj för varje uppgift vad som ska gälla, och spara igen.',
    yours: 'Du skrev',
    theirs: 'Nu sparat',
    take: 'Ta det sparade',
    field: 'Uppgift',
  },
  draft: 'Här är texten du höll på att skriva.',
  inSwedish: '{{label}} på svenska',
  inEnglish: '{{label}} på engelska',
};
