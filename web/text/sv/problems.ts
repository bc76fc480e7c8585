/** What went wrong with something sent, by the code of the server. */
export const problems = {
  offline: 'Ingen kontakt med servern. Det du skrivit står kvar; försök igen.',
  not_signed_in:
    'Du är inte inloggad längre. Logga in i en annan flik och försök igen; det du skrivit står kvar.',
  session_expired:
    'Din inloggning har gått ut. Logga in i en annan flik och försök igen; det du skrivit står kvar.',
  sign_in_again:
    'För att göra det här behöver du ha loggat in nyss. Logga ut, logga in igen och försök på nytt inom tio minuter.',
  not_allowed: 'Du har inte behörighet att göra det här. Din roll kan ha ändrats.',
  not_found: 'Det finns inte längre. Ladda om sidan.',
  version_conflict: 'Någon annan har ändrat under tiden. Ladda om sidan och gör om din ändring.',
  invalid_body: 'Något i formuläret kan inte vara så. Rätta det som är markerat.',
  invalid_field: 'Servern kan inte ta emot det här. Rätta det och försök igen.',
  too_many_attempts: 'Det blev för många försök. Vänta en stund.',
  email_taken: 'En annan person har redan den e-postadressen.',
  unknown_organisation: 'Organisationen finns inte längre. Ladda om sidan.',
  succeeds_itself: 'En organisation kan inte ta över från sig själv.',
  already_succeeded: 'En av dem har redan en efterträdare. Ladda om sidan.',
  organisation_ended: 'Organisationen har upphört.',
  executive_office_stays:
    'Stadsledningskontoret kan inte upphöra: ingen skulle längre kunna administrera hela staden.',
  date_before_beginning: 'Den som upphör fanns inte än den dagen. Välj en senare dag.',
  takes_over_later: 'En av dem tar själv över från en annan den dagen eller senare. Välj en senare dag.',
  succession_cycle: 'Den som tar över har själv upphört till förmån för den som ska upphöra.',
  successor_not_standing:
    'Den som tar över finns inte den dagen. Välj en annan dag eller ändra dess första dag.',
  date_after_end: 'Organisationen hade redan upphört den dagen. Välj en tidigare dag.',
  date_after_takeover: 'Organisationen tog över från en annan före den dagen. Välj en tidigare dag.',
  date_after_district: 'Organisationen hade ett område före den dagen. Välj en tidigare dag.',
  no_predecessors: 'Organisationen har inte tagit över från någon.',
  role_ended: 'Rollen är redan avslutad. Ladda om sidan.',
  role_held: 'Personen har redan den rollen där.',
  role_not_possible: 'Den rollen finns inte i den organisationen.',
  person_active: 'Personen har redan loggat in. Skapa en länk till nytt lösenord i stället.',
  person_invited: 'Personen har inte loggat in än. Skapa en ny inbjudan i stället.',
  person_anonymised: 'Personen är avidentifierad och kan inte ändras.',
  person_deactivated: 'Personen är avstängd. Öppna kontot igen först.',
  person_exists: 'Den adressen går inte att bjuda in. Fråga stadsledningskontoret.',
  not_deactivated: 'Kontot är redan öppet. Ladda om sidan.',
  yourself: 'Du kan inte stänga av dig själv.',
  last_administrator: 'Stadsledningskontoret måste ha minst en administratör. Ge någon annan rollen först.',
  unknown: 'Något gick fel hos oss. Det du skrivit står kvar; försök igen om en stund.',
};
