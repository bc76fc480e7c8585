/** What went wrong with something sent, by the code of the server. */
export const problems = {
  offline: 'Ingen kontakt med servern. Det du skrivit står kvar; försök igen.',
  not_signed_in:
    'Du är inte inloggad längre. Logga in i en annan flik och försök igen; det du skrivit står kvar.',
  session_expired:
    'Din inloggning har gått ut. Logga in i en annan flik och försök igen; det du skrivit står kvar.',
  not_allowed: 'Du har inte behörighet att göra det här. Din roll kan ha ändrats.',
  not_found: 'Det finns inte längre. Ladda om sidan.',
  version_conflict: 'Någon annan har ändrat under tiden. Ladda om sidan och gör om din ändring.',
  invalid_body: 'Något i formuläret kan inte vara så. Rätta det som är markerat.',
  invalid_field: 'Servern kan inte ta emot det här. Rätta det och försök igen.',
  too_many_attempts: 'Det blev för många försök. Vänta en stund.',
  email_taken: 'En annan person har redan den e-postadressen.',
  unknown: 'Något gick fel hos oss. Det du skrivit står kvar; försök igen om en stund.',
};
