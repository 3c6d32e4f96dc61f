import type { DemoItem } from "./format";

export function row(figure: string, zh: string, en: string): DemoItem {
  return { label: { zh, en }, figure };
}

export function partRow(figure: string, zh: string, en: string): DemoItem {
  return { level: 1, label: { zh, en }, figure };
}
