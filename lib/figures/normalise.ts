import { foldRadicals } from "@/lib/characters/radicals";

const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE00-\uFE0F\uFEFF]/gu;
const control = /[\p{Cs}\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/gu;

/** Signs that point up or down: in accounts a minus, in charts a rise or a fall, elsewhere a bullet. */
export const pointers = "▲△▼▽▴▵▾▿↑↓↘↙⬇⤵🔺🔻🔽📉";

// No raw template: one with Chinese signs in it cannot be escaped when the site is built.
const space = /\s/.source;
const pictograph = /\p{Extended_Pictographic}/u.source;
const icon = `[»«•●○◆◇■□▪▫▶►➤➢★☆※✓✔√·・‣⁃》]|>>+|(?![0-9#*©®™${pointers}])${pictograph}`;
const leadingIcon = new RegExp(`^(?:(?:${icon}|[▲△])${space}*|[-–—>*]${space}+)`, "u");
const trailingIcon = /[\s»•●○◆◇■□▪▫▲△★☆※]$/u;
// Beside a number, what may be a minus or a zero is left for the parser to refuse.
const leadingBullet = new RegExp(`^(?:(?:${icon})${space}*|[>*]${space}+|["'“”‘’「『${space}]+)`, "u");
const trailingBullet = /(?:[\s»•●◆◇■□▪▫★☆※"'“”‘’」』。,;、.!:]|(?<!\d)○)$/u;

/**
 * Removes invisible and control characters, and replaces radicals by ideographs; line ends become \n, tabs and wide spaces
 * plain spaces.
 */
export function stripInvisible(typed: string): string {
  return foldRadicals(typed)
    .replace(/\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g, "\n")
    .replace(invisible, "")
    .replace(control, "")
    .replace(/[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, " ");
}

/** Removes bullets and icons at the edges. A hyphen is a bullet only before a space: -3% is a number. */
export function stripIcons(text: string): string {
  let rest = text.trim();
  for (let match = leadingIcon.exec(rest); match; match = leadingIcon.exec(rest))
    rest = rest.slice(match[0].length);
  let end = rest.length;
  while (end > 0 && trailingIcon.test(rest.charAt(end - 1))) end -= 1;
  return rest.slice(0, end);
}

export function halfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/** Returns the text to parse: half width, one line, without bold marks, icons, quotes or closing punctuation around it. */
export function cleanFigure(typed: string): string {
  const bare = stripIcons(plainLine(typed)).replace(/^["'“”‘’「『\s]+/, "");
  return withoutParentheses(trimEdges(bare, `"'“”‘’」』。,;、.!: `));
}

/** As `cleanFigure`, but keeps brackets, pointers and dashes, which may stand for a minus. */
export function cleanQuantity(typed: string): string {
  let rest = plainLine(typed).trim();
  for (let match = leadingBullet.exec(rest); match; match = leadingBullet.exec(rest))
    rest = rest.slice(match[0].length);
  while (trailingBullet.test(rest)) rest = rest.slice(0, -1);
  return rest;
}

function plainLine(typed: string): string {
  return halfWidth(stripInvisible(typed).normalize("NFC"))
    .replace(/\*\*+|__+/g, "")
    .replace(/[\u2010\u2011\u2212\uFE63\u207B]/g, "-")
    .replace(/\s+/g, " ");
}

/** Removes icons at the edges and the given marks at the end, until nothing changes. */
export function trimEdges(text: string, marks: string): string {
  const next = trimEnd(stripIcons(text), marks);
  return next === text ? text : trimEdges(next, marks);
}

// A loop, because a pattern anchored only at the end takes quadratic time on long runs.
function trimEnd(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function withoutParentheses(text: string): string {
  return text.startsWith("(") && text.indexOf(")") === text.length - 1 ? text.slice(1, -1).trim() : text;
}
