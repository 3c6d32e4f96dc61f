import type { Relation } from "@/lib/checks/rule-schema";
import type { BlockKind, FieldInput } from "@/lib/outline/schema";
import type { Bilingual } from "@/lib/platform/bilingual";

/** A figure of the printed report: its field, and the value as the editor types it. */
export type DemoFigure = Omit<FieldInput, "key" | "kind" | "indicator"> & {
  indicator: string;
  kind?: FieldInput["kind"];
  value: string;
};

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
  /** By field key. Each is used in a sentence or a row. */
  figures: Record<string, DemoFigure>;
};

/** The release summary: its main points in both languages, and the keys of the figures to chart. */
export type DemoSummary = { points: Bilingual[]; charts: string[] };

export type DemoReport = {
  year: number;
  title: Bilingual;
  summary?: DemoSummary;
  sections: DemoSection[];
  relations?: Relation[];
};
