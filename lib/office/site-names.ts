import type { Locale } from "@/lib/platform/i18n/routing";
import type { OfficeDetails } from "./model";

type Names = Pick<OfficeDetails, "reportName" | "shortName" | "demonstration">;
type Messages = { [name: string]: string | Compiled[] | Messages };

/** A part of a message that the build has parsed: a text, an argument `[name, ...]`, or the texts of a choice. */
type Compiled = string | number | Compiled[] | { [choice: string]: Compiled };

/**
 * Puts the report's names into the messages that say `{reportName}` or `{shortName}`. Where the site is no demonstration, the
 * messages named `demo` are empty.
 */
export function withSiteNames<M extends object>(messages: M, office: Names, locale: Locale): M {
  const names = new Map([
    ["reportName", office.reportName[locale]],
    ["shortName", (office.shortName ?? office.reportName)[locale]],
  ]);
  const filled = (message: string) =>
    message.replace(/\{(reportName|shortName)\}/g, (_, name: string) => asMessage(names.get(name) ?? ""));
  const walk = (part: Messages): Messages =>
    Object.fromEntries(
      Object.entries(part).map(([name, value]) => {
        const isText = typeof value === "string" || Array.isArray(value);
        if (isText && name === "demo" && !office.demonstration) return [name, ""];
        if (Array.isArray(value)) return [name, value.map((each) => withNames(each, names))];
        return [name, typeof value === "string" ? filled(value) : walk(value)];
      }),
    );
  return walk(messages as Messages) as M;
}

function withNames(part: Compiled, names: ReadonlyMap<string, string>): Compiled {
  if (Array.isArray(part)) {
    const [name] = part;
    const isArgument = part.length === 1 && typeof name === "string";
    return (isArgument && names.get(name)) || part.map((each) => withNames(each, names));
  }
  if (typeof part !== "object") return part;
  return Object.fromEntries(Object.entries(part).map(([choice, of]) => [choice, withNames(of, names)]));
}

// Braces, angle brackets and apostrophes mean something in a message (ICU MessageFormat).
function asMessage(text: string): string {
  return text.replaceAll("'", "''").replace(/[{}<>]+/g, "'$&'");
}
