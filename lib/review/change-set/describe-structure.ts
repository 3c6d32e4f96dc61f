import type { z } from "zod";
import type { outlineEvents } from "@/lib/audit/outline-events";
import type { Bilingual } from "@/lib/platform/bilingual";

/** A change to the outline as the chain records it. */
export type OutlineEvent = z.infer<(typeof outlineEvents)[number]>;

/** Names of the report's fields by key. */
export type FieldNames = ReadonlyMap<string, Bilingual>;

const kinds: Record<string, Bilingual> = {
  prose: { zh: "文字", en: "text" },
  figures: { zh: "数据表", en: "table of figures" },
  event: { zh: "活动", en: "event" },
  timeline: { zh: "大事记", en: "timeline" },
  places: { zh: "分区段落", en: "paragraphs by district" },
};

type Named = Bilingual | null;

/** A change to a section's structure in words; null for what does not show in print. */
export function describeStructure(
  event: OutlineEvent,
  names: FieldNames,
  number: { before: string; after: string },
): Bilingual | null {
  if (number.before !== number.after)
    return changed({ zh: "本节编号", en: "Section number" }, number.before, number.after);
  if (event.type.startsWith("section.")) return ofSection(event);
  return event.type.startsWith("block.") ? ofBlock(event) : ofField(event, names);
}

function ofSection(event: OutlineEvent): Bilingual | null {
  switch (event.type) {
    case "section.added":
      return { zh: "新设本节", en: "This section was added" };
    case "section.renamed":
      return renamed({ zh: "本节标题", en: "Section title" }, event.from.title, event.to.title);
    case "section.hidden":
      return { zh: "本节不再列入本年报告", en: "This section was left out of the year's report" };
    case "section.shown":
      return { zh: "本节重新列入本年报告", en: "This section was taken into the year's report again" };
    default:
      return null;
  }
}

function ofBlock(event: OutlineEvent): Bilingual | null {
  switch (event.type) {
    case "block.added":
      return about("新增版块", "Block added: ", blockName(event.to));
    case "block.renamed":
      return renamed({ zh: "版块标题", en: "Block heading" }, event.from.heading, event.to.heading);
    case "block.moved": {
      const { zh, en } = blockName(event.to);
      const [from, to] = [event.from.position, event.to.position];
      return changed({ zh: `版块${zh}的位置`, en: `Position of the block ${en}` }, `${from}`, `${to}`);
    }
    case "block.removed":
      return about("移除版块", "Block removed: ", blockName(event.from));
    default:
      return null;
  }
}

function ofField(event: OutlineEvent, names: FieldNames): Bilingual | null {
  const name = "key" in event.to ? (names.get(event.to.key) ?? same(event.to.key)) : same("");
  switch (event.type) {
    case "field.added":
      return about("新增填报项", "Field added: ", quoted(name));
    case "field.placed":
      return about("又列出填报项", "Field shown in one more place: ", quoted(name));
    case "field.hidden":
      return about("本年不再填报", "Field left out this year: ", quoted(name));
    case "field.shown":
      return about("本年重新填报", "Field taken in again: ", quoted(name));
    case "field.removed":
      return about("移除填报项", "Field removed: ", quoted(name));
    case "item.labelled": {
      const { zh, en } = quoted(name);
      return renamed({ zh: `${zh}的标签`, en: `Label of ${en}` }, event.from.label, event.to.label);
    }
    case "item.moved":
      return movedItem(quoted(name), event.from, event.to);
    case "item.removed":
      return about("不再单列", "No longer in its block: ", quoted(name));
    default:
      return null;
  }
}

type Place = { block: number; position: number };

function movedItem(name: Bilingual, from: Place, to: Place): Bilingual {
  const zh = ({ block, position }: Place) => `第${block}版块第${position}行`;
  const en = ({ block, position }: Place) => `block ${block}, row ${position}`;
  return {
    zh: `${name.zh}从${zh(from)}移到${zh(to)}`,
    en: `${name.en} moved from ${en(from)} to ${en(to)}`,
  };
}

function blockName({ kind, heading }: { kind: string; heading: Named }): Bilingual {
  return quoted(heading ?? kinds[kind] ?? same(kind));
}

function renamed({ zh, en }: Bilingual, from: Named, to: Named): Bilingual {
  return {
    zh: `${zh}从${from ? quoted(from).zh : "无"}改为${to ? quoted(to).zh : "无"}`,
    en: `${en}: from ${from ? quoted(from).en : "none"} to ${to ? quoted(to).en : "none"}`,
  };
}

function changed({ zh, en }: Bilingual, from: string, to: string): Bilingual {
  return { zh: `${zh}从 ${from} 改为 ${to}`, en: `${en}: from ${from} to ${to}` };
}

function about(zh: string, en: string, name: Bilingual): Bilingual {
  return { zh: `${zh}${name.zh}`, en: `${en}${name.en}` };
}

function quoted({ zh, en }: Bilingual): Bilingual {
  return { zh: `“${zh}”`, en: `“${en}”` };
}

function same(text: string): Bilingual {
  return { zh: text, en: text };
}
