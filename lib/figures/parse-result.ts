/** Placeholders of each refusal's sentence. */
export type ParseRefusalParams = {
  NOTHING_TYPED: never;
  TOO_LONG: "length" | "limit";
  BLANK_UNCLEAR: "typed";
  NOT_A_QUANTITY: "typed";
  WORDS_BEFORE_QUANTITY: "words" | "quantity";
  UNREADABLE_NUMBER: "number";
  LETTER_IN_NUMBER: "letter" | "digit";
  UNKNOWN_UNIT: "unit" | "accepted";
  SEVERAL_QUANTITIES: "typed" | "first";
  TWO_QUALIFIERS: "first" | "second";
  RANGE_REVERSED: "low" | "high";
  SIGN_UNCLEAR: "typed" | "negative" | "positive";
  SIGN_TWICE: "typed" | "lead" | "fall";
  MIXED_DASHES: never;
  NOT_A_DATE: "typed";
  DAY_WITHOUT_MONTH: "typed";
  NO_SUCH_DATE: "date" | "most";
  DATES_REVERSED: "start" | "end";
  MIXED_DATES: "start" | "end";
  NO_NAMES: "typed";
};

export type ParseRefusalCode = keyof ParseRefusalParams;

/** `code` is stable; `params` fill its sentence (see `refusalSentence`). */
export type ParseRefusal = { code: ParseRefusalCode; params: Record<string, string> };

/** The result of reading typed text. Refusals are values and never thrown. */
export type ParseResult<T> = { ok: true; value: T } | { ok: false; error: ParseRefusal };

export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function refuse<C extends ParseRefusalCode>(
  code: C,
  params: Record<ParseRefusalParams[C], string>,
): { ok: false; error: ParseRefusal } {
  return { ok: false, error: { code, params } };
}

/** Shortens typed text to 40 characters for a refusal to quote. */
export function quoted(typed: string): string {
  const characters = [...typed.trim()];
  return characters.length > 40 ? `${characters.slice(0, 40).join("")}…` : characters.join("");
}
