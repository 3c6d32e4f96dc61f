import type { Bilingual } from "@/lib/platform/bilingual";

export const refusalCodes = [
  "unknown_parameter",
  "missing_value",
  "malformed_value",
  "unknown_value",
  "unknown_address",
] as const;

/** Why a question is refused, for a program: the parameter it fails at, the value, and all that can stand there. */
export type QueryRefusal = Bilingual & {
  code: (typeof refusalCodes)[number];
  parameter: string | null;
  value: string | null;
  allowed: string[];
  /** A question as it may be asked; told where the values there are cannot be. */
  example?: string;
};

const longest = 80;

/** What a client wrote, short enough to be said back. */
export function quotedValue(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** There is no such parameter. */
export function unknownParameter(name: string, allowed: readonly string[], value: string): QueryRefusal {
  const said = quotedValue(name);
  const list = allowed.join(", ");
  return {
    code: "unknown_parameter",
    parameter: said,
    value: quotedValue(value),
    allowed: [...allowed],
    zh: `没有名为“${said}”的筛选项。可用：${list}。`,
    en: `There is no filter “${said}”. Allowed: ${list}.`,
  };
}

/** The parameter takes no such text, or was given none. */
export function malformedValue(parameter: string, value: string, example: string): QueryRefusal {
  const said = quotedValue(value);
  const shown = `${parameter}=${example}`;
  const isMissing = said === "";
  return {
    code: isMissing ? "missing_value" : "malformed_value",
    parameter,
    value: said,
    allowed: [],
    example: shown,
    zh: isMissing
      ? `筛选项“${parameter}”没有写值。示例：${shown}。`
      : `筛选项“${parameter}”不接受“${said}”。示例：${shown}。`,
    en: isMissing
      ? `The filter “${parameter}” has no value. Example: ${shown}.`
      : `The filter “${parameter}” does not accept “${said}”. Example: ${shown}.`,
  };
}
