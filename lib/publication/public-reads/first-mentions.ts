import { findTerm, type Glossary } from "@/lib/site-texts/glossary";
import { quantityOfFigure } from "../content/figure-quantity";
import { namesToTranslate } from "../content/names-in-english";
import type { ReleasedFigure, ReleasedReport, ReleasedSection } from "../content/model";

/** Of the figures of a page, the Chinese names that each is the first to mention. */
export type Mentions = ReadonlyMap<ReleasedFigure, ReadonlySet<string>>;

/**
 * Returns which names each figure is the first to mention, given those of a page in the order of reading. There an English page
 * puts the Chinese beside the English.
 */
export function firstMentionsOf(figures: readonly ReleasedFigure[]): Mentions {
  const known = new Set<string>();
  const mentions = new Map<ReleasedFigure, ReadonlySet<string>>();
  for (const figure of figures) {
    if (mentions.has(figure)) continue;
    const fresh = namesToTranslate(figure.value).filter((name) => !known.has(name));
    mentions.set(figure, new Set(fresh));
    for (const name of fresh) known.add(name);
  }
  return mentions;
}

/**
 * Returns the figures of tables that are the first on a page to mention a unit that the glossary explains, which their row then
 * links to.
 */
export function firstUnitsIn(
  { figures }: ReleasedReport,
  sections: readonly ReleasedSection[],
  glossary: Glossary | undefined,
): ReadonlySet<ReleasedFigure> {
  const keys = sections.flatMap(({ blocks }) =>
    blocks.flatMap(({ kind, items }) => (kind === "figures" ? items.map(({ field }) => field) : [])),
  );
  const first = new Map<string, ReleasedFigure>();
  for (const figure of keys.flatMap((key) => figures[key] ?? [])) {
    const unit = quantityOfFigure(figure)?.unit ?? "";
    if (!first.has(unit) && findTerm(glossary, [unit]) !== null) first.set(unit, figure);
  }
  return new Set(first.values());
}

/** Returns the names that each figure of these sections is the first to mention, on one page. Only figures that stand for themselves are in English; sentences are Chinese. */
export function firstMentionsIn({ figures }: ReleasedReport, sections: readonly ReleasedSection[]): Mentions {
  const keys = sections.flatMap(({ blocks }) =>
    blocks.flatMap(({ edition, items }) => [
      ...(edition ? [edition] : []),
      ...items.map(({ field }) => field),
    ]),
  );
  return firstMentionsOf(keys.flatMap((key) => figures[key] ?? []));
}
