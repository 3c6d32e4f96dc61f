import { add, shift } from "@/lib/figures/decimal";
import { hanValue } from "@/lib/figures/han-numeral";
import { inReadableScale } from "@/lib/figures/readable-scale";
import { isAt, matchAt } from "./sticky";

/**
 * A number in the plain text, up to `end`. `typed` is how `parseQuantity` reads it, with a qualifier inside it (2000余, 6余万);
 * `bare` is without that. A share (1/4, 三分之一, 3:2) needs no unit; a bare number is one without scale and qualifier.
 */
export type NumberHere = {
  typed: string;
  bare: string;
  end: number;
  form: "digits" | "han" | "share" | "vague" | "scale";
};

const H = "[零〇一二两三四五六七八九十百千万亿廿卅]";
// 兆 is a million millions in Han numerals; 兆瓦 and 兆帕 are units.
const zhao = "兆(?![瓦帕赫比欧字])";
// 千 may begin a unit: 百亿千瓦时.
const numerals = `(?:(?!千(?:[瓦米伏升卡帕赫焦分]|克(?!拉))|百分[点之])${H}|(?<=[一二两三四五六七八九十百千近超逾约])${zhao})+`;
const scale =
  "(?:万亿|千亿|百亿|十亿|千万|百万|十万|亿|万|千(?![瓦米伏升卡帕赫焦分]|克(?!拉))|百(?!分[点之])|兆(?=[元美日])|十(?!分))";
const digits = "(?:\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";
// 多 and 来 that begin a word are no qualifiers: 3多元化.
const more =
  "(?:余(?![额热地下])|多(?![元样边层部于为哈维媒云功极点晶糖肽巴])|来(?=[万千百亿个家项名位人场次年])|\\+(?![\\dA-Z]))";

const digitsNumber = new RegExp(
  `(${digits})(?:([余多来])?(${scale}(?:\\d(?:,?\\d{1,3})?(?:\\.\\d+)?${scale})*(?:(?<=万)\\d,?\\d{3}(?![\\d年])|(?<=千)\\d{3}(?![\\d年]))?))?(${more})?`,
  "y",
);
const hanNumber = new RegExp(`(${numerals})(?:([余多来])(${scale}))?(${more})?`, "y");
const hanDecimal = new RegExp(
  `([零〇一二两三四五六七八九十百]+)点([零〇一二三四五六七八九]+)(${scale})?(?![十分钟半整])`,
  "y",
);
const fraction = new RegExp(
  `(?:(${H}+)|(\\d+))分之(?:(${H}+(?:点[零〇一二三四五六七八九]+)?)|(\\d+(?:\\.\\d+)?))`,
  "y",
);
const half = /(?:一半|半数)(?!以?[导径球岛])|半(?![导年天径岛球月自壁个决成日山封身夜途之点小数])/y;
const tenths = /([一二两三四五六七八九])成([一二三四五六七八九半])(?![成立功])/y;
const slash = /(\d{1,4})\/(\d{1,4})(?![\d/.])/y;
const ratio = /(\d+(?:\.\d+)?):(\d+(?:\.\d+)?)(?![\d:])/y;
const powerOfTen = /(\d+(?:\.\d+)?)[×x*]10[\^]?(?:([⁰¹²³⁴-⁹]+))/y;

const some = "(?:好几|[一二三四五六七八九]?十几|[数几])";
const twoOrThree =
  "(?:[一二三四五六七八九十百千万]*[十百千万])?(?:一两|两三|二三|三四|三五|四五|五六|六七|七八|八九)(?![零〇一二两三四五六七八九]|分之|点[一二三四五六七八九])";
const vague = new RegExp(
  `成千上万|成百上千|数以[十百千万亿]{1,2}计|若干|(?:${some}(?:${scale})|${twoOrThree}(?:${scale})?|好几|[一二三四五六七八九]?十几)(?:余|多(?![元样边层部]))?`,
  "y",
);
const fewAlone = /[数几多](?=[家名位项个场件篇份条座所款批台处届期轮次户起部种人类支万])/y;

/** Reads a number; null when none begins here. */
export function numberAt(text: string, at: number): NumberHere | null {
  if (isAt(/\d/y, text, at)) return digitShareAt(text, at) ?? digitsAt(text, at);
  return hanShareAt(text, at) ?? vagueAt(text, at) ?? hanDecimalAt(text, at) ?? hanAt(text, at);
}

const digitShare = /\d[\d.]*(?:分之|[/:])/y;

function digitShareAt(text: string, at: number): NumberHere | null {
  if (!isAt(digitShare, text, at)) return null;
  const part = fractionAt(text, at);
  if (part) return part;
  const over = matchAt(slash, text, at);
  if (over && Number(over[1]) > 0 && Number(over[1]) < Number(over[2])) return share(over, over[0]);
  const parts = matchAt(ratio, text, at);
  return parts && Number(parts[2]) > 0 ? share(parts, parts[0]) : null;
}

function hanShareAt(text: string, at: number): NumberHere | null {
  const part = fractionAt(text, at);
  if (part) return part;
  const halves = matchAt(half, text, at);
  if (halves) return share(halves, halves[0]);
  const tenth = matchAt(tenths, text, at);
  if (!tenth) return null;
  const places = tenth[2] === "半" ? "5" : hanValue(tenth[2] ?? "");
  return share(tenth, `${hanValue(tenth[1] ?? "")}.${places}成`);
}

function fractionAt(text: string, at: number): NumberHere | null {
  const part = matchAt(fraction, text, at);
  return part && share(part, partOf(plainHan(part[1] ?? part[2] ?? ""), part[3] ?? part[4] ?? ""));
}

// 百分之七 is 7%.
function partOf(under: string, over: string): string {
  const number = over.includes("点") ? decimalOfHan(over) : (hanValue(over) ?? over);
  const sign = { 百: "%", 一百: "%", 千: "‰" }[under];
  return sign ? number + sign : `${under}分之${over.includes("点") ? number : over}`;
}

function share(match: RegExpExecArray, typed: string): NumberHere {
  return { typed, bare: typed, end: match.index + match[0].length, form: "share" };
}

function vagueAt(text: string, at: number): NumberHere | null {
  const match = matchAt(vague, text, at) ?? matchAt(fewAlone, text, at);
  if (!match) return null;
  return { typed: match[0], bare: match[0], end: at + match[0].length, form: "vague" };
}

function digitsAt(text: string, at: number): NumberHere | null {
  const power = matchAt(powerOfTen, text, at);
  if (power) return null;
  const match = matchAt(digitsNumber, text, at);
  if (!match) return null;
  const [whole, number = "", inner = "", size = "", after = ""] = match;
  const plain = number.replaceAll(",", "");
  const own = size.replaceAll("兆", "万亿").replaceAll(",", "");
  const word = inner === "" ? after : "";
  return { typed: plain + inner + own + word, bare: plain + own, end: at + whole.length, form: "digits" };
}

function hanDecimalAt(text: string, at: number): NumberHere | null {
  const match = matchAt(hanDecimal, text, at);
  if (!match) return null;
  const [whole, integer = "", places = "", size = ""] = match;
  const value = decimalOfHan(`${integer}点${places}`);
  const typed = value + size;
  return value === "" ? null : { typed, bare: typed, end: at + whole.length, form: "digits" };
}

function hanAt(text: string, at: number): NumberHere | null {
  const match = matchAt(hanNumber, text, at);
  if (!match) return null;
  const [whole, number = "", inner = "", size = "", after = ""] = match;
  const plain = plainHan(number);
  if (/亿.+万$|兆/.test(plain)) return mixedHan(plain, at + whole.length);
  const form =
    /^[十百千万亿]/.test(plain) && !/[一二三四五六七八九]/.test(plain) && plain !== "十" ? "scale" : "han";
  const word = inner === "" ? after : "";
  return { typed: plain + inner + size + word, bare: plain + size, end: at + whole.length, form };
}

// 三兆八千亿 → 3800000000000; 近兆 is near one.
function valueWithMillionMillions(plain: string): string | null {
  const [high = "", low] = plain.split("兆");
  if (low === undefined) return hanValue(plain);
  const [over, rest] = [hanValue(high || "一"), low === "" ? "0" : hanValue(low)];
  return over === null || rest === null ? null : add(shift(over, 12), rest);
}

// 十二亿五千万 is typed 12.5亿.
function mixedHan(plain: string, end: number): NumberHere | null {
  const value = valueWithMillionMillions(plain);
  if (value === null) return null;
  const { amount, scale: size } = inReadableScale(value, "亿");
  return { typed: amount + size, bare: amount + size, end, form: "digits" };
}

function plainHan(text: string): string {
  return text.replace(/廿/g, "二十").replace(/卅/g, "三十");
}

// 十二点五 → 12.5; "" for what is no number.
function decimalOfHan(text: string): string {
  const [integer = "", places] = text.split("点");
  if (places === undefined) return text;
  const whole = hanValue(integer) ?? digitsOf(integer);
  return whole === "" ? "" : `${whole}.${digitsOf(places)}`;
}

// 一四八 → 148; "" for what is not read digit by digit.
function digitsOf(text: string): string {
  const digit = [...text].map((each) => "零一二三四五六七八九".indexOf(each.replace("〇", "零")));
  return digit.includes(-1) ? "" : digit.join("");
}
