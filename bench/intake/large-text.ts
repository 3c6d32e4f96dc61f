import { matchDocument } from "@/lib/intake/match-document";
import type { ReadDocument } from "@/lib/intake/documents/model";
import { readingsIn } from "@/lib/reading/readings-in";
import { ownCorpus } from "./corpus";
import { largeReports } from "./large-report";
import { movedBy } from "./next-year";
import { processorTime } from "./processor-time";

const pages = 300;
const charactersOfPage = 900;
const fields = 400;

/**
 * Prints how long the paragraphs of 300 full pages take to read, and to match with a report of 400 fields and two earlier years, and
 * the memory that it needs above rest.
 */
export function printLargeText(): void {
  const paragraphs = pagesOfText();
  const bytes = Buffer.byteLength(paragraphs.join("\n"));
  const [report, ...earlier] = largeReports(2031, fields);
  if (!report) return;
  const known = { context: { year: report.year, units: [], headings: [] }, ids: new Map(), indicators: [] };
  const rest = process.memoryUsage().rss;
  const above = () => `${((process.resourceUsage().maxRSS * 1024 - rest) / 1e6).toFixed(0)} MB above rest`;
  const read = () => paragraphs.reduce((sum, paragraph) => sum + readingsIn(paragraph).length, 0);
  const since = process.cpuUsage();
  const figures = read();
  const seconds = processorTime(since) / 1000;
  console.log(`A text of ${pages} pages (${(bytes / 1e6).toFixed(2)} MB, ${figures} figures)`);
  console.log(`  ${seconds.toFixed(2)} s · ${(bytes / 1e6 / seconds).toFixed(2)} MB/s · ${above()}`);
  const again = process.cpuUsage();
  read();
  console.log(`  ${(bytes / 1e3 / processorTime(again)).toFixed(2)} MB/s when read again`);
  const begun = process.cpuUsage();
  const proposals = matchDocument(documentOf(paragraphs), { ...known, report, earlier });
  const whole = (processorTime(begun) / 1000).toFixed(2);
  console.log(
    `  read and matched with ${fields} fields, ${proposals.length} proposals: ${whole} s · ${above()}`,
  );
}

function documentOf(paragraphs: readonly string[]): ReadDocument {
  const paragraph = { kind: "paragraph", level: 0, marker: "" } as const;
  return {
    parts: paragraphs.map((text, part) => ({ ...paragraph, place: { page: null, part }, text })),
    notices: [],
  };
}

/** Our own texts again and again, each time with other numbers. */
function pagesOfText(): string[] {
  const own = ownCorpus("texts").texts.flatMap(({ text }) => text.split("\n"));
  const paragraphs: string[] = [];
  for (let length = 0; length < pages * charactersOfPage;) {
    const round = Math.floor(paragraphs.length / own.length);
    const next = movedBy(own[paragraphs.length % own.length] ?? "", 1 + round * 0.07);
    paragraphs.push(next);
    length += next.length + 1;
  }
  return paragraphs;
}
