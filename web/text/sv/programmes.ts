export const programmes = {
  title: 'Program',
};
