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

/** Returns the same for sections on one page. Only figures that stand for themselves are in English; sentences are Chinese. */
export function firstMentionsIn({ figures }: ReleasedReport, sections: readonly ReleasedSection[]): Mentions {
  const keys = sections.flatMap(({ blocks }) =>
    blocks.flatMap(({ edition, items }) => [
      ...(edition ? [edition] : []),
      ...items.map(({ field }) => field),
    ]),
  );
  return firstMentionsOf(keys.flatMap((key) => figures[key] ?? []));
}
