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
  unknown: 'Något gick fel hos oss. Det du skrivit står kvar; försök igen om en stund.',
};
