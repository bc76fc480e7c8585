/** What everybody may read of what has been reported. */
export const published = {
  title: 'Lägesbilder',
};
