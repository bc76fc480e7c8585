export const downloads = {
  open: 'Download',
  label: 'Download: {{what}}',
  help: 'The file has the same figures as here, with intervals, sources and method.',
  format: {
    xlsx: { name: 'Excel (xlsx)', use: 'a workbook: figures on one sheet, what they mean on another' },
    'csv-sv': { name: 'CSV for Swedish Excel', use: 'semicolons and decimal commas, shares in per cent' },
    csv: { name: 'CSV', use: 'for programs: commas and decimal points, shares from 0 to 1' },
    'json-stat': { name: 'JSON-stat', use: 'for statistical software such as R' },
    px: { name: 'PX (PxWeb)', use: 'for statistical databases and PxWin, in Swedish and English' },
  },
};
