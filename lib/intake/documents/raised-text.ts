/** A stretch of a line of one height: raised text is a mark, an exponent or part of a unit, never digits of the figure before it. */
export type Piece = { text: string; raised: "up" | "down" | "no" };

/** Stands for what is there but cannot be read, so that nothing is read across it. */
export const unreadMark = "〓";

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const typedSuperscript = /([⁰¹²³⁴-⁹⁻⁺]+)/;
const unit = /(?<![A-Za-z])(?:[kcdhmnμµ]?m|s|h|d|a|kg|t|L|R|r)$/;
const mark =
  /^(?:[[［〔(（]?\s*(?:注\s*)?\d{1,3}(?:\s*[-–,，、]\s*\d{1,3})*\s*[\]］〕)）]?|注|[①-⑳]+|[*＊※†‡]{1,3}|[[［][a-z][\]］])$/u;

/**
 * The text of a line in which some is raised: m² and 10⁴ with their exponents, footnote marks left out. Where it cannot be
 * known whether a raised digit is an exponent, as in 10² behind other words, `unreadMark` stands for it.
 */
export function textOfPieces(pieces: Piece[]): { text: string; hasDoubt: boolean } {
  let text = "";
  let hasDoubt = false;
  const split = unitedPieces(pieces.flatMap(withTypedSuperscripts));
  for (const [at, piece] of split.entries()) {
    if (piece.raised === "no") text += piece.text;
    else if (piece.raised === "down") text += lowered(piece.text);
    else {
      const raised = raisedText(text, piece.text.trim(), split[at + 1]?.text ?? "");
      hasDoubt ||= raised === unreadMark;
      text += raised;
    }
  }
  return { text, hasDoubt };
}

function withTypedSuperscripts(piece: Piece): Piece[] {
  if (piece.raised !== "no" || !typedSuperscript.test(piece.text)) return [piece];
  return piece.text
    .split(typedSuperscript)
    .map((text, at): Piece =>
      at % 2 === 1 ? { text: plainDigits(text), raised: "up" } : { text, raised: "no" },
    )
    .filter(({ text }) => text !== "");
}

function unitedPieces(pieces: Piece[]): Piece[] {
  const united: Piece[] = [];
  for (const piece of pieces) {
    const last = united.at(-1);
    if (last?.raised === piece.raised) last.text += piece.text;
    else united.push({ ...piece });
  }
  return united;
}

function raisedText(before: string, raised: string, after: string): string {
  if (raised === "") return "";
  if (/^[oO0]$/.test(raised) && /^\s*C/.test(after)) return "°";
  const exponent = /^[-−–⁻]?\d{1,2}$/.test(raised);
  if (exponent && unit.test(before) && /[23]$|^[-−–⁻]/.test(raised)) return asSuperscript(raised);
  if (exponent && /(?<![\d.,])10$/.test(before)) return powerOfTen(before.slice(0, -2), raised);
  return mark.test(raised) ? "" : raised;
}

function powerOfTen(before: string, exponent: string): string {
  return /(?:^|[×xX*·（(：:\/])\s*$/.test(before) ? asSuperscript(exponent) : unreadMark;
}

function asSuperscript(text: string): string {
  return text.replace(/[-−–⁻]/, "⁻").replace(/\d/g, (digit) => superscripts.charAt(Number(digit)));
}

function plainDigits(text: string): string {
  return [...text]
    .map((sign) => (superscripts.includes(sign) ? String(superscripts.indexOf(sign)) : "-"))
    .join("");
}

function lowered(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCodePoint(0x2080 + Number(digit)));
}
