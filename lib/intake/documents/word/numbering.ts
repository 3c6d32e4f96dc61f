import { printNumber } from "./number-format";
import { childOf, childrenOf, eachChild, isOn, valueOf, type XmlElement } from "./xml";

type Level = { start: number; format: string; text: string; isLegal: boolean; restart: number | null };
type List = { abstractId: string; levels: Map<number, Level>; starts: Map<number, number> };

/** Counts a paragraph of a list, and returns what Word prints before it: 一、 or 3.1 or •; "" for none. */
export type Counter = (listId: string, level: number) => string;

const mostLevels = 9;

/** Reads numbering.xml. Lists made of the same definition go on counting together, unless one starts anew. */
export function readNumbering(xml: string | null): Counter {
  const lists = xml === null ? new Map<string, List>() : listsOf(xml);
  const counts = new Map<string, (number | undefined)[]>();
  const started = new Set<string>();
  return (listId, depth) => {
    const list = lists.get(listId);
    const level = list?.levels.get(depth);
    if (!list || !level) return "";
    const count = counts.get(list.abstractId) ?? [];
    counts.set(list.abstractId, count);
    const own = list.starts.get(depth);
    const isNew = own !== undefined && !started.has(`${listId} ${depth}`);
    started.add(`${listId} ${depth}`);
    const before = isNew ? undefined : count[depth];
    count[depth] = before === undefined ? (own ?? level.start) : before + 1;
    restartBelow(count, depth, list);
    return markerOf(list, depth, count);
  };
}

// A level begins again after each one above it, or after those that w:lvlRestart says.
function restartBelow(count: (number | undefined)[], depth: number, { levels }: List): void {
  for (let below = depth + 1; below < mostLevels; below += 1) {
    const restart = levels.get(below)?.restart ?? below;
    if (restart !== 0 && depth < restart) count[below] = undefined;
  }
}

function markerOf({ levels }: List, depth: number, count: (number | undefined)[]): string {
  const own = levels.get(depth);
  if (!own) return "";
  if (own.format === "bullet") return "•";
  return own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const level = levels.get(at);
    const format = own.isLegal && at < depth ? "decimal" : (level?.format ?? "decimal");
    return printNumber(count[at] ?? level?.start ?? 1, format);
  });
}

function listsOf(xml: string): Map<string, List> {
  const definitions = new Map<
    string,
    { levels: Map<number, Level>; link: string | undefined; named: string | undefined }
  >();
  const numbers: XmlElement[] = [];
  eachChild(xml, "numbering", (child) => {
    if (child.name === "num") numbers.push(child);
    if (child.name !== "abstractNum") return;
    const levels = new Map(
      childrenOf(child, "lvl").map((level) => [Number(level.attributes.ilvl), levelOf(level)]),
    );
    const [link, named] = [valueOf(child, "numStyleLink"), valueOf(child, "styleLink")];
    definitions.set(child.attributes.abstractNumId ?? "", { levels, link, named });
  });
  const resolved = (id: string) => {
    const { levels, link } = definitions.get(id) ?? { levels: new Map<number, Level>(), link: undefined };
    if (levels.size > 0 || link === undefined) return levels;
    return [...definitions.values()].find(({ named }) => named === link)?.levels ?? levels;
  };
  return new Map(numbers.map((number) => [number.attributes.numId ?? "", listOf(number, resolved)]));
}

function listOf(number: XmlElement, resolved: (id: string) => Map<number, Level>): List {
  const abstractId = valueOf(number, "abstractNumId") ?? "";
  const levels = new Map(resolved(abstractId));
  const starts = new Map<number, number>();
  for (const override of childrenOf(number, "lvlOverride")) {
    const at = Number(override.attributes.ilvl);
    const level = childOf(override, "lvl");
    const start = valueOf(override, "startOverride");
    if (level) levels.set(at, levelOf(level));
    if (start !== undefined) starts.set(at, Number(start));
  }
  return { abstractId, levels, starts };
}

function levelOf(level: XmlElement): Level {
  const restart = valueOf(level, "lvlRestart");
  return {
    start: Number(valueOf(level, "start") ?? 1),
    format: valueOf(level, "numFmt") ?? "decimal",
    text: valueOf(level, "lvlText") ?? "",
    isLegal: isOn(level, "isLgl") ?? false,
    restart: restart === undefined ? null : Number(restart),
  };
}
