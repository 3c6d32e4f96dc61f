import type { Bilingual } from "@/lib/platform/bilingual";

export const refusals = {
  several: {
    zh: "这一格里有几个数，无法确定各属哪一项，请人工填报。",
    en: "This cell holds several numbers; which is which cannot be told. Enter them by hand.",
  },
  notAligned: {
    zh: "这张表把整列挤在一格里，各格行数不同，无法逐行对应，请人工填报。",
    en: "In this table a whole column stands in one cell, and the cells do not have the same number of lines. Enter the figures by hand.",
  },
  noName: {
    zh: "这个数所在的行没有名称，无法确定是哪一项。",
    en: "The row of this number has no name, so it cannot be told what it counts.",
  },
  isText: {
    zh: "这一格在数据列里，却不是单个的数，没有读取。",
    en: "This cell is in a column of figures but is not a single figure; it was not read.",
  },
  scaleTwice: {
    zh: "格内与表头各写了一个量级，无法确定以哪个为准，请人工核对。",
    en: "The cell and the heading each give a scale, and which one holds cannot be told. Check it by hand.",
  },
  noFigures: {
    zh: "这张表里没有读到数据。",
    en: "No figures were found in this table.",
  },
} satisfies Record<string, Bilingual>;

/** Several units stand above the table, and the column's heading does not say which one is its own. */
export function severalUnits(units: string): Bilingual {
  return {
    zh: `表上注明了几个单位（${units}），无法确定这一格用哪个。`,
    en: `Several units are given for the table (${units}); which one this cell has cannot be told.`,
  };
}

export function unitNotApplicable(unit: string): Bilingual {
  return {
    zh: `这个数不能用表上的单位“${unit}”，请人工核对。`,
    en: `The unit given for it, “${unit}”, cannot be put to this number. Check it by hand.`,
  };
}
