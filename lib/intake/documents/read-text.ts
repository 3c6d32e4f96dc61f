import { fail, ok, type Result } from "@/lib/platform/result";
import { type Block, textBlock } from "./block";
import { refusals } from "./refusals";

/** Decodes text: UTF-8, UTF-16 with or without its mark, or GB18030, which Windows writes in Chinese. Null if it is none. */
export function decodeText(bytes: Uint8Array): string | null {
  const encodings = hasUtf16(bytes) ?? ["utf-8", "gb18030"];
  for (const encoding of encodings) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!/[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/.test(text)) return text;
    } catch {
      // The next encoding is tried.
    }
  }
  return null;
}

function hasUtf16(bytes: Uint8Array): string[] | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ["utf-16le"];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ["utf-16be"];
  // Digits, blanks and line ends have a zero byte in UTF-16, which no other text has.
  const zeros = [0, 1].map((offset) => bytes.filter((byte, at) => byte === 0 && at % 2 === offset).length);
  if ((zeros[0] ?? 0) + (zeros[1] ?? 0) === 0 || bytes.length % 2 !== 0) return null;
  return (zeros[1] ?? 0) > (zeros[0] ?? 0) ? ["utf-16le"] : ["utf-16be"];
}

/** Reads plain text or Markdown, whose marks for emphasis are left out. */
export function readText(name: string, bytes: Uint8Array): Result<Block[]> {
  const text = decodeText(bytes);
  if (text === null) return fail("INVALID", refusals.notAccepted);
  if (/^\s*(?:<!doctype|<html|#!)/i.test(text)) return fail("INVALID", refusals.notAccepted);
  const isMarkdown = /\.(?:md|markdown)$/i.test(name);
  return ok(
    isMarkdown
      ? blocksOfMarkdown(text)
      : text.split(/\r\n|[\r\n\u2028\u2029]/).map((line) => textBlock(line)),
  );
}

function blocksOfMarkdown(text: string): Block[] {
  const blocks: Block[] = [];
  let rows: string[][] = [];
  const endTable = () => {
    if (rows.length > 0) blocks.push(tableOf(rows));
    rows = [];
  };
  for (const line of text.split(/\r\n|[\r\n]/)) {
    const cells = /^\s*\|(.+)\|\s*$/.exec(line)?.[1]?.split(/(?<!\\)\|/);
    if (cells) {
      if (!cells.every((cell) => /^\s*:?-+:?\s*$/.test(cell))) rows.push(cells.map(plain));
      continue;
    }
    endTable();
    const [, hashes, heading] = /^(#{1,6})\s+(.*?)\s*#*$/.exec(line) ?? [];
    blocks.push(hashes ? textBlock(plain(heading ?? ""), { level: hashes.length }) : textBlock(plain(line)));
  }
  endTable();
  return blocks;
}

function tableOf(rows: string[][]): Block {
  const width = Math.max(...rows.map((row) => row.length));
  const filled = rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
  return { kind: "table", page: null, caption: "", unitLine: "", rows: filled, spans: [] };
}

function plain(text: string): string {
  return text
    .replace(/\*\*|__|`|(?<=^|\s)>\s/g, "")
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .trim();
}
