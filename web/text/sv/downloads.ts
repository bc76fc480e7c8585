/** Words for taking figures away. */
export const downloads = {
  open: 'Ladda ner',
  label: 'Ladda ner: {{what}}',
  help: 'Filen har samma siffror som här, med osäkerhet, källor och metod.',
  format: {
    xlsx: { name: 'Excel (xlsx)', use: 'en arbetsbok: siffror på ett blad, förklaringar på ett annat' },
    'csv-sv': { name: 'CSV för svenskt Excel', use: 'semikolon och decimalkomma, andelar i procent' },
    csv: { name: 'CSV', use: 'för program: komma och decimalpunkt, andelar mellan 0 och 1' },
    'json-stat': { name: 'JSON-stat', use: 'för statistikprogram, till exempel R' },
    px: { name: 'PX (PxWeb)', use: 'för statistikdatabaser och PxWin, på svenska och engelska' },
  },
};
