import { inQuotationMarks } from "@/lib/figures/nested-quotes";
import type { Bilingual } from "@/lib/platform/bilingual";

export const messages = {
  sectionNumber: { zh: "本节编号", en: "Section number" },
  sectionAdded: { zh: "新设本节", en: "This section was added" },
  sectionTitle: { zh: "本节标题", en: "Section title" },
  sectionHidden: { zh: "本节不再列入本年报告", en: "This section was left out of the year's report" },
  sectionShown: { zh: "本节重新列入本年报告", en: "This section was taken into the year's report again" },
  blockAdded: { zh: "新增版块", en: "Block added: " },
  blockHeading: { zh: "版块标题", en: "Block heading" },
  blockRemoved: { zh: "移除版块", en: "Block removed: " },
  fieldAdded: { zh: "新增填报项", en: "Field added: " },
  fieldPlaced: { zh: "又列出填报项", en: "Field shown in one more place: " },
  fieldHidden: { zh: "本年不再填报", en: "Field left out this year: " },
  fieldShown: { zh: "本年重新填报", en: "Field taken in again: " },
  fieldRemoved: { zh: "移除填报项", en: "Field removed: " },
  itemRemoved: { zh: "不再单列", en: "No longer in its block: " },
  namesComplete: { zh: "改为已列全", en: "now complete" },
  namesIncomplete: { zh: "改为未列全（等）", en: "no longer complete (等)" },
  namesReordered: { zh: "改了次序", en: "in another order" },
} satisfies Record<string, Bilingual>;

export const blockKindNames: Record<string, Bilingual> = {
  prose: { zh: "文字", en: "text" },
  figures: { zh: "数据表", en: "table of figures" },
  event: { zh: "活动", en: "event" },
  timeline: { zh: "大事记", en: "timeline" },
  places: { zh: "分区段落", en: "paragraphs by district" },
};

export function emptied(printed: string): Bilingual {
  return { zh: `清空，原为${printed}`, en: `Emptied; it was ${printed}` };
}

/** `details` are added in a list: 从24批改为25批，增加1批（+4.2%）. */
export function valueChanged(from: string, to: string, details: readonly Bilingual[]): Bilingual {
  return {
    zh: [`从${from}改为${to}`, ...details.map(({ zh }) => zh)].join("，"),
    en: [`From ${from} to ${to}`, ...details.map(({ en }) => en)].join(", "),
  };
}

/** 开始推迟1天. `days` is negative when the date is earlier. */
export function dateMoved(which: "start" | "end", days: number): Bilingual {
  const count = Math.abs(days);
  const unit = count > 1 ? "days" : "day";
  return {
    zh: `${which === "start" ? "开始" : "结束"}${days > 0 ? "推迟" : "提前"}${count}天`,
    en: `${which === "start" ? "begins" : "ends"} ${count} ${unit} ${days > 0 ? "later" : "earlier"}`,
  };
}

export function namesAdded(names: readonly string[]): Bilingual {
  return { zh: `加入${names.join("、")}`, en: `added ${names.join(", ")}` };
}

export function namesRemoved(names: readonly string[]): Bilingual {
  return { zh: `删去${names.join("、")}`, en: `removed ${names.join(", ")}` };
}

export function blockPosition({ zh, en }: Bilingual): Bilingual {
  return { zh: `版块${zh}的位置`, en: `Position of the block ${en}` };
}

export function labelOf({ zh, en }: Bilingual): Bilingual {
  return { zh: `${zh}的标签`, en: `Label of ${en}` };
}

type ItemPosition = { block: number; position: number };

export function itemMoved(name: Bilingual, from: ItemPosition, to: ItemPosition): Bilingual {
  const zh = ({ block, position }: ItemPosition) => `第${block}版块第${position}行`;
  const en = ({ block, position }: ItemPosition) => `block ${block}, row ${position}`;
  return {
    zh: `${name.zh}从${zh(from)}移到${zh(to)}`,
    en: `${name.en} moved from ${en(from)} to ${en(to)}`,
  };
}

export function renamed({ zh, en }: Bilingual, from: Bilingual | null, to: Bilingual | null): Bilingual {
  return {
    zh: `${zh}从${from ? quoted(from).zh : "无"}改为${to ? quoted(to).zh : "无"}`,
    en: `${en}: from ${from ? quoted(from).en : "none"} to ${to ? quoted(to).en : "none"}`,
  };
}

export function changed({ zh, en }: Bilingual, from: string, to: string): Bilingual {
  return { zh: `${zh}从 ${from} 改为 ${to}`, en: `${en}: from ${from} to ${to}` };
}

/** Appends a name: 新增填报项“培训批次”. */
export function withName({ zh, en }: Bilingual, name: Bilingual): Bilingual {
  return { zh: `${zh}${name.zh}`, en: `${en}${name.en}` };
}

export function quoted({ zh, en }: Bilingual): Bilingual {
  return { zh: inQuotationMarks(zh), en: inQuotationMarks(en) };
}
