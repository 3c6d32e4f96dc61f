import { type Box, type Element, elementIn, type Group, type Mark } from "./boxes";
import type { Heading, Paragraph, Part, Point, Run } from "./model";
import { setTable } from "./set-table";
import { setText, type Setting } from "./set-text";
import { columnWidth, headingStyle, styles } from "./styles";

/** Sets what follows one another in a chapter. `nameOf` returns the name of the place of a heading. */
export function setParts(
  parts: readonly Part[],
  { setting, parent, nameOf }: { setting: Setting; parent: Element; nameOf: (heading: Heading) => string },
): Group[] {
  return parts.flatMap((part, at) => {
    const groups = setPart(part);
    const [first, ...rest] = groups;
    const isBelowTable = part.kind !== "heading" && parts[at - 1]?.kind === "table";
    return first && isBelowTable ? [{ ...first, space: first.space + belowTable }, ...rest] : groups;
  });

  function setPart(part: Part): Group[] {
    if (part.kind === "heading") return [setHeading(part, { setting, parent, name: nameOf(part) })];
    if (part.kind === "paragraph") return setParagraph(part, { setting, parent });
    if (part.kind === "table") return part.rows.length > 0 ? setTable(part, parent, setting) : [];
    const list = elementIn(parent, "L", { attributes: { O: "List", ListNumbering: "None" } });
    return part.points.flatMap((point) => setPoint(point, { setting, parent: list, depth: 0 }));
  }
}

const belowTable = 6;

type In = { setting: Setting; parent: Element };

/** A heading as one line of text, with its number. */
export const titleOf = ({ number, runs }: Heading) =>
  [number, runs.map(({ text }) => text).join("")].filter(Boolean).join(" ");

function setHeading(heading: Heading, at: In & { name: string }): Group {
  const { level, look = level, number, runs } = heading;
  const style = headingStyle(look);
  const element = elementIn(at.parent, `H${Math.min(level, 6)}`);
  const numbered: Run[] = number === undefined ? [] : [{ text: `${number} `, isMuted: true }];
  const boxes = setText([...numbered, ...runs.map((run) => ({ ...run, isStrong: true }))], {
    ...{ setting: at.setting, style, element, width: columnWidth },
  });
  const title = titleOf(heading);
  const anchor: Mark[] = level >= 2 ? [{ kind: "anchor", name: at.name, title, level }] : [];
  const rule: Mark = { kind: "rule", x: 0, y: 0, width: columnWidth, weight: 0.8, color: "ink" };
  const lines = style.hasRule ? [{ height: 12, marks: [rule] }, ...boxes] : boxes;
  const [first, ...rest] = lines;
  return {
    boxes: [
      ...(first ? [{ ...first, marks: [...anchor, ...first.marks] }] : []),
      ...rest,
      { height: style.below ?? 4, marks: [] },
    ],
    space: style.space,
    keepsNext: true,
  };
}

function setParagraph({ runs, style = "text" }: Paragraph, { setting, parent }: In): Group[] {
  const isLabel = style === "label";
  const boxes = setText(isLabel ? runs.map((run) => ({ ...run, isStrong: true })) : runs, {
    ...{ setting, style: styles[style], element: elementIn(parent, "P"), width: columnWidth },
    indent: style === "text" && isChinese(runs, setting) ? 2 : 0,
    color: style === "small" ? "muted" : "ink",
  });
  return boxes.length > 0 ? [{ boxes, space: styles[style].space, keepsNext: isLabel }] : [];
}

const isChinese = (runs: readonly Run[], { lang }: Setting) =>
  (runs.find((run) => run.lang)?.lang ?? lang).startsWith("zh");

const pointIndent = 21;
const signs = ["—", "·"];

function setPoint({ label, runs, below }: Point, at: In & { depth: number }): Group[] {
  const { setting, parent, depth } = at;
  const item = elementIn(parent, "LI");
  const body = elementIn(item, "LBody");
  const x = pointIndent * (depth + 1);
  const place = { setting, style: styles.text, x, width: columnWidth - x };
  const strong = label?.map((run) => ({ ...run, isStrong: true })) ?? [];
  const boxes = [
    ...setText(strong, { ...place, element: elementIn(body, "P") }),
    ...setText(runs, { ...place, element: elementIn(body, "P") }),
  ];
  const [first, ...rest] = boxes;
  if (!first) return [];
  const sign = setText([{ text: signs[depth] ?? "·", isMuted: true }], {
    ...{ ...place, x: x - pointIndent + 2, element: elementIn(item, "Lbl") },
  });
  const begun: Box = { ...first, marks: [...sign.flatMap(({ marks }) => marks), ...first.marks] };
  const inner = below.length > 0 ? elementIn(body, "L") : body;
  return [
    { boxes: [begun, ...rest], space: styles.text.space },
    ...below.flatMap((point) => setPoint(point, { setting, parent: inner, depth: depth + 1 })),
  ];
}
