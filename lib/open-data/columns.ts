import { periodBases } from "@/lib/figures/period-basis";
import { qualifiers } from "@/lib/figures/qualifier";
import { scales } from "@/lib/figures/scale";
import { fieldKinds } from "@/lib/outline/field-kinds";
import type { ObservationColumn } from "@/lib/publication/observations/observation";
import type { Bilingual } from "@/lib/platform/bilingual";

/** What an observation's status says: SDMX code list CL_OBS_STATUS, as far as reports need it. */
export const obsStatuses = ["A", "P", "E", "B", "L", "M", "O"] as const;

/**
 * What a column holds. `number` is an exact decimal of any length, so that it may pass what a program's own numbers hold;
 * `allowed` lists all values there are; `required` says that a row is never without.
 */
export type Column = {
  name: ObservationColumn;
  type: "integer" | "number" | "date" | "datetime" | "string";
  title: Bilingual;
  description: Bilingual;
  required?: boolean;
  allowed?: readonly string[];
  pattern?: string;
};

type Said = [zh: string, en: string];
type More = Partial<Omit<Column, "name" | "title" | "description">>;

const said = ([zh, en]: Said) => ({ zh, en });
const column = (name: ObservationColumn, title: Said, description: Said, more: More = {}): Column => ({
  name,
  type: "string",
  title: said(title),
  description: said(description),
  ...more,
});

const always = { required: true } as const;
const code = "^[a-z0-9]+([.-][a-z0-9]+)*$";

/** The columns of an observation in the export's order: the data dictionary. Source: the office's own definitions. */
export const columns: readonly Column[] = [
  column(
    "report_year",
    ["报告年度", "Report year"],
    ["报告所述的年份。", "The year that the report is about."],
    { ...always, type: "integer" },
  ),
  column(
    "release_version",
    ["版本", "Release version"],
    ["1.0 为首次发布，其后为更正版。", "1.0 is the first release; later ones are corrections."],
    { ...always, pattern: "^\\d+\\.\\d+$" },
  ),
  column(
    "section_number",
    ["章节号", "Section number"],
    ["印在报告上的章节号，逐年可能不同。", "As printed; it may differ from year to year."],
    always,
  ),
  column(
    "section_title",
    ["章节标题", "Section title"],
    ["章节的中文标题。", "The section's title, in Chinese."],
  ),
  column(
    "topic_code",
    ["主题代码", "Topic code"],
    ["把各年讲同一件事的章节连起来。", "Joins the sections of different years that carry on one matter."],
    { pattern: code },
  ),
  column(
    "series_code",
    ["系列活动代码", "Event series code"],
    ["属于某项系列活动时的代码，否则为空。", "Of the recurring event it belongs to; empty for none."],
    { pattern: code },
  ),
  column("edition", ["届次", "Edition"], ["系列活动的第几届。", "The number of the event's edition."]),
  column(
    "indicator_code",
    ["指标代码", "Indicator code"],
    ["稳定不变，用它连接各年的数字。", "Stable: join the years by it."],
    { ...always, pattern: code },
  ),
  column(
    "indicator_name_zh",
    ["指标中文名", "Indicator name (Chinese)"],
    ["指标的中文名称。", "In Chinese."],
    always,
  ),
  column(
    "indicator_name_en",
    ["指标英文名", "Indicator name (English)"],
    ["指标的英文名称。", "In English."],
    always,
  ),
  column(
    "kind",
    ["类型", "Kind"],
    ["数量、日期、名单或文字。", "A quantity, dates, a list of names, or text."],
    { ...always, allowed: fieldKinds },
  ),
  column(
    "period_start",
    ["时期起", "Period start"],
    [
      "数字所指时期的第一天；报告没有说明时为空。",
      "First day of the period meant; empty where the report does not say.",
    ],
    { type: "date" },
  ),
  column(
    "period_end",
    ["时期止", "Period end"],
    ["数字所指时期的最后一天；时点数为当天。", "Last day of the period meant; for a stock, the day itself."],
    { type: "date" },
  ),
  column(
    "period_basis",
    ["时期口径", "Period basis"],
    [
      "当年、累计、截至某日等。当年数与累计数不可相连。",
      "Annual, cumulative, as of a day … Never join annual with cumulative.",
    ],
    { ...always, allowed: periodBases },
  ),
  column(
    "value_as_printed",
    ["印出的数值", "Value as printed"],
    ["与报告所印一字不差，如“超6万人次”。", "Exactly as the report prints it, such as 超6万人次."],
    always,
  ),
  column(
    "obs_value",
    ["数值", "Value"],
    [
      "按量级折算后的十进制数：172.79亿元为17279000000；含糊的数（数十位）为空。",
      "Plain decimal after scale: 172.79亿元 is 17279000000; empty for a vague quantity (数十位).",
    ],
    { type: "number" },
  ),
  column(
    "obs_value_end",
    ["数值上限", "Value, end of range"],
    ["区间的上限；不是区间时为空。", "The end of a range; empty otherwise."],
    { type: "number" },
  ),
  column(
    "text_value",
    ["文字值", "Text value"],
    [
      "日期为“起/止”，名单以“|”分隔，文字照录；数量为空。",
      "Dates as start/end, names apart by |, text as it is; empty for a quantity.",
    ],
  ),
  column(
    "qualifier",
    ["限定", "Qualifier"],
    [
      "数字有多确切：超为 over，余、多为 more_than，近为 nearly，约为 about，以上为 at_least。",
      "How exact the number is: over, more_than, nearly, about, at_least, up_to, vague, ordinal or exact.",
    ],
    { allowed: qualifiers },
  ),
  column(
    "scale",
    ["量级", "Scale"],
    [
      "印出时的量级，如万、亿；数值已按它折算。",
      "As printed (万 10⁴, 亿 10⁸); obs_value is already scaled by it.",
    ],
    { allowed: scales.filter((scale) => scale !== "") },
  ),
  column("unit", ["单位", "Unit"], ["印出的计量单位，不含量级。", "The unit as printed, without the scale."]),
  column(
    "obs_status",
    ["观测状态", "Observation status"],
    [
      "SDMX 代码 CL_OBS_STATUS：A 正常，P 暂定，E 预计，B 口径变化，L 未统计，M 不适用，O 待报。空白不是零。",
      "SDMX CL_OBS_STATUS: A normal, P provisional, E estimated, B break, L not collected, M not applicable, O awaited. A blank is not zero.",
    ],
    { ...always, allowed: obsStatuses },
  ),
  column(
    "comment",
    ["说明", "Comment"],
    ["报告行文不明确之处。", "Where the report's wording leaves a doubt."],
  ),
  column("source", ["来源", "Source"], ["数字的来源。", "Where the figure comes from."]),
  column(
    "approved_at",
    ["批准时间", "Approved at"],
    ["审核人批准这一数值的时间（UTC）。", "When a reviewer approved this value (UTC)."],
    { ...always, type: "datetime" },
  ),
  column(
    "row_hash",
    ["行哈希", "Row hash"],
    [
      "前面各列按顺序组成 JSON 数组后的 SHA-256，可核对本行未被改动。",
      "SHA-256 of the cells before it as a JSON array: shows that the row was not changed.",
    ],
    { ...always, pattern: "^[0-9a-f]{64}$" },
  ),
];
