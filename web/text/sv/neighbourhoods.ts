/** The neighbourhoods of a district. */
export const neighbourhoods = {
  heading: 'Stadsdelarna i {{district}}',
  caption: 'Stadsdelarna i {{district}} {{round}}',
  area: 'Stadsdel',
  within: 'Stadsdel i',
  none: 'För stadsdelarna finns inga siffror {{round}}, eller så svarade för få.',
  hidden_one: '{{count}} stadsdel visas inte: dold eller ingen siffra.',
  hidden_other: '{{count}} stadsdelar visas inte: dold eller ingen siffra.',
  alone:
    'Här bedöms stadsdelen för sig, som om den vore den enda. När alla stadsdelar jämförs är gränsen strängare, så en förändring som är säkerställd här behöver inte vara det där.',
  control:
    'I en stadsdel svarar få, så de flesta skillnader går inte att säkerställa. Bland många jämförelser blir några säkra av en slump: gränsen är därför satt så att högst ungefär var tjugonde av dem som kallas säkra väntas vara fel (Benjamini–Hochberg).',
};
