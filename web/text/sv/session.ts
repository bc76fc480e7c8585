/** Being signed in: the person's menu, and the end of the session. */
export const session = {
  menu: 'Meny för {{name}}',
  profile: 'Min profil',
  out: 'Logga ut',
  warning: {
    title: 'Är du kvar?',
    lead: 'Du har inte gjort något på ett tag och loggas snart ut. Det du skriver finns kvar.',
    last: 'Du har varit inloggad så länge det går. Strax får du logga in på nytt. Det du skriver finns kvar.',
    left: 'Du loggas ut om {{time}}.',
    stay: 'Fortsätt',
    understood: 'Jag förstår',
  },
  ended: {
    title: 'Du har loggats ut',
    lead: 'Din tid gick ut, eller så har du loggats ut någon annanstans. Sidan och det du har skrivit finns kvar: logga in igen, här eller i en ny flik, och fortsätt.',
    as: 'Du var inloggad som {{email}}.',
    directory: 'Logga in med {{name}} i en ny flik',
    door: 'Öppna inloggningen i en ny flik',
    read: 'Läs och kopiera det du skrev',
    reading: 'Du är inte inloggad. Det du skrev står kvar, men kan inte sparas.',
    again: 'Logga in igen',
    leave: 'Lämna sidan',
    leaveTitle: 'Lämna sidan?',
    leaveLead: 'Det du har skrivit försvinner. Det går inte att få tillbaka.',
    leaveSure: 'Lämna sidan',
    back: 'Tillbaka',
    closedTitle: 'Kontot är avstängt',
    closedLead:
      'En administratör har stängt av ditt konto. Det du har skrivit står kvar på sidan så att du kan kopiera det. Fråga administratören i din organisation.',
  },
  outUnsaved: {
    title: 'Logga ut innan allt är sparat?',
    lead: 'Det du har skrivit har inte nått servern. Loggar du ut försvinner det.',
    go: 'Logga ut ändå',
  },
};
