import type { Bilingual } from "@/lib/platform/bilingual";
import type { MergePlan } from "./merge";

export const refusals = {
  noIndicator: { zh: "目录里没有这个指标，请刷新页面。", en: "There is no such indicator; reload the page." },
  noTopic: { zh: "没有这个主题，请刷新页面。", en: "There is no such topic; reload the page." },
  noSeries: { zh: "没有这个系列活动，请刷新页面。", en: "There is no such event series; reload the page." },
  noUnit: { zh: "没有这个单位，请刷新页面。", en: "There is no such unit; reload the page." },
  codeTaken: {
    zh: "这个代码已被占用，请换一个。代码一旦用过就不再给别的条目，合并掉的也一样。",
    en: "This code is taken; choose another. A code once used is never given to anything else, even after a merge.",
  },
  movedOn: {
    zh: "您打开页面之后，这个指标又改过（别人，或您本人在另一个窗口）。没有覆盖任何内容：请复制您的修改，刷新页面后再改。",
    en: "This indicator was changed since you opened the page, by somebody else or by you in another window. Nothing was overwritten: copy your changes, reload the page and make them again.",
  },
  merged: {
    zh: "这个指标已并入另一个指标，不能再改。请改保留的那一个。",
    en: "This indicator was merged into another and can no longer be changed. Change the one that is kept.",
  },
  targetIsMerged: {
    zh: "所选的指标自己已并入别的指标。请选保留下来的那一个。",
    en: "The indicator you chose was itself merged into another. Choose the one that is kept.",
  },
  intoItself: { zh: "指标不能并入自己。", en: "An indicator cannot be merged into itself." },
  otherKind: {
    zh: "两个指标的类型不同（数量、日期、名单、文字），不是同一个指标，不能合并。",
    en: "The two indicators are of different kinds (quantity, dates, names, text): they are not the same and cannot be merged.",
  },
  rulesOfOtherKind: {
    zh: "有的检查不适用于这类指标，没有保存。请刷新页面后重设。",
    en: "Some of these checks do not apply to this kind of indicator; nothing was saved. Reload the page and set them again.",
  },
  pairNotInOrder: {
    zh: "前一个年度须早于后一个年度，没有保存。请改正年度。",
    en: "The earlier year has to come before the later one; nothing was saved. Correct the years.",
  },
  breakIsComparable: {
    zh: "“此前各年”只用来表示不可比或有保留。要评定可比，请选定前一个年度。",
    en: "All earlier years can only be not comparable, or comparable with reservation. To grade a pair as comparable, choose the earlier year.",
  },
  gradeMovedOn: {
    zh: "您打开页面之后，这两年又评定过（别人，或您本人在另一个窗口）。没有覆盖任何内容：请刷新页面，看过之后再改。",
    en: "These two years were graded since you opened the page, by somebody else or by you in another window. Nothing was overwritten: reload the page, read the grade and change it then.",
  },
  noGrade: {
    zh: "这两年没有评定，或已撤去。请刷新页面。",
    en: "These two years have no grade, or it was removed. Reload the page.",
  },
  notEditors: {
    zh: "所选的人里有的不是编辑或已停用，没有保存。请刷新页面后重选。",
    en: "Some of those chosen are not editors or are disabled; nothing was saved. Reload the page and choose again.",
  },
  unitExists: {
    zh: "已有这个单位，或它是已有单位的另一种写法，不必再加。",
    en: "There is this unit already, or it is another spelling of one: no need to add it.",
  },
  released: {
    zh: "已发布的版本里有这个代码，不能删除：读者和下载的数据还要用它。",
    en: "Published versions carry this code, so it cannot be deleted: readers and downloaded data rely on it.",
  },
  noEnglishName: {
    zh: "名称表里没有这个名称，可能刚被删去。请刷新页面。",
    en: "This name is not in the list; it may just have been deleted. Reload the page.",
  },
  noDimension: { zh: "请选择这个单位计量什么。", en: "Choose what this unit measures." },
} satisfies Record<string, Bilingual>;

export function unknownUnit(unit: string): Bilingual {
  return {
    zh: `单位表里没有“${unit}”。请改用已有的单位，或先在“单位”里添加。`,
    en: `There is no unit ${unit}. Use one of the list, or add it under Units first.`,
  };
}

export function unreadable(sign: string): Bilingual {
  return {
    zh: `“${sign}”会与数字、量级或“余”“近”等字混淆，填报时认不出来，没有添加。请换一种写法。`,
    en: `${sign} would be mistaken for a part of the number when it is typed; it was not added. Write it in another way.`,
  };
}

/** `usages` are years with sections, versions or names. Only the first six are listed. */
export function inUse(usages: readonly (string | Bilingual)[]): Bilingual {
  const shown = (locale: "zh" | "en") =>
    usages
      .slice(0, 6)
      .map((usage) => (typeof usage === "string" ? usage : usage[locale]))
      .join("; ");
  const more = usages.length > 6 ? "…" : "";
  return {
    zh: `正在使用，不能删除：${shown("zh")}${more}。`,
    en: `This is in use and cannot be deleted: ${shown("en")}${more}.`,
  };
}

export function kindInUse(usages: readonly string[]): Bilingual {
  const shown = usages.slice(0, 6).join("; ");
  return {
    zh: `已有填报项使用这个指标，类型不能再改：${shown}。需要另一种类型，请新建指标。`,
    en: `Fields use this indicator, so its kind can no longer change: ${shown}. For another kind, add a new indicator.`,
  };
}

export function clashing({ clashes }: MergePlan): Bilingual {
  const zh = clashes.map(({ year, series }) => `${year}年${series?.name.zh ?? ""}`);
  const en = clashes.map(({ year, series }) => `${year} ${series?.name.en ?? ""}`.trim());
  return {
    zh: `不能合并：同一份报告里会有两项用同一个指标——${zh.join("；")}。请先从提纲里去掉其中一项。`,
    en: `They cannot be merged: a report would hold two fields of one indicator (${en.join("; ")}). Take one of them out of the outline first.`,
  };
}
