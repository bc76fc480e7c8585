/** What is done in a district, on its page. */
export const areaThreads = {
  title: 'Vad som görs',
  claims:
    'Åtgärderna är numrerade i den ordning de började. Att en siffra har ändrats sedan dess visar inte att det är åtgärden som har ändrat den.',
  nothing: 'Ingen åtgärd är inskriven för {{area}}.',
  unmet: 'Problem utan åtgärd',
  toThreads: 'Följ trådarna i {{area}}: från problem till mätning',
  strip: 'När åtgärder i området började och hur länge de varar',
  stripNote:
    'Siffrorna visar när åtgärder började, och linjerna hur länge de varar; streckade är planerade. De står i listan Vad som görs längre ner. De visar inte varför kurvan ser ut som den gör.',
  tick: 'Åtgärd {{number}}: {{title}}',
};
