/** The neighbourhoods of a district. */
export const neighbourhoods = {
  heading: 'The neighbourhoods of {{district}}',
  caption: 'The neighbourhoods of {{district}}, {{round}}',
  area: 'Neighbourhood',
  within: 'A neighbourhood of',
  none: 'There are no figures for the neighbourhoods in {{round}}, or too few answered.',
  hidden_one: '{{count}} neighbourhood is not shown: hidden, or no figure.',
  hidden_other: '{{count}} neighbourhoods are not shown: hidden, or no figure.',
  alone:
    'Here the neighbourhood is judged alone, as if it were the only one. When all neighbourhoods are compared the limit is stricter, so a change that is certain here need not be so there.',
  control:
    'Few answer in a neighbourhood, so most differences cannot be made certain. Among many comparisons some turn out certain by chance: the limit is set so that at most about one in twenty of those called certain is expected to be wrong (Benjamini–Hochberg).',
};
