export const cityDocument = {
  title: 'Stadens dokument',
};
