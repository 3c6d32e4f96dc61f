import type { Locale } from "@/lib/platform/i18n/routing";
import type { OfficeDetails } from "./model";

type Names = Pick<OfficeDetails, "reportName" | "shortName" | "demonstration">;
type Messages = { [name: string]: string | Messages };

/**
 * Puts the report's names into the messages that say `{reportName}` or `{shortName}`. Where the site is no demonstration, the
 * messages named `demo` are empty.
 */
export function withSiteNames<M extends object>(messages: M, office: Names, locale: Locale): M {
  const names = {
    reportName: asMessage(office.reportName[locale]),
    shortName: asMessage((office.shortName ?? office.reportName)[locale]),
  };
  const filled = (message: string) =>
    message.replace(/\{(reportName|shortName)\}/g, (_, name: keyof typeof names) => names[name]);
  const walk = (part: Messages): Messages =>
    Object.fromEntries(
      Object.entries(part).map(([name, value]) => {
        if (typeof value !== "string") return [name, walk(value)];
        return [name, name === "demo" && !office.demonstration ? "" : filled(value)];
      }),
    );
  return walk(messages as Messages) as M;
}

// Braces, angle brackets and apostrophes mean something in a message (ICU MessageFormat).
function asMessage(text: string): string {
  return text.replaceAll("'", "''").replace(/[{}<>]+/g, "'$&'");
}
