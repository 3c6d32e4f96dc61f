import type { DemoItem } from "./format";

export function row(figure: string, zh: string, en: string): DemoItem {
  return { label: { zh, en }, figure };
}

/** Returns a row indented under the one before it (其中…). */
export function partRow(figure: string, zh: string, en: string): DemoItem {
  return { level: 1, label: { zh, en }, figure };
}
