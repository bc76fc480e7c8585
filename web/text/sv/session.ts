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
    lead: 'Din tid gick ut, någon annan har loggat ut dig eller ditt konto är avstängt. Sidan och det du har skrivit finns kvar: logga in igen och fortsätt.',
    as: 'Du var inloggad som {{email}}.',
    directory: 'Logga in med {{name}} i en ny flik',
    leave: 'Fortsätt utan att logga in',
  },
};
