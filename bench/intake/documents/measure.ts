// npm run bench:intake:documents: reads a Word file and a PDF of 300 pages as the server does, on the bundled thread, and prints
// the time and the memory that it takes above rest.
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { readInWorker } from "@/lib/intake/documents/read-in-worker";
import { ownCorpus } from "../corpus";

const pages = 300;
const charactersOfPage = 1600;

const folder = mkdtempSync(join(tmpdir(), "annals-document-"));
const file = join(folder, "report.docx");
try {
  writeFileSync(file, await Packer.toBuffer(report()));
  await measure(file);
  const pdf = pdfOf(file);
  if (pdf) await measure(pdf);
  else console.log("PDF: skipped, needs LibreOffice");
} finally {
  rmSync(folder, { recursive: true });
}

async function measure(path: string): Promise<void> {
  const bytes = readFileSync(path);
  const rest = process.memoryUsage().rss;
  let peak = rest;
  const sample = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20);
  const since = performance.now();
  const read = await readInWorker({ name: basename(path), bytes });
  clearInterval(sample);
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  const parts = read.ok ? `${read.value.parts.length} parts` : read.error.sentence.en;
  const page = read.ok ? read.value.parts.at(-1)?.place.page : null;
  const size = `${(bytes.length / 1e6).toFixed(1)} MB${page ? `, ${page} pages` : ""}`;
  console.log(
    `${basename(path)} (${size}): ${parts} in ${seconds} s, ${((peak - rest) / 1e6).toFixed(0)} MB above rest`,
  );
}

/** A report of 300 full pages: the texts of the corpus again and again, with a heading and a table on every other page. */
function report(): Document {
  const texts = ownCorpus("texts")
    .texts.flatMap(({ text }) => text.split("\n"))
    .filter(Boolean);
  const children: (Paragraph | Table)[] = [];
  let length = 0;
  for (let at = 0; length < pages * charactersOfPage; at += 1) {
    const text = texts[at % texts.length] ?? "";
    if (at % 20 === 0)
      children.push(new Paragraph({ text: `第${at / 20 + 1}节`, heading: HeadingLevel.HEADING_1 }), table());
    children.push(new Paragraph({ text }));
    length += text.length + (at % 20 === 0 ? 200 : 0);
  }
  return new Document({ sections: [{ children }] });
}

function table(): Table {
  const rows = [
    ["指标", "数量（家）", "增长（%）"],
    ...Array.from({ length: 10 }, (_, at) => [`单位${at}`, `${at}20`, `${at}.5`]),
  ];
  const cell = (text: string) => new TableCell({ children: [new Paragraph({ text })] });
  return new Table({ rows: rows.map((row) => new TableRow({ children: row.map(cell) })) });
}

function pdfOf(path: string): string | null {
  try {
    execFileSync("soffice", ["--headless", "--convert-to", "pdf", "--outdir", folder, path], {
      stdio: "ignore",
    });
    return path.replace(/docx$/, "pdf");
  } catch {
    return null;
  }
}
