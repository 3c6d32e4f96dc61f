import { readingsIn } from "@/lib/reading/readings-in";
import { ownCorpus } from "./corpus";
import { processorTime } from "./processor-time";

const pages = 300;
const charactersOfPage = 900;

/** Prints how long the paragraphs of 300 full pages take, and the memory that reading them needs above rest. */
export function printLargeText(): void {
  const paragraphs = pagesOfText();
  const bytes = Buffer.byteLength(paragraphs.join("\n"));
  const rest = process.memoryUsage().rss;
  const read = () => paragraphs.reduce((sum, paragraph) => sum + readingsIn(paragraph).length, 0);
  const since = process.cpuUsage();
  const figures = read();
  const seconds = processorTime(since) / 1000;
  const peak = process.resourceUsage().maxRSS * 1024;
  console.log(`A text of ${pages} pages (${(bytes / 1e6).toFixed(2)} MB, ${figures} figures)`);
  console.log(
    `  ${seconds.toFixed(2)} s · ${(bytes / 1e6 / seconds).toFixed(2)} MB/s · ${((peak - rest) / 1e6).toFixed(0)} MB above rest`,
  );
  const again = process.cpuUsage();
  read();
  console.log(`  ${(bytes / 1e3 / processorTime(again)).toFixed(2)} MB/s when read again`);
}

function pagesOfText(): string[] {
  const own = ownCorpus("texts").texts.flatMap(({ text }) => text.split("\n"));
  const paragraphs: string[] = [];
  for (let length = 0; length < pages * charactersOfPage;) {
    const next = own[paragraphs.length % own.length] ?? "";
    paragraphs.push(next);
    length += next.length + 1;
  }
  return paragraphs;
}
