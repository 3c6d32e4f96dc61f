import { loadMessages } from "@/lib/platform/i18n/load-messages";
import type { Locale } from "@/lib/platform/i18n/routing";
import type { OfficeDetails } from "./model";
import { withSiteNames } from "./site-names";

type Names = Pick<OfficeDetails, "reportName" | "shortName" | "demonstration">;
type Named = { by: string; messages: Awaited<ReturnType<typeof loadMessages>> };

const kept = new Map<Locale, Named>();

/** Returns the messages of a language with the office's names in them: the same ones until it is called otherwise. */
export async function namedMessages(locale: Locale, office: Names): Promise<Named["messages"]> {
  const { reportName, shortName, demonstration } = office;
  const by = JSON.stringify([reportName, shortName, demonstration]);
  const last = kept.get(locale);
  if (last?.by === by) return last.messages;
  const messages = withSiteNames(await loadMessages(locale), office, locale);
  kept.set(locale, { by, messages });
  return messages;
}
