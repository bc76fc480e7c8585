import { expect, test } from 'vitest';
import { embedCode } from '../../../web/ui/embed-code';

test('the code of a frame names it, lets little in, and cannot be broken by a title', () => {
  const code = embedCode({
    address: 'https://lagesbild.test/embed/karta?omgang=2020&lang=sv',
    title: 'Norra "innerstaden" <13 %',
    height: 640,
  });
  expect(code).toBe(
    '<iframe src="https://lagesbild.test/embed/karta?omgang=2020&amp;lang=sv" ' +
      'title="Norra &quot;innerstaden&quot; &lt;13 %" width="100%" height="640" style="border:0" ' +
      'loading="lazy" sandbox="allow-scripts allow-popups"></iframe>',
  );
});
