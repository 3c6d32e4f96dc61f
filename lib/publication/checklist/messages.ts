import { printValue } from "@/lib/figures/value";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { EditionGap } from "./edition-gap";

export const messages = {
  emptyField: {
    zh: "尚未填报。请填报并送审；确无数据时，填“零”“未统计”“不适用”或“待报”。",
    en: "Not filled in. Enter and submit a value; where there is none, enter zero, not collected, not applicable or awaited.",
  },
  emptySentence: {
    zh: "尚未成文。请写好并送审；不需要的，请管理员在提纲里移除。",
    en: "Not written yet. Write and submit it; if it is not needed, an administrator removes it in the outline.",
  },
  noSource: {
    zh: "没有写明来源。请在详情栏补上出处、链接或文件。",
    en: "Has no source. Add a text, a link or a file in the details panel.",
  },
  pointInOneLanguage: {
    zh: "这条要点还没有另一种文字。请补写中文或英文，引用同样的数字；不要的，请把这一种也清空。",
    en: "This main point is in one language only. Write it in the other with the same figures, or empty this one as well.",
  },
  pointsDiffer: {
    zh: "这条要点的中文与英文引用的数字不同。请改成同样的数字。",
    en: "This main point refers to other figures in Chinese than in English. Make them the same.",
  },
  districts: { zh: "各区", en: "The districts" },
  lead: { zh: "导语", en: "Lead" },
  sentence: { zh: "句子", en: "Sentence" },
} satisfies Record<string, Bilingual>;

export function labelledName(label: Bilingual, quoted: Bilingual): Bilingual {
  return { zh: `${label.zh} ${quoted.zh}`, en: `${label.en} ${quoted.en}` };
}

/** For a value that is not approved. `hasApproved`: an earlier value is, and will be released. */
export function unapprovedValue(isUnderReview: boolean, hasApproved: boolean): Bilingual {
  const state = isUnderReview
    ? { zh: "正在审核，尚未批准", en: "Under review and not yet approved" }
    : { zh: "已填报，尚未送审", en: "Entered but not submitted for review" };
  if (!hasApproved)
    return {
      zh: `${state.zh}；批准后才能发布。`,
      en: `${state.en}; it can be released once it is approved.`,
    };
  return {
    zh: `有新的修改，${state.zh}；本次发布仍用已批准的值。`,
    en: `Has a change. ${state.en}; this release will carry the approved value.`,
  };
}

/** `name` is that of the figure; null if no report ever had it. */
export function brokenReference(name: Bilingual | null): Bilingual {
  const { zh, en } = name
    ? { zh: `〔${name.zh}〕`, en: `〔${name.en}〕` }
    : { zh: "一个填报项", en: "a field" };
  return {
    zh: `句子引用的${zh}不在今年的报告里，或没有可以印出的值。请改写句子，或补上该项。`,
    en: `The sentence refers to ${en}, which is not in this report or has no value to print. Reword the sentence, or fill that field in.`,
  };
}

export function unboundNumber(typed: string): Bilingual {
  return {
    zh: `句子里的“${typed}”没有对应的填报项。请改用填报项；若不是数据，请写明理由。`,
    en: `The number “${typed}” in the sentence is bound to no figure. Use a figure in its place; if it is none, say why.`,
  };
}

/** Of a number that somebody said is no figure. */
export function explainedNumber(typed: string): Bilingual {
  return {
    zh: `句子里的“${typed}”没有对应的填报项。`,
    en: `The number “${typed}” in the sentence is bound to no figure.`,
  };
}

type Figure = { name: Bilingual; printed: string };

export function contradictingNumber(
  typed: string,
  why: "heldBefore" | "holdsAnother",
  { name, printed }: Figure,
): Bilingual {
  if (why === "heldBefore")
    return {
      zh: `句子里的“${typed}”是〔${name.zh}〕以前的值，现在是${printed}。请改用填报项；若另有所指，请写明理由。`,
      en: `The sentence says “${typed}”, which 〔${name.en}〕 was before; it is ${printed} now. Use the figure in its place; if something else is meant, say why.`,
    };
  return {
    zh: `句子里写“${typed}”，而〔${name.zh}〕是${printed}。请改用填报项；若另有所指，请写明理由。`,
    en: `The sentence says “${typed}”, but 〔${name.en}〕 is ${printed}. Use the figure in its place; if something else is meant, say why.`,
  };
}

export function unresolvedComments(count: number): Bilingual {
  return {
    zh: `有${count}条意见没有处理。`,
    en: count === 1 ? "Has 1 comment that is not resolved." : `Has ${count} comments that are not resolved.`,
  };
}

export function editionGapMessage({ kind, last, expected }: EditionGap, printed: string): Bilingual {
  const before = printValue(last.value);
  const should =
    expected === null
      ? { zh: "", en: "" }
      : { zh: `每年一届，应为${expected}。`, en: ` At one edition a year it would be ${expected}.` };
  if (kind === "repeats")
    return {
      zh: `这里是${printed}，而${last.year}年已是${before}，届次重复或倒退。${should.zh}请核对。`,
      en: `This is ${printed}, but in ${last.year} it was ${before} already.${should.en} Please check.`,
    };
  return {
    zh: `${last.year}年是${before}，这里是${printed}，届次不连续。${should.zh}请核对；若有停办、延期，请写明理由。`,
    en: `In ${last.year} it was ${before}, and this is ${printed}.${should.en} Please check; if an edition was skipped or put off, give the reason.`,
  };
}

export function missingDistrictsMessage(missing: readonly Bilingual[], all: number): Bilingual {
  const zh = missing.map((district) => district.zh).join("、");
  const en = missing.map((district) => district.en).join(", ");
  return {
    zh: `${all}个区缺${missing.length}个：${zh}。请在提纲中补上，或取消隐藏。`,
    en: `${missing.length} of ${all} districts missing: ${en}. Add or unhide them in the outline.`,
  };
}

const namesShown = 6;

export function namesWithoutEnglishMessage(names: readonly string[]): Bilingual {
  const shown = names.slice(0, namesShown);
  const rest = names.length > shown.length ? { zh: "等", en: " and others" } : { zh: "", en: "" };
  return {
    zh: `有${names.length}个名称没有英文：${shown.join("、")}${rest.zh}。请在目录的“英文名称”里补；没有的，英文页上会注明。`,
    en: `${names.length} of the names have no English: ${shown.join(", ")}${rest.en}. Give it in the catalogue under “English names”; English pages mark those without.`,
  };
}

type Missing = { headings: number; figures: number; texts: number; units: number };

/** How many of each kind have no English. */
export function unnamedInEnglishMessage({ headings, figures, texts, units }: Missing): Bilingual {
  const parts = [
    ...(headings > 0
      ? [
          {
            zh: `${headings}处标题、版块标题或标签（在提纲里补）`,
            en: `${headings} of titles, headings and labels (named in the outline)`,
          },
        ]
      : []),
    ...(figures > 0
      ? [{ zh: `${figures}项数据（在目录里补）`, en: `${figures} of figures (named in the catalogue)` }]
      : []),
    ...(texts > 0
      ? [
          {
            zh: `${texts}处定义、可比性说明（在目录里补）`,
            en: `${texts} of definitions and notes on comparability (in the catalogue)`,
          },
        ]
      : []),
    ...(units > 0
      ? [{ zh: `${units}个单位（在目录里补）`, en: `${units} of units (in the catalogue)` }]
      : []),
  ];
  return {
    zh: `本节还缺英文名称：${parts.map(({ zh }) => zh).join("，")}。英文页上会注明。`,
    en: `English names are missing in this section: ${parts.map(({ en }) => en).join(", ")}. English pages say so.`,
  };
}

/** For a chart of the release summary of which only this report has a number. */
export const shortSeries: Bilingual = {
  zh: "这项数字还没有别的年份可比，画不成图，读者看不到这一幅。请在提纲里换一项有往年数的。",
  en: "No earlier report has a number of this figure, so there is nothing to draw and readers do not see this chart. Choose a figure with earlier values in the outline.",
};

export function tooManyCharts(most: number): Bilingual {
  return {
    zh: `发布要点至多${most}幅图，多出的不显示。请在提纲里移除多余的。`,
    en: `A release summary shows ${most} charts at most, and not the ones after them. Remove what is too much in the outline.`,
  };
}

export function tooManyPoints(most: number): Bilingual {
  return {
    zh: `要点以${most}条为限，读者才看得完。请合并或清空一条。`,
    en: `Readers take in ${most} main points at most. Merge two, or empty one.`,
  };
}
