// What a style sheet must not hold: colours that are no tokens, and directions that don't turn with the language.
import { lineAt, withoutComments, type Source } from "./sources";

const PHYSICAL = /^(left|right|top|bottom|(margin|padding|border|scroll-margin|scroll-padding)-(left|right|top|bottom)(-\w+)*|border-(top|bottom)-(left|right)-radius|width|height|(min|max)-(width|height))$/;
const PHYSICAL_VALUE = /^(text-align|float|clear|caption-side)$/;
const COLOUR = /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(|(?<![-\w.])(?:white|black|red|green|blue|gr[ae]y|yellow|orange|purple|pink|brown)(?![-\w])/gi;
const TOKENS = "src/style/tokens.css";

/** Return what is wrong with a style sheet, a line each. */
export function faultsOfStyle({ path, text }: Source): string[] {
  const plain = withoutComments(text);
  const found: string[] = [];
  for (const one of plain.matchAll(/([{;]\s*)([\w-]+)\s*:([^;{}]*)(?=[;}])/g)) {
    const [, before = "", name = "", value = ""] = one;
    const line = lineAt(plain, (one.index ?? 0) + before.length);
    if (PHYSICAL.test(name) || (PHYSICAL_VALUE.test(name) && /\b(left|right)\b/.test(value))) found.push(`${path}:${line}: ${name}:${value} does not turn with the language; use the logical one`);
    if (path !== TOKENS) for (const [colour] of value.matchAll(COLOUR)) found.push(`${path}:${line}: the colour ${colour} is no token`);
  }
  return found;
}

/** Return the colours that a component or script names, a line each. */
export function coloursIn({ path, text }: Source): string[] {
  const plain = withoutComments(text);
  return [...plain.matchAll(/["'`\s(]#[0-9a-f]{3,4}(?:[0-9a-f]{2}){0,2}(?=["'`\s);])|\b(?:rgba?|hsla?|oklch)\(\s*\d/gi)].map(
    (one) => `${path}:${lineAt(plain, one.index ?? 0)}: the colour ${one[0].trim()} is no token`,
  );
}
