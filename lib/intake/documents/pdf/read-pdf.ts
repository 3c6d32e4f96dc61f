import type { Bilingual } from "@/lib/platform/bilingual";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Block } from "../block";
import { notices, unreadReasons } from "../messages";
import { refusals } from "../refusals";
import { columnsOf } from "./columns";
import { type Line, lineOf, rowsOf } from "./line";
import { hasDrawing, openPdf, type PdfPage, readPage } from "./open-pdf";
import { blocksOfLines } from "./pdf-blocks";
import { isDataLine } from "./pdf-table";
import { withoutRunningHeads } from "./running-heads";

type Found = { blocks: Block[]; notices: Bilingual[] };

/** Reads a PDF that has a text layer: lines and tables by the place of what is printed, footnote marks by their size. */
export async function readPdf(bytes: Uint8Array, onProgress: (done: number) => void): Promise<Result<Found>> {
  const file = await openPdf(bytes).catch((error: Error) => error);
  if (file instanceof Error)
    return fail("INVALID", file.name === "PasswordException" ? refusals.hasPassword : refusals.isBroken);
  const pages: { number: number; height: number; lines: Line[]; isLegible: boolean }[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const read = await readPage(page);
    pages.push({ number, height: read.height, lines: linesOfPage(read), isLegible: isLegible(read) });
    page.cleanup();
    onProgress((0.95 * number) / file.numPages);
  }
  const legible = pages.filter((page) => page.isLegible && page.lines.length > 0);
  if (legible.length === 0) return fail("INVALID", refusals.isScan);
  const unread: number[] = [];
  for (const { number } of pages.filter((page) => !legible.includes(page)))
    if (await hasDrawing(await file.getPage(number))) unread.push(number);
  await file.destroy();
  const blocks = withUnreadPages(blocksOfLines(withoutRunningHeads(legible)), unread);
  return ok({ blocks, notices: unread.length > 0 ? [notices.unreadPages] : [] });
}

function linesOfPage(page: PdfPage): Line[] {
  return columnsOf(page.items).flatMap((items) =>
    withMargins(rowsOf(items).map((row) => lineOf(row, page.number))),
  );
}

function withMargins(lines: Line[]): Line[] {
  // Tables may be wider than the text.
  const long = lines.filter((line) => line.end - line.x > 8 * line.size && !isDataLine(line));
  const left = Math.min(...(long.length > 0 ? long : lines).map(({ x }) => x));
  const right = Math.max(...(long.length > 0 ? long : lines).map(({ end }) => end));
  const pitches = lines.slice(1).map(({ y }, at) => y - (lines[at]?.y ?? 0));
  const pitch = pitches.sort((a, b) => a - b)[Math.floor(pitches.length / 2)] ?? 0;
  return lines.map((line) => ({ ...line, left, right, pitch }));
}

// A font that does not say which characters it has gives private or control characters instead.
function isLegible({ items }: PdfPage): boolean {
  const text = items.map((item) => item.text).join("");
  const unknown = text.match(/[\u0000-\u001f\ue000-\uf8ff\ufffd]/g)?.length ?? 0;
  return unknown <= text.length / 5;
}

function withUnreadPages(blocks: Block[], unread: number[]): Block[] {
  const placed = [...blocks];
  for (const page of unread) {
    const at = placed.findIndex((block) => (block.page ?? 0) > page);
    placed.splice(at === -1 ? placed.length : at, 0, {
      kind: "unread",
      page,
      reason: unreadReasons.pageWithoutText,
    });
  }
  return placed;
}
