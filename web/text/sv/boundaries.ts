/** Words for the map of real boundaries. */
export const boundaries = {
  hint: 'Peka på ett område, eller gå dit med piltangenterna, så står siffran här.',
  validFrom: 'Gränserna gäller från {{date}}.',
  merged: '{{area}} är ritat ur sina delar: {{parts}}.',
};
