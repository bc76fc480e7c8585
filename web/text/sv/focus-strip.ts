export const focusStrip = {
  title: 'Programmets fokusområden',
};
