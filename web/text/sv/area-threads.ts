export const areaThreads = {
  title: 'Vad som görs',
};
