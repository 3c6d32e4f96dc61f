import { units } from "@/lib/figures/unit";
import { wordsByLast } from "../word-list";

/** English words before a number, each with the word of `lib/figures` that means the same. */
const before: Record<string, readonly string[]> = {
  超: [
    "over",
    "more than",
    "above",
    "exceeding",
    "exceeded",
    "exceeds",
    "exceed",
    "in excess of",
    "surpassing",
    "surpassed",
    "topped",
    "topping",
    "upwards of",
    "greater than",
    "higher than",
    "beyond",
    "passed",
  ],
  近: ["nearly", "almost", "close to", "approaching", "just short of", "not quite", "nigh on"],
  约: [
    "about",
    "around",
    "approximately",
    "roughly",
    "some",
    "circa",
    "an estimated",
    "approx.",
    "in the region of",
    "in the order of",
    "or so",
  ],
  至少: [
    "at least",
    "no fewer than",
    "no less than",
    "not fewer than",
    "not less than",
    "a minimum of",
    "at a minimum",
  ],
  不超过: ["up to", "at most", "no more than", "not more than", "a maximum of", "within", "not exceeding"],
  不足: ["under", "below", "fewer than", "less than", "just under", "lower than", "short of"],
};

export const englishQualifiers: ReadonlyMap<string, string> = new Map(
  Object.entries(before).flatMap(([word, english]) => english.map((each): [string, string] => [each, word])),
);
export const qualifierList = wordsByLast(englishQualifiers.keys());

/** English words behind a number. */
export const englishAfter: readonly [RegExp, string][] = [
  [/(?: \w+)? or (?:more|above|over)(?![A-Za-z])|,? and (?:above|over|more)(?![A-Za-z])/iy, "至少"],
  [/(?: \w+)? or (?:less|fewer|below|under)(?![A-Za-z])/iy, "不超过"],
  [/(?: \w+)? or so(?![A-Za-z])/iy, "约"],
  [/\+(?![\dA-Za-z])/y, "至少"],
];

/** Words that make what follows a fall: fell by 3%, a decrease of 12, down 5%. */
export const englishFall =
  /(?:\b(?:fell|fall|falls|falling|dropped|drop|drops|declined|declines|declining|decreased|decreases|decreasing|down|shrank|shrinking|slipped|slid|lost)(?: (?:again|further|sharply|slightly|steeply|modestly))?(?: by)?|\b(?:lower|shorter|smaller|fewer|less|narrower|lighter|cheaper|weaker|slower|reduced|cut|lowered|trimmed|narrowed|shortened)(?: [^.,;:\d]{1,28})? by|\b(?:fall|drop|decline|decrease|reduction|contraction|cut) of) $/i;

/** Words behind a share that make it a fall: a 7.5% reduction. */
export const englishFallAfter =
  /^ (?:reduction|decrease|decline|drop|fall|cut|contraction|lower|less|fewer|shorter|smaller)(?![a-z]| than (?:\d|[A-Z]))/;

/** English names of units, with their sign. Words for things that are counted are none. */
export const englishUnits: ReadonlyMap<string, string> = new Map(
  [
    ...units
      .filter(
        ({ silent, en, sign }) =>
          !silent &&
          /^[A-Za-z]/.test(en) &&
          !["倍", "成", "分", "字", "人次", "场次", "批次", "级"].includes(sign),
      )
      .flatMap(({ sign, en, enPlural = `${en}s`, aliases }) =>
        [
          en,
          enPlural,
          ...americanOf(en),
          ...americanOf(enPlural),
          ...aliases.filter((alias) => /^[A-Za-z]/.test(alias)),
        ].map((name): [string, string] => [name, sign]),
      ),
    ...Object.entries({
      "per cent": "%",
      percent: "%",
      pct: "%",
      "percentage point": "个百分点",
      "percentage points": "个百分点",
      pp: "个百分点",
      "percent points": "个百分点",
      "per mille": "‰",
      persons: "人",
      inhabitants: "人",
      TEUs: "标箱",
      ton: "吨",
      tons: "吨",
      "metric tons": "吨",
      "metric tonnes": "吨",
      "sq km": "km²",
      "square metres": "m²",
      "square metre": "m²",
      "square meters": "m²",
      "square kilometres": "km²",
      "square kilometers": "km²",
      "sq m": "m²",
      "cubic metres": "立方米",
      "cubic meters": "立方米",
      yuan: "元",
      renminbi: "元",
      dollars: "美元",
      "US dollars": "美元",
      euros: "欧元",
      yen: "日元",
      "Hong Kong dollars": "港元",
      "year-old": "",
      "countries and regions": "个国家和地区",
      times: "",
      m2: "m²",
      "m²": "m²",
      "°C": "℃",
      "°F": "℉",
      "℃": "℃",
      "km²": "km²",
      km2: "km²",
      ha: "公顷",
    }),
  ].filter(([, sign]) => sign !== "") as [string, string][],
);

function americanOf(name: string): string[] {
  const american = name.replace(/metre/g, "meter").replace(/litre/g, "liter");
  return american === name ? [] : [american];
}
