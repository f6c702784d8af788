// What a component must not hold: too many lines, words of its own, styles of its own.
import { parse } from "svelte/compiler";
import { lineAt, type Source } from "./sources";

export const LINES_MAX = 150;

/** Names and keys that are the same in every language. */
const ALLOWED = new Set(["Hedgerow", "Ctrl K", "hedgerow page", "hedgerow run --open", "hedgerow courier init", "hedgerow courier run", "hedgerow courier invite", "EUR"]);
/** The id of words, given on to be said. */
const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)+-?$/;
/** Attributes and properties whose text somebody reads or hears. */
const READ_ALOUD = new Set([
  "label", "title", "placeholder", "alt", "lead", "hint", "text", "words", "action", "next",
  "aria-label", "aria-description", "aria-roledescription", "aria-valuetext", "aria-placeholder",
]);
/** Types of input that the browser checks, and refuses with words of its own. */
const CHECKED = new Set(["email", "url", "number"]);
const LETTERS = /\p{L}{2,}/u;

interface Node {
  type: string;
  start: number;
  [name: string]: unknown;
}

/** Return what is wrong with a component, a line each. */
export function faultsOfMarkup({ path, text }: Source): string[] {
  const lines = text.trimEnd().split("\n").length;
  const found = lines > LINES_MAX ? [`${path}: ${lines} lines, ${LINES_MAX} are the most`] : [];
  const tree = parse(text, { modern: true }) as unknown as { fragment: Node; css: Node | null };
  const say = (node: Node, what: string) => found.push(`${path}:${lineAt(text, node.start)}: ${what}`);
  if (tree.css) say(tree.css, "a style block; styles belong into src/style");
  walk(tree.fragment, say);
  const asked = [...text.matchAll(/\srequired[\s/>]/g)].length;
  if (asked > [...text.matchAll(/<Missing of=/g)].length) found.push(`${path}: a required field without <Missing> beside it, so that the browser says it in words of its own`);
  return found;
}

function walk(node: Node, say: (node: Node, what: string) => void): void {
  switch (node.type) {
    case "Text":
      if (spoken(String(node["data"]))) say(node, `words that are not from the word files: “${String(node["data"]).trim()}”`);
      return;
    case "HtmlTag":
      say(node, "{@html}, which lets in markup that somebody wrote");
      return;
    case "StyleDirective":
      say(node, "a style of its own; the content security policy refuses it");
      return;
    case "ExpressionTag":
      for (const literal of literals(node["expression"] as Node)) if (spoken(literal)) say(node, `words that are not from the word files: “${literal}”`);
      return;
    case "Attribute":
      attribute(node, say);
      return;
  }
  for (const child of children(node)) walk(child, say);
}

function attribute(node: Node, say: (node: Node, what: string) => void): void {
  const name = String(node["name"]);
  if (name === "style") say(node, "a style of its own; the content security policy refuses it");
  if (name === "pattern") say(node, "a pattern, of which the browser tells in words of its own");
  const values = (Array.isArray(node["value"]) ? node["value"] : [node["value"]]).filter((value): value is Node => typeof value === "object" && value !== null);
  for (const value of values) {
    if (name === "type" && CHECKED.has(String(value["data"]))) say(node, `a type that the browser checks, and tells of in words of its own: ${String(value["data"])}`);
    if (!READ_ALOUD.has(name)) continue;
    const said = value.type === "Text" ? [String(value["data"])] : value.type === "ExpressionTag" ? literals(value["expression"] as Node) : [];
    for (const one of said) if (spoken(one)) say(node, `words that are not from the word files: ${name}=“${one}”`);
  }
}

/** Return the texts that an expression may come to by itself, without those that it gives to functions. */
function literals(node: Node | null | undefined): string[] {
  switch (node?.type) {
    case "Literal":
      return typeof node["value"] === "string" ? [node["value"]] : [];
    case "TemplateLiteral":
      return (node["quasis"] as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
    case "ConditionalExpression":
      return [...literals(node["consequent"] as Node), ...literals(node["alternate"] as Node)];
    case "LogicalExpression":
    case "BinaryExpression":
      return node["operator"] === "+" || node.type === "LogicalExpression" ? [...literals(node["left"] as Node), ...literals(node["right"] as Node)] : [];
    default:
      return [];
  }
}

function spoken(text: string): boolean {
  return LETTERS.test(text) && !ALLOWED.has(text.trim()) && !ID.test(text.trim());
}

function children(node: Node): Node[] {
  const found: Node[] = [];
  for (const [name, value] of Object.entries(node)) {
    if (name === "expression" || name === "metadata" || name === "context" || name === "test") continue;
    for (const one of Array.isArray(value) ? value : [value])
      if (typeof one === "object" && one !== null && typeof (one as Node).type === "string") found.push(one as Node);
  }
  return found;
}
