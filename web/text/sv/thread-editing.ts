/** Changing interventions and problems on their own pages. */
export const threadEditing = {
  title: 'Ändra åtgärden',
  titleProblem: 'Ändra problemet',
  newTitle: 'Ny åtgärd',
  newTitleProblem: 'Nytt problem',
  lead: 'Ändringen gäller så snart du sparar. Den rättar inte lägesbilder som redan är beslutade, och tidigare lydelser finns kvar.',
  owner: 'För vilken nämnd eller vilket bolag',
  writesFor: 'För {{owner}}.',
  writesForNobody:
    'Du skriver inte för någon nämnd eller något bolag. Den som administrerar din organisation kan ge dig den rollen.',
  change: 'Ändra åtgärden',
  changeProblem: 'Ändra problemet',
  newFor: 'Skriv in en åtgärd mot problemet',
  back: 'Tillbaka utan att spara',
  save: 'Spara',
  nameNeeded: 'Skriv vad det gäller innan du sparar.',
  state: 'Läge',
  mayNot: 'Bara den som skriver för {{owner}} kan ändra här.',
  merged:
    'Någon annan har sparat under tiden. Dina ändringar och deras krockar inte: spara igen så gäller båda.',
  visibility: {
    title: 'Vem får läsa',
    internal: 'Din organisation och stadsledningskontoret.',
    open: 'Alla, även utan att logga in. Skriv inget om enskilda personer.',
  },
  confirm: {
    open: {
      title: 'Visa ”{{name}}” för alla?',
      help: 'Vem som helst kan läsa allt som står här, också uppföljningarna. Det som en gång har visats kan ha sparats av andra.',
      do: 'Visa för alla',
    },
    internal: {
      title: 'Sluta visa ”{{name}}” för alla?',
      help: 'Bara din organisation och stadsledningskontoret ser den sedan. Publicerade lägesbilder där den står ändras inte.',
      do: 'Visa bara internt',
    },
  },
  followUp: {
    title: 'Lägg till en uppföljning',
    add: 'Spara uppföljningen',
    status: 'Åtgärdens läge nu',
    dayNeeded: 'Välj vilken dag uppföljningen gjordes.',
    doneNeeded: 'Skriv vad som har gjorts.',
    saved: 'Uppföljningen är sparad.',
    savedOpen: 'Uppföljningen är sparad och visas för alla.',
  },
};
