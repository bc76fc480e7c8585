/** The pages by which one comes in: signing in, one-time links, a new password. */
export const door = {
  signIn: {
    title: 'Logga in',
    lead: 'Alla kan läsa siffrorna utan att logga in. Du som arbetar med uppföljningen loggar in med ditt eget konto.',
    email: 'E-postadress',
    password: 'Lösenord',
    button: 'Logga in',
    forgotten: 'Glömt lösenordet?',
    forgottenNoMail: 'Glömt lösenordet? Be din administratör om en länk till ett nytt.',
    forgottenAsk: 'Glömt lösenordet, eller har du inget konto? Skriv till',
    directory: 'Logga in med {{name}}',
    or: 'eller',
    already: 'Du är redan inloggad som {{name}}.',
    onwards: 'Gå vidare',
    out: 'Du är utloggad.',
    first: 'Logga in för att se den sidan.',
  },
  wrong: {
    noEmail: 'Skriv din e-postadress.',
    noPassword: 'Skriv ditt lösenord.',
    wrong_credentials:
      'E-postadressen och lösenordet hör inte ihop. Försök igen, eller be om ett nytt lösenord.',
    too_many_attempts: 'Det har gjorts för många försök härifrån. Du kan försöka igen om {{time}}.',
    too_many_attempts_later: 'Det har gjorts för många försök härifrån. Vänta en stund och försök igen.',
    person_deactivated: 'Kontot är avstängt. Be administratören i din organisation att öppna det igen.',
  },
  directory: {
    title: 'Du kom inte in',
    directory_refused_unknown:
      'Du finns i {{name}} men har inget konto här. Be administratören i din organisation att bjuda in dig.',
    person_deactivated: 'Kontot är avstängt. Be administratören i din organisation att öppna det igen.',
    directory_cancelled: 'Inloggningen med {{name}} avbröts. Försök igen när du vill.',
    directory_unavailable:
      '{{name}} svarar inte just nu. Försök igen om en stund, eller logga in med lösenord.',
    directory_clock:
      'Klockan hos {{name}} går inte som vår, så inloggningen kunde inte godkännas. Försök igen om en stund.',
    directory_failed: 'Inloggningen med {{name}} misslyckades. Försök igen.',
    too_many_attempts: 'Det har gjorts för många försök härifrån. Vänta fem minuter och försök igen.',
    anyDirectory: 'stadens katalog',
  },
  newPassword: {
    label: 'Nytt lösenord',
    rules:
      'Minst 12 tecken. Flera ord i rad är lätta att minnas och svåra att gissa. Inga krav på siffror eller tecken.',
    show: 'Visa lösenordet',
    none: 'Välj ett lösenord.',
    password_too_short: 'Lösenordet är för kort. Det behöver minst 12 tecken.',
    password_too_long: 'Lösenordet är för långt. Högst 1 000 tecken.',
    password_known: 'Det lösenordet finns i listor över läckta lösenord. Välj ett annat.',
    password_guessable: 'Det lösenordet är lätt att gissa. Lägg till ett par ord, och inte ditt namn.',
  },
  link: {
    title: 'Din länk',
    reading: 'Läser länken …',
    invitation: {
      title: 'Välkommen, {{name}}',
      lead: 'Välj ett lösenord, så är ditt konto klart. Du loggar in med {{email}}.',
      button: 'Spara och logga in',
    },
    reset: {
      title: 'Nytt lösenord för {{name}}',
      lead: 'Välj ett nytt lösenord till {{email}}. Du loggas ut överallt där du är inloggad.',
      button: 'Spara och logga in',
    },
    sign_in: {
      title: 'Hej, {{name}}',
      lead: 'Länken loggar in dig som {{email}}. Den fungerar en gång.',
      button: 'Logga in',
    },
    new_email: {
      title: 'Bekräfta din nya adress',
      lead: '{{name}}, från och med nu loggar du in med {{email}}.',
      button: 'Bekräfta adressen',
      done: 'Adressen är bytt',
      doneLead: 'Logga in med {{email}} nästa gång.',
    },
    until: 'Länken gäller till {{until}}.',
    noSecret: {
      title: 'Länken är inte hel',
      help: 'Någon del föll bort på vägen. Öppna länken igen ur meddelandet, eller kopiera hela.',
    },
    link_unknown: {
      title: 'Länken finns inte',
      help: 'Den kan vara felkopierad. Öppna den igen ur meddelandet, eller be om en ny.',
    },
    link_used: {
      title: 'Länken är redan använd',
      help: 'Den fungerade en gång. Har du valt ett lösenord kan du logga in med det.',
    },
    link_expired: {
      title: 'Länken har gått ut',
      help: 'Be den som bjöd in dig om en ny, eller be om ett nytt lösenord.',
    },
    link_replaced: {
      title: 'Det finns en nyare länk',
      help: 'Använd den senaste du har fått: de tidigare slutade fungera när den gjordes.',
    },
    offline: {
      title: 'Ingen kontakt med servern',
      help: 'Länken är oanvänd. Kontrollera att du är ansluten till nätet och försök igen.',
    },
    unknown: {
      title: 'Något gick fel hos oss',
      help: 'Felet är inte ditt. Försök igen om en stund.',
    },
    again: 'Försök igen',
    signIn: 'Till inloggningen',
  },
  forgotten: {
    title: 'Glömt lösenordet',
    lead: 'Skriv adressen du loggar in med, så skickar vi en länk till ett nytt lösenord.',
    button: 'Skicka länken',
    doneTitle: 'Titta i din e-post',
    done: 'Om {{email}} har ett konto här är en länk på väg dit. Den fungerar en gång. Kommer inget på några minuter: titta i skräpposten, eller fråga din administratör.',
    noMail:
      'Lägesbild kan inte skicka e-post här. Be administratören i din organisation om en länk till ett nytt lösenord.',
    ask: 'Vet du inte vem det är, skriv till',
    back: 'Till inloggningen',
  },
};
