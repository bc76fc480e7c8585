export const judgements = {
  title: 'Bedömningar',
};
