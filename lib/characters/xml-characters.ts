// XML 1.0, production 2 (Char). A vertical tab is what a soft line break of Word becomes when it is pasted.
const lineBreaks = /\r?[\u000B\u000C]/g;
const forbidden = /[\u0000-\u0008\u000E-\u001F\uFFFE\uFFFF]/g;
const loneSurrogates = /\p{Cs}/gu;

/**
 * Returns text that XML 1.0 can hold: U+000B and U+000C become line ends, other control characters, U+FFFE and U+FFFF are
 * dropped, and a lone surrogate becomes U+FFFD.
 */
export function xmlText(text: string): string {
  return text.replace(lineBreaks, "\n").replace(forbidden, "").replace(loneSurrogates, "\uFFFD");
}

/** Returns a JSON value with every text in it as `xmlText` gives it. */
export function withXmlText<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_, each: unknown) =>
    typeof each === "string" ? xmlText(each) : each,
  ) as T;
}
