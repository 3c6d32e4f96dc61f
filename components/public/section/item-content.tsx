import { useLocale } from "next-intl";
import { englishOf } from "@/lib/figures/english-value";
import type { ReleasedFigure, ReleasedItem } from "@/lib/publication/content/model";
import { LiveFigure } from "./live-figure";
import type { PlacedRelease } from "../site/placed-release";
import { Sentence } from "./sentence";

/** What an item holds: a sentence, or a figure standing by itself, in English where it can be said so. */
export function ItemContent({ placed, item }: { placed: PlacedRelease; item: ReleasedItem }) {
  const { figures, sentences } = placed.release.report;
  const wording = sentences[item.field];
  if (wording !== undefined) return <Sentence placed={placed} wording={wording} />;
  const figure = figures[item.field];
  return figure && <SaidFigure placed={placed} figure={figure} />;
}

/** A figure by itself, in the reader's language; one that is in Chinese only is marked as such. */
export function SaidFigure({ placed, figure }: { placed: PlacedRelease; figure: ReleasedFigure }) {
  if (useLocale() === "zh") return <LiveFigure placed={placed} figure={figure} />;
  const english = englishOf(figure.value);
  return (
    <span lang={english === null ? "zh-CN" : undefined}>
      <LiveFigure placed={placed} figure={figure} printed={english ?? figure.printed} />
    </span>
  );
}
