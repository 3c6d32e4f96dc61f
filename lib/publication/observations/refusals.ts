import type { Bilingual } from "@/lib/platform/bilingual";

export const refusalCodes = [
  "unknown_parameter",
  "missing_value",
  "malformed_value",
  "unknown_value",
  "unknown_address",
  "malformed_address",
  "malformed_request",
  "method_not_allowed",
  "range_not_satisfiable",
  "request_timeout",
  "headers_too_large",
  "unavailable",
  "several_versions",
  "too_large",
] as const;

/** Why a request is refused, readable by programs: the parameter, its value, and the allowed ones (empty if not listed). */
export type QueryRefusal = Bilingual & {
  code: (typeof refusalCodes)[number];
  parameter: string | null;
  value: string | null;
  allowed: string[];
  /** A valid parameter with value, if the allowed values are not listed. */
  example?: string;
};

const maxLength = 80;

/** Returns what a client sent, shortened for quoting it in a response. */
export function shortened(text: string): string {
  return text.length > maxLength ? `${text.slice(0, maxLength)}…` : text;
}

export function unknownParameter(name: string, allowed: readonly string[], value: string): QueryRefusal {
  const quoted = shortened(name);
  const list = allowed.join(", ");
  return {
    code: "unknown_parameter",
    parameter: quoted,
    value: shortened(value),
    allowed: [...allowed],
    zh: `没有名为“${quoted}”的筛选项。可用：${list}。`,
    en: `There is no filter “${quoted}”. Allowed: ${list}.`,
  };
}

/** For a value that is malformed, or missing if `value` is "". */
export function malformedValue(parameter: string, value: string, example: string): QueryRefusal {
  const quoted = shortened(value);
  const usage = `${parameter}=${example}`;
  const isMissing = quoted === "";
  return {
    code: isMissing ? "missing_value" : "malformed_value",
    parameter,
    value: quoted,
    allowed: [],
    example: usage,
    zh: isMissing
      ? `筛选项“${parameter}”没有写值。示例：${usage}。`
      : `筛选项“${parameter}”不接受“${quoted}”。示例：${usage}。`,
    en: isMissing
      ? `The filter “${parameter}” has no value. Example: ${usage}.`
      : `The filter “${parameter}” does not accept “${quoted}”. Example: ${usage}.`,
  };
}
