export type Theme = 'light' | 'dark';

/** What stood in the style sheets: media rules by the condition they came with. */
const conditions = new Map<CSSMediaRule, string>();
const DARK = /\s*(and\s*)?\(prefers-color-scheme:\s*dark\)/;

/** Shows the page in one theme whatever the reader's device is set to; undefined leaves it to the device. */
export function setTheme(theme: Theme | undefined): void {
  if (theme === undefined && conditions.size === 0) return;
  for (const rule of darkRules()) {
    const own = conditions.get(rule) ?? rule.media.mediaText;
    conditions.set(rule, own);
    rule.media.mediaText = { light: 'not all', dark: own.replace(DARK, '') || 'all' }[theme ?? 'light'];
    if (theme === undefined) rule.media.mediaText = own;
  }
  document.documentElement.style.colorScheme = theme ?? '';
}

function darkRules(): CSSMediaRule[] {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  return rules.filter(
    (rule): rule is CSSMediaRule =>
      rule instanceof CSSMediaRule && (conditions.has(rule) || DARK.test(rule.media.mediaText)),
  );
}
