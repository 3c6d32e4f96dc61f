/** What each refusal carries into its sentence; `sentenceOf` fills the placeholders of the same names. */
export type RefusalParams = {
  NOTHING_TYPED: never;
  TOO_LONG: "length" | "limit";
  NOT_A_QUANTITY: "typed";
  WORDS_BEFORE_QUANTITY: "words" | "quantity";
  UNREADABLE_NUMBER: "number";
  LETTER_IN_NUMBER: "letter" | "digit";
  UNKNOWN_UNIT: "unit" | "accepted";
  SEVERAL_QUANTITIES: "typed" | "first";
  TWO_QUALIFIERS: "first" | "second";
  RANGE_REVERSED: "low" | "high";
  NOT_A_DATE: "typed";
  DAY_WITHOUT_MONTH: "typed";
  NO_SUCH_DATE: "date" | "most";
  DATES_REVERSED: "start" | "end";
  MIXED_DATES: "start" | "end";
  NO_NAMES: "typed";
};

export type RefusalCode = keyof RefusalParams;

/** Why a text was refused: a stable code, and the words its sentence needs. */
export type Refused = { code: RefusalCode; params: Record<string, string> };

/** The result of reading what a person typed. Expected refusals are values and are never thrown. */
export type Reading<T> = { ok: true; value: T } | { ok: false; error: Refused };

/** A successful reading. */
export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/** A refusal; the compiler asks for exactly the words that the code's sentence has placeholders for. */
export function refuse<C extends RefusalCode>(
  code: C,
  params: Record<RefusalParams[C], string>,
): { ok: false; error: Refused } {
  return { ok: false, error: { code, params } };
}

/** The typed text, shortened so that a refusal can quote it. */
export function quoted(typed: string): string {
  const characters = [...typed.trim()];
  return characters.length > 40 ? `${characters.slice(0, 40).join("")}…` : characters.join("");
}
