import type { ReleasedItem } from "@/lib/publication/content/model";

export type Bullet = { item: ReleasedItem; below: ReleasedItem[] };
export type Run = { kind: "paragraph"; item: ReleasedItem } | { kind: "list"; bullets: Bullet[] };

function addBullet(bullets: Bullet[], item: ReleasedItem): Bullet[] {
  const last = bullets.at(-1);
  if (item.level < 2 || !last) return [...bullets, { item, below: [] }];
  return [...bullets.slice(0, -1), { ...last, below: [...last.below, item] }];
}

/** Groups items into paragraphs and lists by their level: 0 is a paragraph, 1 a bullet, 2 a nested bullet. */
export function groupByLevel(items: ReleasedItem[]): Run[] {
  return items.reduce<Run[]>((runs, item) => {
    const last = runs.at(-1);
    if (item.level === 0) return [...runs, { kind: "paragraph", item }];
    if (last?.kind !== "list") return [...runs, { kind: "list", bullets: addBullet([], item) }];
    return [...runs.slice(0, -1), { kind: "list", bullets: addBullet(last.bullets, item) }];
  }, []);
}

/** Groups adjacent items with the same label, such as the entries of a month. */
export function groupByLabel(items: ReleasedItem[]): ReleasedItem[][] {
  return items.reduce<ReleasedItem[][]>((groups, item) => {
    const last = groups.at(-1);
    if (last?.[0]?.label?.zh !== item.label?.zh) return [...groups, [item]];
    return last ? [...groups.slice(0, -1), [...last, item]] : [[item]];
  }, []);
}
