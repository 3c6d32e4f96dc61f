import { unreadMark } from "../raised-text";

// Adobe's Symbol encoding, the signs that stand in figures and units; Word adds F000.
const symbols: Record<string, string> = {
  "2B": "+", "2D": "-", "2F": "/", "25": "%", "3C": "<", "3D": "=", "3E": ">", "6D": "μ", "B0": "°", "B1": "±", "B2": "″", "A2": "′",
  "A3": "≤", "B3": "≥", "B4": "×", "B8": "÷", "B9": "≠", "BB": "≈", "B7": "•", "AE": "→", "AD": "↑", "AF": "↓", "A5": "∞", "57": "Ω", "7E": "~",
}; // prettier-ignore

/** The character that w:sym shows, `unreadMark` if the font's signs are not known; bullets and boxes are "". */
export function symbolOf(font: string, code: string): string {
  const value = parseInt(code, 16);
  const isPrivate = value >= 0xf000 && value <= 0xf0ff;
  if (/^symbol$/i.test(font)) return symbols[(value & 0xff).toString(16).toUpperCase()] ?? unreadMark;
  if (/wingdings|webdings|marlett/i.test(font)) return "";
  return isPrivate || !(value > 0x1f) ? unreadMark : String.fromCodePoint(value);
}
