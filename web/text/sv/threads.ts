export const threads = {
  title: 'Åtgärder',
};
