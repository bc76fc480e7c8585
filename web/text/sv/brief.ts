export const brief = {
  title: 'Din lägesöversikt',
};
