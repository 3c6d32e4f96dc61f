import { countedUnits, measuredUnits, type UnitRow } from "./other-units";

/** What a unit measures. Quantities of different dimensions are not compared; those of `itself` only in the same unit. */
export type Dimension =
  | "itself"
  | ("thing" | "organisation" | "person" | "attendance" | "event" | "batch" | "edition" | "country")
  | ("share" | "percentage_point" | "multiple" | "yuan" | "us_dollar" | "euro" | "hk_dollar" | "yen")
  | ("square_metre" | "square_kilometre" | "hectare" | "mu" | "metre" | "kilometre")
  | ("tonne" | "tonne_class" | "kilogram" | "kilowatt" | "kilowatt_hour")
  | ("year" | "month" | "day" | "hour" | "minute");

/**
 * `sign` is what the report prints, `aliases` are other spellings. `silent` marks measure words that English omits (25家 →
 * "25"); `en` still names them for users of the data.
 */
export type Unit = {
  sign: string;
  zh: string;
  en: string;
  enPlural?: string;
  dimension: Dimension;
  aliases: readonly string[];
  silent?: true;
};

/** What a unit is called in English for one indicator, where its usual name does not fit: 人次 as view and views. */
export type UnitInEnglish = { one: string; many: string };

/** The built-in catalogue, from DOMAIN.md, item 5, and the printed reports. */
export const units: readonly Unit[] = [
  ...measureWords("organisation", "家 所", "organisation"),
  ...measureWords(
    "thing",
    "个 项 份 条 件 种 类 篇 部 支 只 座 套 台 台(套) 对 块 处 本 幅 艘 辆 架 颗 枚 款 起 组 笔 户",
    "item",
  ),
  ...measureWords("person", "位 名", "person", "people"),
  ...measureWords("event", "场 次", "event"),
  ...measureWords("batch", "批", "batch", "batches"),
  ...measureWords("edition", "届 期", "edition"),
  ...catalogued("person", [["人", "person", "people"]]),
  ...catalogued("attendance", [["人次", "attendance", "attendances", ["人次数", "人(次)", "人/次"]]]),
  ...catalogued("country", [
    ["个国家", "country", "countries", ["国"]],
    [
      "个国家和地区",
      "country or region",
      "countries and regions",
      ["个国家(地区)", "个国家与地区", "个国家或地区"],
    ],
  ]),
  ...catalogued("share", [
    ["%", "%", "%", ["﹪", "百分比"], "百分之一"],
    ["‰", "‰", "‰", [], "千分之一"],
    ["成", "tenth"],
  ]),
  ...catalogued("percentage_point", [["个百分点", "percentage point", "percentage points", ["百分点"]]]),
  ...catalogued("multiple", [["倍", "time", "times"]]),
  ...catalogued("yuan", [["元", "CNY", "CNY", ["元人民币", "人民币", "人民币元", "块钱", "RMB", "CNY"]]]),
  ...catalogued("us_dollar", [["美元", "USD", "USD", ["美金", "USD"]]]),
  ...catalogued("euro", [["欧元", "EUR", "EUR", ["EUR"]]]),
  ...catalogued("hk_dollar", [["港元", "HKD", "HKD", ["港币", "HKD"]]]),
  ...catalogued("yen", [["日元", "JPY", "JPY", ["JPY"]]]),
  ...catalogued("square_metre", [
    ["m²", "m²", "m²", ["m2", "m^2", "㎡", "平方米", "平米", "sq m"], "平方米"],
  ]),
  ...catalogued("square_kilometre", [
    ["km²", "km²", "km²", ["km2", "km^2", "平方公里", "平方千米"], "平方千米"],
  ]),
  ...catalogued("hectare", [["公顷", "hectare", "hectares", ["hm²", "hm2"]]]),
  ...catalogued("mu", [["亩", "mu", "mu"]]),
  ...catalogued("metre", [["米", "metre", "metres", ["公尺"]]]),
  ...catalogued("kilometre", [["公里", "kilometre", "kilometres", ["km", "千米"]]]),
  ...catalogued("tonne", [["吨", "tonne", "tonnes", ["公吨"]]]),
  ...catalogued("tonne_class", [["吨级", "tonne class"]]),
  ...catalogued("kilogram", [["公斤", "kilogram", "kilograms", ["kg", "千克"]]]),
  ...catalogued("kilowatt", [["千瓦", "kilowatt", "kilowatts", ["kW", "瓩"]]]),
  ...catalogued("kilowatt_hour", [["千瓦时", "kilowatt-hour", "kilowatt-hours", ["kWh", "度", "度电"]]]),
  ...catalogued("year", [["年", "year", "years", ["载"]]]),
  ...catalogued("month", [["个月", "month", "months"]]),
  ...catalogued("day", [["天", "day", "days", ["日"]]]),
  ...catalogued("hour", [["小时", "hour", "hours"]]),
  ...catalogued("minute", [["分钟", "minute", "minutes"]]),
  ...measureWords("thing", countedUnits, "item"),
  ...catalogued("itself", measuredUnits),
];

function measureWords(dimension: Dimension, signs: string, en: string, enPlural = `${en}s`): Unit[] {
  const rows = signs.split(" ").map((sign): UnitRow => [sign, en, enPlural]);
  return catalogued(dimension, rows).map((unit) => ({ ...unit, silent: true }));
}

function catalogued(dimension: Dimension, rows: readonly UnitRow[]): Unit[] {
  return rows.map(([sign, en, enPlural, aliases = [], zh = sign]) => {
    return { sign, zh, en, ...(enPlural === undefined ? {} : { enPlural }), dimension, aliases };
  });
}
