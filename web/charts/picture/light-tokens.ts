/** The colours and sizes of the light theme by name ("--ink"): a picture is for white paper, whoever takes it. */
export function lightTokens(sheets: Iterable<CSSStyleSheet> = document.styleSheets): Map<string, string> {
  const tokens = new Map<string, string>();
  for (const sheet of sheets) {
    for (const rule of sheet.cssRules) {
      // The dark theme and paper stand inside media rules.
      if (!(rule instanceof CSSStyleRule) || rule.selectorText !== ':root') continue;
      for (const name of rule.style) {
        if (name.startsWith('--')) tokens.set(name, rule.style.getPropertyValue(name));
      }
    }
  }
  return tokens;
}
