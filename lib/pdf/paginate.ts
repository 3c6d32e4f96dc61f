import type { Box, Group, Page } from "./boxes";

/** The fewest lines of a paragraph at the foot or the head of a page. */
const fewest = 2;

/** Divides groups into pages of a height. A heading keeps to what it heads, and no line of a paragraph stands alone. */
export function paginated(groups: readonly Group[], height: number): Page[] {
  const pages: Page[] = [{ boxes: [] }];
  let top = 0;
  const begin = () => {
    pages.push({ boxes: [] });
    top = 0;
  };
  const place = (box: Box) => {
    pages.at(-1)?.boxes.push({ top, box });
    top += box.height;
  };
  for (const [at, group] of groups.entries()) {
    const begun = () => top > 0;
    if (begun() && top + group.space + needed(groups, at) > height) begin();
    if (begun()) top += group.space;
    else if (group.head && at > 0) place(group.head);
    const { boxes } = group;
    for (const [line, box] of boxes.entries()) {
      const left = boxes.length - line;
      const isAlone = left === fewest && boxes.length > fewest && top + heightOf(boxes.slice(line)) > height;
      if (begun() && line > 0 && (top + box.height > height || isAlone)) {
        begin();
        if (group.head) place(group.head);
      }
      place(box);
    }
  }
  return pages;
}

/** Returns how much of a page a group needs to begin on it: its first lines, and what it keeps with it. */
function needed(groups: readonly Group[], at: number): number {
  const group = groups[at];
  if (!group) return 0;
  const next = groups[at + 1];
  if (group.keepsNext && next) return heightOf(group.boxes) + next.space + needed(groups, at + 1);
  // Of three lines, no two can be divided from the third.
  const lines = group.boxes.length <= fewest + 1 ? group.boxes.length : fewest;
  return heightOf(group.boxes.slice(0, lines));
}

const heightOf = (boxes: readonly Box[]) => boxes.reduce((sum, { height }) => sum + height, 0);
