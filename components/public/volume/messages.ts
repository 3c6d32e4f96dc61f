/** What only the printed volume says. */
export const messages = {
  summary: { zh: "发布要点", en: "Release summary" },
  correctionsAtEnd: { zh: "改过的数字列在书末。", en: " The corrected figures are listed at the end." },
  notes: { zh: "读法", en: "How to read the figures" },
  printed: {
    zh: "数字按审定的写法印出，“超”“余”“近”“约”这样的字是数字的一部分。",
    en: "Figures are printed as they were approved; words like over and about are part of them.",
  },
  linked: {
    zh: "文中和表中的每个数字都是链接，指向网站上它的含义、时期、来源、审定日期和历年数值。",
    en: "Every figure in the text and in the tables is a link to its meaning, period, source, approval and earlier values on the site.",
  },
  kept: {
    zh: "本文件由发布的数据排成，与同一版的网页和下载的数据说的是同一个数。更正另发新版，本版不再改动。",
    en: "This file was set from the published data and says the same as the pages and downloads of this version. A correction makes a new version; this one no longer changes.",
  },
  sign: { zh: "写法", en: "As printed" },
  meaning: { zh: "意思", en: "Meaning" },
  example: { zh: "本报告的例子", en: "An example in this report" },
  corrections: { zh: "更正", en: "Corrections" },
  section: { zh: "章节", en: "Section" },
  before: { zh: "原为", en: "Was" },
  now: { zh: "更正为", en: "Corrected to" },
  contentHash: { zh: "内容校验值", en: "Checksum of the content" },
  contentHashHelp: {
    zh: "本版内容文件（SHA-256）：{address}",
    en: "SHA-256 of the document of this version: {address}",
  },
} as const;
