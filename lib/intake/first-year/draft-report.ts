import type { BlockKind } from "@/lib/outline/schema";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { Place } from "../proposal";
import type { DraftFigure } from "./figure";

/** A sentence with references in place of its figures, and the text it was made from. */
export type DraftSentence = {
  key: string;
  text: string;
  place: Place;
  start: number;
  end: number;
  quote: string;
};

/** `field` is the key of a sentence or of a figure that stands in a row of its own. */
export type DraftItem = { level: number; label: Bilingual | string | null; field: string };

export type DraftBlock = {
  kind: BlockKind;
  heading: string | null;
  series: string | null;
  edition: string | null;
  items: DraftItem[];
};

export type DraftSection = {
  number: string;
  title: string;
  lead: string | null;
  blocks: DraftBlock[];
  figures: DraftFigure[];
  sentences: DraftSentence[];
};

export type DraftReport = { sections: DraftSection[]; notices: Bilingual[] };
