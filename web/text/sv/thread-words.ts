export const threadWords = {
  title: 'Åtgärd',
};
