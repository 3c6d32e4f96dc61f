import type { Bilingual } from "@/lib/platform/bilingual";
import type { ReleaseSummary } from "@/lib/publication/content/model";

/** The title under which the data of a report are cited. */
export const citedTitle = (title: Bilingual): Bilingual => ({
  zh: `${title.zh}：数据`,
  en: `${title.en}: data`,
});

/** The Chinese words of a reference by GB/T 7714. */
export const gbWords = { edition: (version: string) => `第${version}版`, accessed: "引用日期" };

/** What the files of an archive are. */
export const archiveFiles = {
  "observations.csv": {
    zh: "全部观测值，UTF-8，不带字节顺序标记，供程序读取",
    en: "all observations, UTF-8 without a byte order mark, for programs",
  },
  "observations.xlsx": {
    zh: "同样的数据，Excel 工作簿，第二张表说明各列",
    en: "the same as an Excel workbook, whose second sheet explains the columns",
  },
  "observations.parquet": { zh: "同样的数据，Parquet", en: "the same as Parquet" },
  "columns.csv": {
    zh: "数据字典：各列的名称、类型和含义",
    en: "the data dictionary: names, types and meaning of the columns",
  },
  "datapackage.json": { zh: "Frictionless 数据包说明", en: "a Frictionless data package" },
  "observations.csv-metadata.json": { zh: "CSV on the Web 元数据", en: "CSV on the Web metadata" },
  "text.json": {
    zh: "报告正文：句子及其中数字的引用",
    en: "the text: sentences with references to their figures",
  },
  "document.json": {
    zh: "报告的原始文档，其 SHA-256 即 contentHash",
    en: "the document of the report, whose SHA-256 is its contentHash",
  },
  "changes.csv": { zh: "与上一版相比改了什么", en: "what changed in the version before" },
  "report.pdf": { zh: "整本报告（中文）", en: "the whole report in Chinese" },
  "report-en.pdf": { zh: "整本报告（英文）", en: "the whole report in English" },
  SHA256SUMS: { zh: "各文件的 SHA-256", en: "the SHA-256 of each file" },
} satisfies Record<string, Bilingual>;

type About = { release: ReleaseSummary; address: string; files: readonly string[] };

/** Returns the text of an archive's README. */
export function readmeText({ release, address, files }: About): string {
  const { title, version, releasedAt, contentHash } = release;
  const described: Record<string, Bilingual> = archiveFiles;
  const listed = files.map((name) => {
    const about = described[name];
    return about ? `${name}\n  ${about.zh}\n  ${about.en}` : name;
  });
  return [
    `${title.zh} ${version}`,
    `${title.en}, version ${version}`,
    "",
    `发布日期 Published: ${releasedAt.slice(0, 10)}`,
    `固定地址 Permanent address: ${address}`,
    `contentHash: ${contentHash}`,
    "",
    "本版发布后不再改动，更正另发新版。核对各文件：sha256sum -c SHA256SUMS",
    "This version never changes; a correction is a new version. To check the files: sha256sum -c SHA256SUMS",
    "",
    ...listed,
    "",
  ].join("\n");
}
