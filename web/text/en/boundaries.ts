/** Words for maps of neighbourhoods and of real boundaries. */
export const boundaries = {
  neighbourhoods: 'Map of the neighbourhoods',
  neighbourhoodsSubtitle: '{{indicator}}. {{group}}, {{count}} neighbourhoods.',
  hint: 'Point at an area, or move to it with the arrow keys, and its figure appears here.',
  validFrom: 'Boundaries as of {{date}}.',
  merged: '{{area}} is drawn from its parts: {{parts}}.',
};
