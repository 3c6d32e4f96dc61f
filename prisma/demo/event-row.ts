import type { DemoItem } from "./format";

/** A row of an event's card: what the figure is called there, and the figure. */
export function row(figure: string, zh: string, en: string): DemoItem {
  return { label: { zh, en }, figure };
}

/** A row indented under the one before it (其中…). */
export function partRow(figure: string, zh: string, en: string): DemoItem {
  return { level: 1, label: { zh, en }, figure };
}
