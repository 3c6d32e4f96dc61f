import { currencyCodes } from "../currencies";

const codes = currencyCodes.join("|");
// What makes a number behind a word or letters an amount.
const amount =
  " ?(?:[%‰°℃]|per ?cent|percentage|million|billion|trillion|thousand|hundred|dozen|[mb]n\\b|kilo|square|cubic|yuan|people|[A-Za-z]*(?:tons|tonnes|metres|meters|miles|hours|days|years|acres|hectares)\\b)";
const plain = `\\d{1,4}[A-Z]?(?![\\d%]|[.,]\\d|${amount})`;
const month =
  "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*|From|Between|Over|About|Around|Some|Nearly|Almost|Under|Below|Above|Only|Just|Another|And|To|Of|The|Total|Up|Down|At|By|With|In|For";
const afterWord = "(?<=[a-z,;:&(’'] ?|[A-Z] )";
const street =
  "Road|Street|Avenue|Lane|Boulevard|Drive|Square|Place|Row|Quay|Hill|Court|Terrace|Crescent|Close|Way|Parade|Wharf|Rd|St|Ave|Blvd";
const measure =
  "(?![\\d.]*[余多]?[万亿千百十个家项名人位篇份件条张幅套部本种元次场批届期吨米年月公台辆艘座所%])";

/** Numbers that name a thing: Gallery 12, WS 218, 2站台, ±800千伏 of a line, 五人制. */
export const designations = [
  // A capitalised word and a number inside a sentence; at its beginning any word is capitalised.
  `${afterWord}(?<![A-Za-z])(?!(?:${codes}|${month})\\b)[A-Z][A-Za-z]+ ${plain}(?:[–-]${plain}|[–-][A-Z](?![a-z]))?`,
  `\\d+[A-Z]? (?:[A-Z][a-z]+ ){0,2}(?:${street})\\b`,
  // 4-H, 8R, 27B
  "(?<![\\w.,$€£¥-])\\d{1,3}-[A-Z](?![A-Za-z])",
  "(?<=\\b(?:bus|flat|apartment|ward|room|route|seat|gate|unit) )\\d{1,4}[A-Z]?(?![\\w%.])",
  `(?<![A-Za-z])[A-Z]{2,5}/[TZ]+ ?\\d[\\d.]*(?:[-—–:]\\d+)*`,
  `(?<![A-Za-z])(?!(?:${codes}|GDP|GNP|CPI|PPI|MOP|TWD|NTD|AUD|CAD)\\b)[A-Z]{2,5} \\d{2,6}(?:[.-]\\d+)*(?![\\d%]|[.,]\\d|${amount})${measure}`,
  "(?<=[站口门])\\d{1,2}[A-Z]?口(?![岸径])",
  "(?<![\\d.])\\d{1,2}[A-Z]?(?:号)?站台(?!\\d)",
  "(?<![\\d.])\\d{1,2}层[A-Z]\\d?[区座厅馆]",
  "±?\\d+(?:千伏|kV)(?=[\\u4E00-\\u9FFF·-]{1,8}?(?:[线站变]|工程|电网))",
  "(?:编码|税号|品目|子目|税目)(?:为|:)? ?\\d[\\d.]*(?:项下|项|号)?",
  "(?:[一两二三四五六]|\\d)位数",
  "(?:[一二三四五六七八九十]{1,2}|\\d{1,2})人制",
  // Leaders to a page number, and the page's own.
  "(?:\\.{3,}|[…·‥]{2,}) ?\\d{1,4}(?=[ \\t]*(?:\\n|$))",
  "(?<=^|\\n)[ \\t]*[-—–] ?\\d{1,4} ?[-—–](?=[ \\t]*(?:\\n|$))",
];
