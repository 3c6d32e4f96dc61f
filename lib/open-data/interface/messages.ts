import type { Bilingual } from "@/lib/platform/bilingual";

/** A change of the public interface: when it came, and what it adds or changes. */
export type InterfaceChange = { date: string; text: Bilingual };

/** The changes of the public interface, newest first. Whatever changes an address, column or code gets a line here. */
export const interfaceChanges: readonly InterfaceChange[] = [
  {
    date: "2026-11-29",
    text: {
      zh: "新增：/api/v1/table.csv 与 table.xlsx，按指标、系列活动和年度制表，版本写在地址里；每版的 archive.zip、observations.parquet、changes.csv、citation.bib 与 citation.ris；每版一个数据页 /reports/年度/versions/版本/data。错误代码增加 too_large。每版另有PDF，地址见 reports.json 的 pdf。本站文字每版一个 /api/v1/site-texts/版次/document.json。comparability.csv 与 comparability.json 逐对列出各指标的年份能否比较。",
      en: "New: /api/v1/table.csv and table.xlsx, tables of chosen indicators, series and years with their versions in the address; for each version archive.zip, observations.parquet, changes.csv, citation.bib and citation.ris, and a page of its data at /reports/YEAR/versions/VERSION/data. New error code too_large. Each version is also a PDF, at the addresses that reports.json gives as pdf. Each version of the texts of this site is at /api/v1/site-texts/NUMBER/document.json. comparability.csv and comparability.json list for each indicator which years compare.",
    },
  },
  {
    date: "2026-11-28",
    text: {
      zh: "导出格式2：末尾新增 figure_key 至 export_format 各列；占比一律以百分数计；零和空白带单位；写明两端的区间，限定为 range；行哈希改为全部按文本计算。此前发布的版本仍是格式1，一字不变。",
      en: "Export format 2: columns figure_key to export_format at the end; shares always in percent; zero and blanks with their unit; qualifier range where both ends are printed; row hash over all cells as text. Versions published before stay in format 1, byte for byte.",
    },
  },
  {
    date: "2026-11-28",
    text: {
      zh: "新增：observations.plain.csv（无字节顺序标记）、SDMX-ML 与 SDMX 数据结构、数据目录 catalog.jsonld、topics.json、series.json、sections.json、每版的 text.json 与 document.json；CSV on the Web 元数据和数据包可带与导出相同的筛选项；下载文件按版本和筛选项命名。",
      en: "New: observations.plain.csv (without a byte order mark), SDMX-ML with its data structure, the catalogue catalog.jsonld, topics.json, series.json, sections.json, and for each version text.json and document.json; CSV on the Web metadata and data package take the filters of the export; files are named for their versions and filters.",
    },
  },
  {
    date: "2026-11-28",
    text: {
      zh: "SDMX-CSV 改用可以取得的数据结构 ANNALS:OBSERVATIONS(2.0.0)，各年的值连成一个序列；格式1的版本不变。",
      en: "SDMX-CSV refers to a data structure that can be fetched, ANNALS:OBSERVATIONS(2.0.0), in which the values of the years are one series; versions of format 1 stay.",
    },
  },
  {
    date: "2026-11-20",
    text: {
      zh: "接口开放：observations 的 CSV、JSON、NDJSON、Excel 与 SDMX-CSV，按年度、章节、指标、系列活动和版本筛选；OpenAPI、数据包、CSV on the Web 与订阅。",
      en: "The interface opens: observations as CSV, JSON, NDJSON, Excel and SDMX-CSV, filtered by year, section, indicator, series and version; OpenAPI, data package, CSV on the Web and a feed.",
    },
  },
];
