import { type Element, elementIn, type Mark, type Page } from "./boxes";
import type { Book } from "./model";
import { setText, type Setting } from "./set-text";
import { columnHeight, columnWidth } from "./styles";

const titleSize = 34;
const yearSize = 40;

/** Sets the cover of a Chinese book: the title at the right from top to bottom, the year and the version at the foot. */
export function setCover({ cover }: Book, { setting, parent }: { setting: Setting; parent: Element }): Page {
  const element = elementIn(parent, "P");
  const title = cover.isVertical
    ? verticalTitle(cover.title, { setting, element })
    : setText([{ text: cover.title, isStrong: true }], {
        ...{ setting, element, width: columnWidth },
        style: { size: titleSize, leading: titleSize * 1.35 },
      }).map((box, at) => ({ top: at * titleSize * 1.35, box }));
  const line = { size: 10.5, leading: 18.4 };
  const lines = cover.lines.flatMap((text) =>
    setText([{ text, isMuted: true }], {
      setting,
      element: elementIn(parent, "P"),
      width: columnWidth,
      style: line,
    }),
  );
  const year = setText([{ text: cover.year }], {
    ...{ setting, element: elementIn(parent, "P"), width: columnWidth },
    style: { size: yearSize, leading: yearSize * 1.4 },
  });
  const height = yearSize * 1.4 + lines.length * line.leading + 10;
  const rule: Mark = { kind: "rule", x: 0, y: 0, width: columnWidth, weight: 1, color: "ink" };
  let top = columnHeight - height;
  const foot = [{ height: 10, marks: [rule] }, ...year, ...lines].map((box) => {
    const placed = { top, box };
    top += box.height;
    return placed;
  });
  return { boxes: [...title, ...foot] };
}

/** One character below the other. */
function verticalTitle(title: string, { setting, element }: { setting: Setting; element: Element }) {
  const step = titleSize * 1.18;
  // What is higher than a page goes on in a column to the left.
  const inColumn = Math.floor((columnHeight * 0.7) / step);
  return [...title].map((character, at) => {
    const column = Math.floor(at / inColumn);
    const [box] = setText([{ text: character, isStrong: true }], {
      ...{ setting, element, style: { size: titleSize, leading: step }, width: titleSize },
      x: columnWidth - titleSize * (1 + column * 1.5),
    });
    return { top: (at % inColumn) * step, box: box ?? { height: step, marks: [] } };
  });
}
