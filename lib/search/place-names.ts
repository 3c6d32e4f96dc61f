// As reports name them, where the usual Chinese name of the language data is longer; then the provinces.
const shortNames = "阿联酋 AE|沙特 SA|波黑 BA|香港 HK|澳门 MO|巴新 PG|刚果（金） CD|刚果（布） CG";
const provinces = [
  "北京 Beijing|天津 Tianjin|河北 Hebei|山西 Shanxi|内蒙古 Inner Mongolia|辽宁 Liaoning|吉林 Jilin|黑龙江 Heilongjiang",
  "江苏 Jiangsu|浙江 Zhejiang|安徽 Anhui|福建 Fujian|江西 Jiangxi|山东 Shandong|河南 Henan|湖北 Hubei|湖南 Hunan",
  "广东 Guangdong|广西 Guangxi|海南 Hainan|重庆 Chongqing|四川 Sichuan|贵州 Guizhou|云南 Yunnan|西藏 Tibet Xizang",
  "陕西 Shaanxi|甘肃 Gansu|青海 Qinghai|宁夏 Ningxia|新疆 Xinjiang|台湾 Taiwan",
].join("|");

const regionName = (language: string) => {
  const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  return (code: string) => names.of(code);
};
const inChinese = regionName("zh");
const inEnglish = regionName("en");

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
// China itself is in nearly every sentence and so tells nothing apart.
const codes = letters
  .flatMap((a) => letters.map((b) => a + b))
  .filter((code) => code !== "CN" && inChinese(code));

/** A place by a Chinese name, with what else it is called: its English names and its full Chinese one. */
const called = new Map<string, string>([
  ...codes.map((code) => [inChinese(code) ?? "", inEnglish(code) ?? ""] as const),
  ...pairs(shortNames).map(([name, code]) => [name, `${inEnglish(code)} ${inChinese(code)}`] as const),
  ...pairs(provinces),
]);

function pairs(text: string): (readonly [string, string])[] {
  return text.split("|").map((pair) => {
    const space = pair.indexOf(" ");
    return [pair.slice(0, space), pair.slice(space + 1)];
  });
}

// The longest first, so that 印度尼西亚 is not taken for 印度.
const longestFirst = [...called.keys()].toSorted((a, b) => b.length - a.length);
const anyPlace = new RegExp(longestFirst.map((name) => name.replace(/[()]/g, "\\$&")).join("|"), "g");

/** What the countries and provinces that a text names are called elsewhere, by which a reader may look for them. */
export function otherNamesIn(text: string): string[] {
  const found = new Set(text.match(anyPlace));
  // A long name is looked for by its short one as well.
  const short = pairs(shortNames).filter(([, code]) => found.has(inChinese(code) ?? ""));
  return [...[...found].map((name) => called.get(name) ?? ""), ...short.map(([name]) => name)];
}

/** The English name of a place, where the text is nothing but that. */
export function placeInEnglish(text: string): string | null {
  const code = new Map(pairs(shortNames)).get(text);
  return (code ? inEnglish(code) : called.get(text)) ?? null;
}
