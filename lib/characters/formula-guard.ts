// How a text begins that a spreadsheet reads as a formula: a sign, full-width too, as Chinese and Japanese keyboards type it, or
// white space before which such a sign is looked for.
const start = "[=+\\-@＝＋－＠\\t\\n\\r\\0]";
// Also after apostrophes, so that a reader who takes one off gets the text back, whatever it was.
const guardedStart = new RegExp(`^'*${start}`);

/** Returns text for a cell of CSV, with a ' in front if a spreadsheet would read it as a formula (CSV injection). */
export function guardedText(text: string): string {
  return guardedStart.test(text) ? `'${text}` : text;
}

/** The inverse of the guard. */
export function unguardedText(cell: string): string {
  return cell.startsWith("'") && guardedStart.test(cell) ? cell.slice(1) : cell;
}
