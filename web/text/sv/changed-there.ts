/** In a draft, beside something that others have changed in the register meanwhile. */
export const changedThere = {
  own: {
    intervention: '{{by}} ändrade åtgärden på dess egen sida {{at}}, efter att den togs in i rapporten.',
    problem: '{{by}} ändrade problemet på dess egen sida {{at}}, efter att det togs in i rapporten.',
  },
  report: {
    intervention:
      'Åtgärden ändrades genom en annan rapport {{at}}, efter att den togs in här. {{by}} godkände.',
    problem: 'Problemet ändrades genom en annan rapport {{at}}, efter att det togs in här. {{by}} godkände.',
  },
  known: {
    intervention: 'Åtgärden finns redan i registret och säger något annat där. {{by}} ändrade den {{at}}.',
    problem: 'Problemet finns redan i registret och säger något annat där. {{by}} ändrade det {{at}}.',
  },
  open: { intervention: 'Öppna åtgärdens sida', problem: 'Öppna problemets sida' },
  what_one: 'En uppgift skiljer: så blir det',
  what_other: '{{count}} uppgifter skiljer: så blir det',
  help: 'Rapporten säger det som ni skriver här. När den tas in i registret läggs de två ihop: det ni har ändrat i rapporten gäller, och allt annat blir som det står på sidan.',
  caption: 'Det som har ändrats, och vad registret kommer att säga',
  part: 'Uppgift',
  was: 'När det togs in',
  there: 'På sidan nu',
  here: 'I rapporten',
  becomes: 'Så blir det i registret',
};
