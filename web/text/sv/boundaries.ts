/** Words for maps of neighbourhoods and of real boundaries. */
export const boundaries = {
  neighbourhoods: 'Karta över stadsdelarna',
  neighbourhoodsSubtitle: '{{indicator}}. {{group}}, {{count}} stadsdelar.',
  hint: 'Peka på ett område, eller gå dit med piltangenterna, så står siffran här.',
  validFrom: 'Gränserna gäller från {{date}}.',
  merged: '{{area}} är ritat ur sina delar: {{parts}}.',
};
