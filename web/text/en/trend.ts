/** What several rounds say together. */
export const trend = {
  increasing: 'A rising trend {{from}}–{{to}} (certain): about {{slope}} a year.',
  decreasing: 'A falling trend {{from}}–{{to}} (certain): about {{slope}} a year.',
  no_certain_trend: 'No certain trend {{from}}–{{to}}.',
  too_few_rounds:
    'The trend cannot be judged: it takes at least four comparable rounds with a known number of answers.',
};
