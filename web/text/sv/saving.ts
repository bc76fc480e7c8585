/** How a text stands between the page and the server. */
export const save = {
  saving: 'Sparar …',
  saved: 'Sparat {{time}}',
  savedBy: 'Sparat {{time}} av {{name}}',
  none: 'Inget är skrivet än',
  lost: 'Ingen kontakt – texten finns kvar i den här webbläsaren och skickas när kontakten är tillbaka',
  conflict: {
    other: 'Någon annan har skrivit – välj vad som ska gälla',
    own: 'Du har skrivit i ett annat fönster – välj vad som ska gälla',
    older: 'Servern har en äldre text – välj vad som ska gälla',
  },
  clock: 'kl. {{time}}',
  signIn: 'Väntar på att du loggar in – texten finns kvar i webbläsaren',
  wrong_one: '{{count}} svar är inte sparat',
  wrong_other: '{{count}} svar är inte sparade',
  toWrong: 'Till fältet som behöver rättas',
  notKept: 'Texten kan inte sparas i den här webbläsaren: stäng inte sidan förrän allt är sparat.',
  refused: 'Kunde inte sparas, men texten finns kvar i den här webbläsaren. {{why}}',
  restored: 'Här är texten du höll på att skriva förra gången.',
  all: 'Allt är sparat',
  allAt: 'Allt är sparat, senast {{time}}',
  retry: 'Försök igen',
  closed: 'Avsnittet kan inte skrivas i just nu, så texten skickas inte. Kopiera den om du behöver den.',
};

/** Who leaves before it has arrived. */
export const leave = {
  title: 'Lämna sidan innan allt är sparat?',
  lead: 'Texten har inte nått servern. Den finns kvar i den här webbläsaren och kommer tillbaka när du öppnar avsnittet igen. Loggar du ut försvinner den.',
  wrong: 'I ett fält står något som inte kan sparas. Det försvinner om du lämnar sidan.',
};

/** Where two texts are to be chosen between. */
export const conflict = {
  somebody: 'Någon annan',
  other: {
    title: 'Någon annan har skrivit samtidigt',
    lead: '{{name}} sparade sin text {{time}}. Din text är inte borta. Välj vad som ska gälla.',
    mine: 'Din text',
    theirs: '{{name}} skrev',
    difference: 'Skillnad från {{name}} till dig',
    takeMine: 'Behåll min',
    takeTheirs: 'Ta den andras',
  },
  own: {
    title: 'Du har skrivit i ett annat fönster',
    lead: 'Där står en annan text än här. Båda finns kvar. Välj vad som ska gälla.',
    mine: 'Här skrev du',
    theirs: 'I det andra fönstret skrev du',
    difference: 'Skillnad från det andra fönstret till det här',
    takeMine: 'Behåll texten här',
    takeTheirs: 'Ta texten från det andra fönstret',
  },
  older: {
    title: 'Servern har en äldre text',
    lead: 'Servern har återställts till ett tidigare läge. Din text är inte borta. Välj vad som ska gälla.',
    mine: 'Din text',
    theirs: 'Texten på servern',
    difference: 'Skillnad från servern till dig',
    takeMine: 'Behåll min',
    takeTheirs: 'Ta serverns',
  },
  together: 'Redigera ihop',
  joined: 'Båda texterna står nu efter varandra i rutan. Redigera dem till en.',
};
