import { parseCsv } from "hucre/csv";
import { unguardedText } from "@/lib/characters/formula-guard";
import { type Result, fail, ok } from "@/lib/platform/result";
import { encodingRead } from "./messages";
import { refusals } from "./refusals";
import type { Sheet, Workbook } from "./workbook";
import { squared } from "./squared";

/** Reads a csv in UTF-8, UTF-16 or GB18030, with comma, semicolon or tab. */
export function readCsv(bytes: Uint8Array): Result<Workbook> {
  const decoded = decode(bytes);
  if (!decoded) return fail("INVALID", refusals.unknownEncoding);
  const { text, encoding } = decoded;
  if (/[\u0000-\u0008\u000e-\u001f]/.test(text)) return fail("INVALID", refusals.notASpreadsheet);
  const read = parseCsv(text, { delimiter: delimiterOf(text), typeInference: false, skipBom: true });
  const rows = squared(read.map((row) => row.map((cell) => unguardedText(String(cell ?? "")).trim())));
  if (!rows) return fail("INVALID", refusals.tooManyCells);
  const sheet: Sheet = {
    name: "csv",
    rows,
    spans: [],
    indents: [],
    unread: [],
    hiddenRows: 0,
    isHidden: false,
  };
  return ok({ kind: "csv", sheets: [sheet], notices: encoding === "UTF-8" ? [] : [encodingRead(encoding)] });
}

const marks: [label: string, encoding: string, mark: number[]][] = [
  ["UTF-8", "utf-8", [0xef, 0xbb, 0xbf]],
  ["UTF-16", "utf-16le", [0xff, 0xfe]],
  ["UTF-16", "utf-16be", [0xfe, 0xff]],
];

function decode(bytes: Uint8Array): { text: string; encoding: string } | null {
  const marked = marks.find(([, , mark]) => mark.every((byte, at) => bytes[at] === byte));
  const candidates = marked ? [marked] : [["UTF-8", "utf-8"] as const, ["GB18030", "gb18030"] as const];
  for (const [encoding, label] of candidates) {
    try {
      return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding };
    } catch {
      continue;
    }
  }
  return null;
}

/** The separator that parts the first lines into most columns, the same number of them in each. */
function delimiterOf(text: string): string {
  const lines = text.split(/\r?\n/, 20).filter((line) => line.trim() !== "");
  const scores = [",", ";", "\t"].map((delimiter) => {
    const counts = lines.map((line) => line.replace(/"[^"]*"/g, "").split(delimiter).length - 1);
    const usual = counts.toSorted((a, b) => a - b)[counts.length >> 1] ?? 0;
    return { delimiter, score: usual * counts.filter((count) => count === usual).length };
  });
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}
