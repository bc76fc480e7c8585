export const programmeEditing = {
  title: 'Ändra programmet',
};
