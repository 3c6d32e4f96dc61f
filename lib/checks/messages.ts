import { inQuotationMarks } from "@/lib/figures/nested-quotes";
import { shift } from "@/lib/figures/decimal";
import { openSideOf } from "@/lib/figures/known-interval";
import { quoted } from "@/lib/figures/parse-result";
import type { Interval, Quantity } from "@/lib/figures/quantity";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { CheckField, Previous } from "./input";
import { rounded } from "./print-amount";
import type { GrowthFault } from "./rules/growth-computed";

const nothing: Bilingual = { zh: "", en: "" };
export const percent: Bilingual = { zh: "%", en: "%" };
export const percentagePoints: Bilingual = { zh: "个百分点", en: " percentage points" };
const atLeast: Bilingual = { zh: "至少", en: "at least " };
const atMost: Bilingual = { zh: "至多", en: "at most " };

/**
 * Prints a plain ratio in percent, rounded to `places` decimal places: 39.7%, or 50%至100% for an interval. An unbounded end
 * is printed as 至少 or 至多.
 */
export function printPercent(ratio: Interval, places: number, unit: Bilingual = percent): Bilingual {
  const [low, high] = [ratio.low, ratio.high].map((end) => end && rounded(shift(end.value, 2), places));
  if (low && high && low !== high)
    return { zh: `${low}${unit.zh}至${high}${unit.zh}`, en: `${low}${unit.en} to ${high}${unit.en}` };
  const single = low ?? high ?? "";
  const limit = low && high ? nothing : low ? atLeast : atMost;
  return { zh: `${limit.zh}${single}${unit.zh}`, en: `${limit.en}${single}${unit.en}` };
}

type Order = "less" | "greater";

const bounds = { exact: nothing, moreThan: { zh: "超过", en: "more than " }, atLeast };
const changeVerbs = { greater: { zh: "增加", en: "above" }, less: { zh: "减少", en: "below" } };
const comparisons = { less: { zh: "大于", en: "more" }, greater: { zh: "小于", en: "less" } };

const wrongZero = { zh: "是否多写或少写了零，或点错了小数点？", en: "Is a zero or the decimal point wrong?" };
const wrongScale = { zh: "是否写错或漏写了“万”“亿”？", en: "Is 万 or 亿 wrong or missing?" };

const slipFactors = {
  "10": { name: { zh: "十", en: "10" }, cause: wrongZero },
  "100": { name: { zh: "百", en: "100" }, cause: wrongZero },
  "1000": { name: { zh: "千", en: "1,000" }, cause: wrongZero },
  "10000": { name: { zh: "万", en: "10,000" }, cause: wrongScale },
  "100000000": { name: { zh: "亿", en: "100,000,000" }, cause: wrongScale },
};
export type SlipFactor = keyof typeof slipFactors;

const growthAdvice: Record<GrowthFault, Bilingual> = {
  off: nothing,
  amount_in_points: {
    zh: "数量的增幅用%，只有比例之差才用百分点。",
    en: " Growth of an amount is in %; percentage points are for the difference of two shares.",
  },
  points_as_percent: {
    zh: "两个比例之差应写“个百分点”，不写%。",
    en: " A difference of two shares is in percentage points (个百分点), not in %.",
  },
};

/** The sentences of the findings, one per rule. `printed` is the checked figure as printed; `previous` the last report's. */
export const messages = {
  belowZero(printed: string): Bilingual {
    return askToCheck(
      `${printed}是负数，而数量、金额和比例一般不小于零。`,
      `${printed} is negative, but counts, amounts and shares are rarely below zero.`,
    );
  },

  change(about: {
    printed: string;
    previous: Previous;
    order: Order;
    bound: keyof typeof bounds;
    size: string;
    limit: string;
    unit: Bilingual;
    numbers: readonly Quantity[];
  }): Bilingual {
    const { printed, size, limit, unit } = about;
    const assumed = assumptionAbout(about.numbers);
    const [last, verb, bound] = [lastValue(about.previous), changeVerbs[about.order], bounds[about.bound]];
    return askToCheck(
      `${printed}比${last.zh}${verb.zh}${bound.zh}${size}${unit.zh}，超过设定的${limit}${unit.zh}。${assumed.zh}`,
      `${printed} is ${bound.en}${size}${unit.en} ${verb.en} ${last.en}, beyond the limit of ${limit}${unit.en}.${assumed.en}`,
    );
  },

  edition(about: { printed: string; previous: Previous; year: number; expected: string }): Bilingual {
    const { printed, previous, year, expected } = about;
    const [last, years] = [lastValue(previous), year - previous.year];
    return {
      zh: `${last.zh}到${year}年相隔${years}年，应为${expected}，这里是${printed}。请核对；若有停办、延期或一年多届，请写明理由。`,
      en: `From ${last.en} to ${year} it is ${years === 1 ? "1 year" : `${years} years`}, which makes ${expected}; this is ${printed}. Please check; if an edition was skipped, put off or added, give the reason.`,
    };
  },

  editionForm(about: { printed: string; previous: Previous; expected: string }): Bilingual {
    const { printed, previous, expected } = about;
    const last = lastValue(previous);
    return askToCheck(
      `${last.zh}的写法与这里的${printed}不同，届次应写作${expected}。`,
      `${last.en} is written otherwise than the ${printed} here; the edition would be ${expected}.`,
    );
  },

  grows(printed: string, previous: Previous): Bilingual {
    const last = lastValue(previous);
    return {
      zh: `累计数${printed}小于${last.zh}。累计数一般只增不减，请核对；若有退出、撤销或口径调整，请写明理由。`,
      en: `The cumulative figure ${printed} is below ${last.en}. Please check; if something closed or is counted differently, give the reason.`,
    };
  },

  growth(about: {
    stated: string;
    figure: CheckField;
    previous: Previous;
    computed: Bilingual;
    fault: GrowthFault;
    numbers: readonly Quantity[];
  }): Bilingual {
    const { stated, computed, fault } = about;
    const assumed = assumptionAbout(about.numbers);
    const [now, last, advice] = [nameAndValue(about.figure), lastValue(about.previous), growthAdvice[fault]];
    return askToCheck(
      `${now.zh}与${last.zh}相比，增幅是${computed.zh}，这里是${stated}。${assumed.zh}${advice.zh}`,
      `${now.en} against ${last.en} is a growth of ${computed.en}; this is ${stated}.${assumed.en}${advice.en}`,
    );
  },

  notInYear(printed: string, year: number): Bilingual {
    return askToCheck(`${printed}不在${year}年内。`, `${printed} is not in ${year}.`);
  },

  partlyInYear(about: { printed: string; year: number; end: "start" | "end"; endYear: number }): Bilingual {
    const { printed, year, endYear } = about;
    const verb = about.end === "start" ? { zh: "开始于", en: "begins" } : { zh: "结束于", en: "ends" };
    return askToCheck(
      `${printed}${verb.zh}${endYear}年，不全在${year}年内。`,
      `${printed} ${verb.en} in ${endYear}, not in ${year}.`,
    );
  },

  names(about: { count: string; list: CheckField; listed: number; isShort: boolean }): Bilingual {
    const { count, list, listed } = about;
    const hint = about.isShort
      ? { zh: "名称没有列全时，请在末尾加“等”。", en: " If the list is not complete, end it with 等." }
      : nothing;
    return askToCheck(
      `这里是${count}，${inQuotationMarks(list.name.zh)}列出了${listed}个：${quoted(list.printed)}。${hint.zh}`,
      `This is ${count}, but ${inQuotationMarks(list.name.en)} has ${listed}: ${quoted(list.printed)}.${hint.en}`,
    );
  },

  namedTwice(names: readonly string[]): Bilingual {
    const listed = names.map(quoted);
    return askToCheck(
      `${listed.map((name) => inQuotationMarks(name)).join("")}列了不止一次。`,
      `${listed.map((name) => inQuotationMarks(name)).join(", ")} is listed more than once.`,
    );
  },

  namesJoined(names: readonly string[]): Bilingual {
    const listed = names.map((name) => inQuotationMarks(quoted(name)));
    return {
      zh: `${listed.join("")}算作一个名称。若是几个，请用顿号分开；若是一个，请写明理由。`,
      en: `${listed.join(", ")} counts as one name. If there are several, separate them with 、; if it is one, give the reason.`,
    };
  },

  repeats(previous: Previous): Bilingual {
    const last = lastValue(previous);
    return askToCheck(`与${last.zh}相同。`, `This is the same as ${last.en}.`);
  },

  share(about: {
    printed: string;
    part: CheckField;
    base: CheckField;
    computed: Bilingual;
    numbers: readonly Quantity[];
  }): Bilingual {
    const { printed, computed } = about;
    const assumed = assumptionAbout(about.numbers);
    const [part, base] = [nameAndValue(about.part), nameAndValue(about.base)];
    return askToCheck(
      `${part.zh}占${base.zh}的${computed.zh}，这里是${printed}。${assumed.zh}`,
      `${part.en} out of ${base.en} is ${computed.en}; this is ${printed}.${assumed.en}`,
    );
  },

  signChanged(printed: string, previous: Previous): Bilingual {
    const last = lastValue(previous);
    return askToCheck(
      `${printed}与${last.zh}正负相反。`,
      `${printed} and ${last.en} are on opposite sides of zero.`,
    );
  },

  slip(about: { printed: string; previous: Previous; order: Order; factor: SlipFactor }): Bilingual {
    const { printed, order } = about;
    const { name, cause } = slipFactors[about.factor];
    const last = lastValue(about.previous);
    const times =
      order === "less"
        ? { zh: `${name.zh}分之一`, en: `1/${name.en} of` }
        : { zh: `${name.zh}倍`, en: `${name.en} times` };
    return askToCheck(
      `${printed}约为${last.zh}的${times.zh}，${cause.zh}`,
      `${printed} is about ${times.en} ${last.en}. ${cause.en}`,
    );
  },

  stock(about: {
    printed: string;
    previous: Previous;
    flow: CheckField;
    amount: string | null;
    order: Order;
  }): Bilingual {
    const { printed, amount } = about;
    const [last, flow] = [lastValue(about.previous), nameAndValue(about.flow)];
    const than = comparisons[about.order];
    return {
      zh: `${last.zh}加上${flow.zh}${amount ? `，合计${amount}` : ""}，${than.zh}这里的${printed}。请核对；若有退出、补登或口径调整，请写明理由。`,
      en: `Adding ${flow.en} to ${last.en} makes ${amount ? `${amount}, ` : ""}${than.en} than the ${printed} here. Please check; if some closed, came late or are counted differently, give the reason.`,
    };
  },

  sum(about: {
    printed: string;
    parts: readonly CheckField[];
    amount: string | null;
    order: Order;
  }): Bilingual {
    const { printed, amount } = about;
    const [parts, than] = [about.parts.map(nameAndValue), comparisons[about.order]];
    return askToCheck(
      `各项${parts.map(({ zh }) => zh).join("、")}${amount ? `合计${amount}` : "相加"}，${than.zh}这里的${printed}。`,
      `The parts, ${parts.map(({ en }) => en).join(", ")}, add up to ${amount ? `${amount}, ` : ""}${than.en} than the ${printed} here.`,
    );
  },

  unit(printed: string, previous: Previous): Bilingual {
    const last = lastValue(previous);
    return askToCheck(
      `${printed}与${last.zh}的单位不同，不能直接比较。`,
      `${printed} and ${last.en} have different units and cannot be compared.`,
    );
  },
};

/** Says that a number was computed from the usual reading of inexact figures; empty if all are exact. */
function assumptionAbout(numbers: readonly Quantity[]): Bilingual {
  if (numbers.every((number) => openSideOf(number) === null)) return nothing;
  return {
    zh: "（“超”“余”“近”“约”等按通常读法估算。）",
    en: " (Words such as 超, 余, 近 and 约 are taken as usually meant.)",
  };
}

function askToCheck(zh: string, en: string): Bilingual {
  return {
    zh: `${zh}请核对；若属实，请写明理由。`,
    en: `${en} Please check; if it is right, give the reason.`,
  };
}

function lastValue({ year, printed }: Previous): Bilingual {
  return {
    zh: `上一份报告（${year}年：${quoted(printed)}）`,
    en: `the last report (${year}: ${quoted(printed)})`,
  };
}

function nameAndValue({ name, printed }: CheckField): Bilingual {
  return {
    zh: inQuotationMarks(name.zh) + quoted(printed),
    en: inQuotationMarks(name.en) + ` ${quoted(printed)}`,
  };
}
