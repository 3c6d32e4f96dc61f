import type { Relation } from "@/lib/checks/rule-schema";
import type { BlockKind, FieldInput } from "@/lib/outline/schema";
import type { Bilingual } from "@/lib/platform/bilingual";

/** A figure of the printed report: its field, and what the editor types into it. */
export type DemoFigure = Omit<FieldInput, "key" | "kind" | "indicator"> & {
  indicator: string;
  kind?: FieldInput["kind"];
  value: string;
};

/** A row of a block: the wording of a sentence, or a figure standing by itself. */
export type DemoItem = { level?: 0 | 1 | 2; label?: Bilingual } & (
  { key: string; text: string } | { figure: string }
);

export type DemoBlock = {
  kind: BlockKind;
  heading?: Bilingual;
  series?: string;
  edition?: string;
  items: DemoItem[];
};

export type DemoSection = {
  number: string;
  topic: string;
  title: Bilingual;
  lead?: { key: string; text: string };
  blocks: DemoBlock[];
  /** By field key; every one stands in a sentence or in a row. */
  figures: Record<string, DemoFigure>;
};

export type DemoReport = {
  year: number;
  title: Bilingual;
  sections: DemoSection[];
  /** What the figures of the report have to do with one another. */
  relations?: Relation[];
};
