/** A piece of a number format: text as it is shown, a place of a digit, the point, a thousands comma, or a sign with a meaning. */
export type FormatToken =
  | { kind: "text"; text: string }
  | { kind: "digit"; isRequired: boolean }
  | { kind: "point" | "comma" | "percent" | "general" | "any" | "exponent" | "fraction" }
  | { kind: "condition"; is: "<" | ">" | "<=" | ">=" | "=" | "<>"; than: number }
  | { kind: "date"; letters: string };

const token =
  /"([^"]*)"|[\\!](.)|[_*]([\s\S])|\[([^\]]*)\]|(general|g\/通用格式)|(e[+-])|(y+|m+|d+|h+|s+|a{3,4})|(am\/pm)|([\s\S])/giu;

/** Splits a number format into its parts for positive, negative and zero values and for text, at semicolons outside of texts. */
export function sectionsOf(format: string): FormatToken[][] {
  const sections: FormatToken[][] = [[]];
  for (const match of format.matchAll(token)) {
    if (match[9] === ";") sections.push([]);
    else sections.at(-1)?.push(...tokensOf(match));
  }
  return sections;
}

function tokensOf(match: RegExpMatchArray): FormatToken[] {
  const [, quoted, escaped, filler, bracket, general, exponent, date, halfDay, sign = ""] = match;
  if (quoted !== undefined || escaped !== undefined) return [{ kind: "text", text: quoted ?? escaped ?? "" }];
  if (filler !== undefined || halfDay !== undefined) return [];
  if (bracket !== undefined) return inBrackets(bracket);
  if (general !== undefined) return [{ kind: "general" }];
  if (exponent !== undefined) return [{ kind: "exponent" }];
  if (date !== undefined) return [{ kind: "date", letters: date.toLowerCase() }];
  return [signToken(sign)];
}

function signToken(sign: string): FormatToken {
  if (sign === "0") return { kind: "digit", isRequired: true };
  if (sign === "#" || sign === "?") return { kind: "digit", isRequired: false };
  const kinds = { ".": "point", ",": "comma", "%": "percent", "@": "any", "/": "fraction" } as const;
  return sign in kinds ? { kind: kinds[sign as keyof typeof kinds] } : { kind: "text", text: sign };
}

// [Red], [DBNum1] and [h] say how it looks; [$¥-804] names a currency, [>=10000] when the part is used.
function inBrackets(content: string): FormatToken[] {
  const currency = /^\$([^-]*)/.exec(content)?.[1];
  if (currency) return [{ kind: "text", text: currency }];
  const [, is, than] = /^(<>|<=|>=|<|>|=)(-?[\d.]+)$/.exec(content) ?? [];
  if (!is) return /^[hms]+$/i.test(content) ? [{ kind: "date", letters: "h" }] : [];
  return [{ kind: "condition", is: is as "<", than: Number(than) }];
}
