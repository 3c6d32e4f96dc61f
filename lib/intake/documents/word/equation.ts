import type { Piece } from "../raised-text";
import { childOf, childrenOf, textOf, type XmlElement } from "./xml";

/** The pieces of an equation that is one line with exponents and indices, such as 3.5×10⁴ or m²; null for any other. */
export function equationPieces(equation: XmlElement): Piece[] | null {
  const pieces: Piece[] = [];
  for (const child of childrenOf(equation)) {
    const own = piecesOf(child);
    if (!own) return null;
    pieces.push(...own);
  }
  return pieces;
}

function piecesOf(element: XmlElement): Piece[] | null {
  if (element.name === "m:r")
    return [{ text: childrenOf(element, "m:t").map(textOf).join(""), raised: "no" }];
  if (element.name === "m:sSup" || element.name === "m:sSub") {
    const isUp = element.name === "m:sSup";
    const [base, script] = [childOf(element, "m:e"), childOf(element, isUp ? "m:sup" : "m:sub")];
    const before = base && equationPieces(base);
    if (!before || !script) return null;
    return [...before, { text: textOf(script), raised: isUp ? "up" : "down" }];
  }
  return element.name.endsWith("Pr") || element.name.startsWith("bookmark") ? [] : null;
}
