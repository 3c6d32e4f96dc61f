import { inQuotationMarks } from "@/lib/figures/nested-quotes";
import type { Bilingual } from "@/lib/platform/bilingual";
import { withoutLeadingZeros } from "../numbering";

export const refusals = {
  noReport: {
    zh: "还没有开设这一年的报告。请先开设。",
    en: "No report has been opened for this year. Open it first.",
  },
  removedMeanwhile: {
    zh: "这一处已不在提纲里，可能刚被移除。请刷新页面再试。",
    en: "This is no longer in the outline; it may just have been removed. Reload the page and try again.",
  },
  noTopic: { zh: "目录里没有这个主题。请另选一个。", en: "The catalogue has no such topic. Choose another." },
  noIndicator: {
    zh: "目录里没有这个指标。请另选一个，或先在目录里添加。",
    en: "The catalogue has no such indicator. Choose another, or add it to the catalogue first.",
  },
  noSeries: {
    zh: "目录里没有这个系列活动。请另选一个。",
    en: "The catalogue has no such event series. Choose another.",
  },
  summaryExists: {
    zh: "本报告已有发布要点。请在提纲最前面找到它。",
    en: "This report has a release summary already. It stands first in the outline.",
  },
  summaryStandsFirst: {
    zh: "发布要点总在各章之前，不能改编号或移动。",
    en: "The release summary always stands before the chapters; it cannot be moved or renumbered.",
  },
  summaryTakesNoFigures: {
    zh: "发布要点引用各章的数字，本身不设数字。请把数字填在它所属的章节里，再在这里引用。",
    en: "The release summary refers to the figures of the chapters and has none of its own. Add the figure to its chapter and refer to it here.",
  },
  sentenceNeedsBlock: {
    zh: "句子要放在一个版块里，才会印出来。请选择版块。",
    en: "A sentence prints only where it stands in a block. Choose one.",
  },
  atTheEnd: {
    zh: "已经在最前或最后，不能再移。",
    en: "It is first or last already and cannot be moved further.",
  },
  hasNested: {
    zh: "这一章节下面还有章节，不能移除。请先移除或改编号移走下面的章节，或者改为隐藏。",
    en: "There are sections within this one, so it cannot be removed. Remove or renumber them first, or hide the section instead.",
  },
  blockNotEmpty: {
    zh: "版块里还有内容，不能移除。请先把各行移到别的版块或移除。",
    en: "There is something in this block, so it cannot be removed. Move its rows to another block or remove them first.",
  },
  lastPlace: {
    zh: "这个句子只有这一处，移走后就不会印出来。本年不用时，请改为隐藏。",
    en: "This is the only place of the sentence; without it, it would not print. If it is not used this year, hide it instead.",
  },
  relationExists: {
    zh: "这条核对关系已经有了，不必再加。",
    en: "There is this check between these figures already; no need to add it.",
  },
  noRelation: {
    zh: "没有这条核对关系，可能刚被移除。请刷新页面。",
    en: "There is no such check; it may just have been removed. Reload the page.",
  },
  fieldTwice: {
    zh: "同一个填报项在一条关系里只能出现一次。请另选一个。",
    en: "A field can stand only once in such a check. Choose another.",
  },
} satisfies Record<string, Bilingual>;

export function numberTaken(number: string): Bilingual {
  return {
    zh: `编号 ${number} 已有章节。请换一个编号；两节对调请用上移或下移。`,
    en: `There is a section ${number} already. Take another number; to make two sections change places, move one up or down.`,
  };
}

export function leadingZeros(number: string): Bilingual {
  const clean = withoutLeadingZeros(number);
  return {
    zh: `编号 ${number} 里有多余的 0，会与 ${clean} 混淆。请写成 ${clean}，或另取编号，例如 8.10。`,
    en: `The number ${number} has a zero too many and would be taken for ${clean}. Write ${clean}, or take another number, such as 8.10.`,
  };
}

export function fieldTaken(name: Bilingual): Bilingual {
  return {
    zh: `本报告已有${inQuotationMarks(name.zh)}这一填报项，没有再加。请选择“已有的填报项”。`,
    en: `This report has ${inQuotationMarks(name.en)} already, so it was not added again. Choose “a field of this report”.`,
  };
}

export function indicatorInUse(name: Bilingual): Bilingual {
  return {
    zh: `本报告已有填报项${inQuotationMarks(name.zh)}，同一个数只填一处。请选择“已有的填报项”，让它也出现在这里。`,
    en: `The report has the field ${inQuotationMarks(name.en)} already, and one figure is entered once. Choose “a field of this report” to show it here as well.`,
  };
}

export function hasRecords(names: Bilingual): Bilingual {
  return {
    zh: `已有填报记录，不能移除：${names.zh}。请改为隐藏：本年不再填报和发布，记录都保留。`,
    en: `There are records, so this cannot be removed: ${names.en}. Hide it instead: it is neither filled in nor published this year, and the records are kept.`,
  };
}

export function inSentences(names: Bilingual): Bilingual {
  return {
    zh: `有句子引用它，不能移除：${names.zh}。请先修改这些句子，或者改为隐藏。`,
    en: `Sentences refer to it, so it cannot be removed: ${names.en}. Change those sentences first, or hide it instead.`,
  };
}

export function awaitsDecision(names: Bilingual): Bilingual {
  return {
    zh: `正在审核，不能隐藏：${names.zh}。请先由审核人作出结论，或请编辑撤回送审，再来隐藏。`,
    en: `Under review, so this cannot be hidden: ${names.en}. Let a reviewer decide or an editor withdraw it first, then hide it.`,
  };
}

export function notInReport(names: Bilingual): Bilingual {
  return {
    zh: `本报告没有这些填报项，或已隐藏：${names.zh}。请从列表里选。`,
    en: `The report has no such fields, or they are hidden: ${names.en}. Choose from the list.`,
  };
}

export function ofOtherKind(names: Bilingual): Bilingual {
  return {
    zh: `这些填报项的类型不适用于这条关系：${names.zh}。名单只用于“所列个数”，其余各项须是数量。`,
    en: `These fields are of a kind that this check cannot use: ${names.en}. A list of names is only counted; all else must be quantities.`,
  };
}
