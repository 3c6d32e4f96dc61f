import "server-only";
import { command, recorded } from "@/lib/audit/command";
import type { AuditInput } from "@/lib/audit/events";
import { type NewCatalogue, saveCatalogue } from "@/lib/catalogue/repository";
import { compareNumbers } from "@/lib/outline/numbering";
import { openedEvent, openOutline } from "@/lib/outline/opening/open-outline";
import { catalogueIds } from "@/lib/outline/opening/repository";
import { editingOutline } from "@/lib/outline/policy";
import { outlineSchema } from "@/lib/outline/schema";
import { openYearSchema } from "./schema";
import { firstSentence } from "./first-sentence";
import { withTopics } from "./topics";

/** Opens a year with the sections of a table of contents, and adds the topics they need. */
export const openYear = command(openYearSchema, editingOutline, async (input, { tx }) => {
  const { topics: known } = await catalogueIds(tx);
  const { sections, topics } = withTopics(input.sections, new Set(known.keys()));
  const added = { topics, indicators: [], series: [] };
  await saveCatalogue(tx, added);
  const outline = outlineSchema.parse({
    year: input.year,
    title: input.title,
    sections: sections
      .toSorted((a, b) => compareNumbers(a.number, b.number))
      .map((section) => ({ ...section, ...firstSentence(section, sections) })),
  });
  const opened = await openOutline(tx, outline);
  if (!opened.ok) return opened;
  const { id } = opened.value;
  return recorded({ id, year: input.year }, openedEvent(id, outline), ...extendedEvents(added));
});

/** Returns the event of additions to the catalogue; none if there are none. */
export function extendedEvents({ topics, indicators, series }: NewCatalogue): AuditInput[] {
  const codes = (all: readonly { code: string }[]) => all.map(({ code }) => code);
  const to = { topics: codes(topics), indicators: codes(indicators), series: codes(series) };
  const isEmpty = Object.values(to).every((all) => all.length === 0);
  return isEmpty ? [] : [{ type: "catalogue.extended", subject: "catalogue", to }];
}
