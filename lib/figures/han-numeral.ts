const digits = "零一二三四五六七八九";
const small = "个十百千";

/** Returns the value of a whole Han number ("十二" → "12", "二〇二三" → "2023"); null when it is not well formed. */
export function hanValue(typed: string): string | null {
  const text = typed.replaceAll("〇", "零").replaceAll("两", "二");
  if (/^[零一二三四五六七八九]{4,}$/.test(text)) return positional(text);
  if (!/^[零一二三四五六七八九十百千万亿]+$/.test(text)) return null;
  const value = looseValue(text);
  // Accepts only text that prints back the same: in speech, 二百五 and 一万二 mean other numbers than literally.
  return value < 10n ** 16n && withoutLeadingOne(hanText(value)) === withoutLeadingOne(text)
    ? value.toString()
    : null;
}

/** Prints a whole number below 10¹⁶ in Han numerals: 12n → 一十二, whose leading 一 the report omits. */
export function hanText(value: bigint): string {
  if (value === 0n) return "零";
  const [high, low] = value >= 10n ** 8n ? split(value, 10n ** 8n) : split(value, 10n ** 4n);
  if (high === 0n) return underTenThousand(low);
  const rest = low === 0n ? "" : hanText(low);
  const unit = value >= 10n ** 8n ? "亿" : "万";
  const gap = low !== 0n && low * 10n < (unit === "亿" ? 10n ** 8n : 10n ** 4n) ? "零" : "";
  return `${hanText(high)}${unit}${gap}${rest}`;
}

function positional(text: string): string {
  const plain = [...text].map((digit) => digits.indexOf(digit)).join("");
  return plain.replace(/^0+(?=\d)/, "");
}

function withoutLeadingOne(text: string): string {
  return text.replace(/^一十/, "十");
}

function split(value: bigint, by: bigint): [bigint, bigint] {
  return [value / by, value % by];
}

function looseValue(text: string): bigint {
  for (const [unit, factor] of [
    ["亿", 10n ** 8n],
    ["万", 10n ** 4n],
  ] as const) {
    const at = text.lastIndexOf(unit);
    if (at >= 0) return looseValue(text.slice(0, at)) * factor + looseValue(text.slice(at + 1));
  }
  return looseSmall(text);
}

function looseSmall(text: string): bigint {
  let [sum, digit] = [0n, 1n];
  for (const character of text) {
    const power = small.indexOf(character);
    if (power > 0) sum += digit * 10n ** BigInt(power);
    digit = power > 0 ? 0n : BigInt(digits.indexOf(character));
  }
  return text.length > 0 && digits.includes(text.slice(-1)) ? sum + digit : sum;
}

function underTenThousand(value: bigint): string {
  const parts = [...value.toString().padStart(4, "0")].map((digit, at) => {
    const unit = at === 3 ? "" : small.charAt(3 - at);
    return digit === "0" ? "零" : `${digits.charAt(Number(digit))}${unit}`;
  });
  return parts
    .join("")
    .replace(/零+/g, "零")
    .replace(/^零|零$/g, "");
}
