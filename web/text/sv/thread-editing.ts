export const threadEditing = {
  title: 'Ändra åtgärden',
};
