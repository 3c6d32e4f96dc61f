import { foldRadicals } from "@/lib/characters/radicals";
import { districts } from "./districts";

// The short names that reports use for countries whose Chinese name in the CLDR data of Intl is longer.
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
// Without China, which nearly every sentence names.
const codes = letters
  .flatMap((a) => letters.map((b) => a + b))
  .filter((code) => code !== "CN" && inChinese(code));

/** Maps a Chinese place name to its other names: the English ones and the full Chinese one. */
const otherNames = new Map<string, string>([
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

// Longest first, so that 印度 does not match within 印度尼西亚.
const longestFirst = [...otherNames.keys()].toSorted((a, b) => b.length - a.length);
const anyPlace = new RegExp(longestFirst.map((name) => name.replace(/[()]/g, "\\$&")).join("|"), "g");

/** Returns the other names of the countries and provinces in a text, so that a reader can search for any of them. */
export function otherNamesIn(text: string): string[] {
  const found = new Set(foldRadicals(text).match(anyPlace));
  // A text with the full Chinese name is also found by the short one.
  const short = pairs(shortNames).filter(([, code]) => found.has(inChinese(code) ?? ""));
  return [...[...found].map((name) => otherNames.get(name) ?? ""), ...short.map(([name]) => name)];
}

const districtNames = new Map<string, string>(Object.values(districts).map(({ zh, en }) => [zh, en]));
const codesOfShortNames = new Map(pairs(shortNames));
// What full names add to the short ones: 广东省, 重庆市, 葡萄牙共和国.
const fullNameEnding = /(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区|共和国)$/;

/** Returns the English name of a country, a province or a district of Shanghai; null if the text is not just such a name. */
export function placeInEnglish(text: string): string | null {
  const code = codesOfShortNames.get(text);
  const exact = code ? inEnglish(code) : (otherNames.get(text) ?? districtNames.get(text));
  if (exact !== undefined) return exact;
  const short = text.replace(fullNameEnding, "");
  return short === text ? null : placeInEnglish(short);
}
