import { periodBases } from "@/lib/figures/period-basis";
import { qualifiers } from "@/lib/figures/qualifier";
import { scales } from "@/lib/figures/scale";
import { fieldKinds } from "@/lib/outline/field-kinds";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { ObservationColumn } from "@/lib/publication/observations/observation";

/** The codes of the SDMX code list CL_OBS_STATUS that reports use. */
export const obsStatuses = ["A", "P", "E", "B", "L", "M", "O"] as const;

/**
 * A column of the export. `number` is an exact decimal of any length, which may not fit a floating-point number;
 * `allowed` lists every possible value; a `required` cell is never empty.
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

type Text = [zh: string, en: string];
type Options = Partial<Omit<Column, "name" | "title" | "description">>;

const bilingual = ([zh, en]: Text) => ({ zh, en });
const column = (name: ObservationColumn, title: Text, description: Text, more: Options = {}): Column => ({
  name,
  type: "string",
  title: bilingual(title),
  description: bilingual(description),
  ...more,
});

const required = { required: true } as const;
const code = "^[a-z0-9]+([.-][a-z0-9]+)*$";

/** The data dictionary: the columns of an observation, in the order of the export. Source: the office's own definitions. */
export const columns: readonly Column[] = [
  column("report_year", ["报告年度", "Report year"], ["报告所述的年份。", "The year the report covers."], {
    ...required,
    type: "integer",
  }),
  column(
    "release_version",
    ["版本", "Release version"],
    ["1.0 为首次发布，其后为更正版。", "1.0 is the first release; later versions are corrections."],
    { ...required, pattern: "^\\d+\\.\\d+$" },
  ),
  column(
    "section_number",
    ["章节号", "Section number"],
    ["印在报告上的章节号，逐年可能不同。", "As printed; it may differ from year to year."],
    required,
  ),
  column(
    "section_title",
    ["章节标题", "Section title"],
    ["章节的中文标题。", "The section's title, in Chinese."],
  ),
  column(
    "topic_code",
    ["主题代码", "Topic code"],
    ["把各年讲同一件事的章节连起来。", "Links sections of different years that deal with the same subject."],
    { pattern: code },
  ),
  column(
    "series_code",
    ["系列活动代码", "Event series code"],
    [
      "属于某项系列活动时的代码，否则为空。",
      "Code of the recurring event the value belongs to; empty if none.",
    ],
    { pattern: code },
  ),
  column("edition", ["届次", "Edition"], ["系列活动的第几届。", "Which edition of the recurring event."]),
  column(
    "indicator_code",
    ["指标代码", "Indicator code"],
    ["稳定不变，用它连接各年的数字。", "Stable; use it to join values across years."],
    { ...required, pattern: code },
  ),
  column(
    "indicator_name_zh",
    ["指标中文名", "Indicator name (Chinese)"],
    ["指标的中文名称。", "The indicator's name in Chinese."],
    required,
  ),
  column(
    "indicator_name_en",
    ["指标英文名", "Indicator name (English)"],
    ["指标的英文名称。", "The indicator's name in English."],
    required,
  ),
  column(
    "kind",
    ["类型", "Kind"],
    ["数量、日期、名单或文字。", "A quantity, dates, a list of names, or text."],
    { ...required, allowed: fieldKinds },
  ),
  column(
    "period_start",
    ["时期起", "Period start"],
    [
      "数字所指时期的第一天；报告没有说明时为空。",
      "First day of the period the value refers to; empty if the report does not state it.",
    ],
    { type: "date" },
  ),
  column(
    "period_end",
    ["时期止", "Period end"],
    [
      "数字所指时期的最后一天；时点数为当天。",
      "Last day of the period the value refers to; for a point-in-time value, that day.",
    ],
    { type: "date" },
  ),
  column(
    "period_basis",
    ["时期口径", "Period basis"],
    [
      "当年、累计、截至某日等。当年数与累计数不可相连。",
      "Annual, cumulative, as of a date, and so on. Never combine annual and cumulative values.",
    ],
    { ...required, allowed: periodBases },
  ),
  column(
    "value_as_printed",
    ["印出的数值", "Value as printed"],
    ["与报告所印一字不差，如“超6万人次”。", "Exactly as the report prints it, such as 超6万人次."],
    required,
  ),
  column(
    "obs_value",
    ["数值", "Value"],
    [
      "按量级折算后的十进制数：172.79亿元为17279000000；含糊的数（数十位）为空。",
      "Plain decimal with the scale applied: 172.79亿元 is 17279000000; empty for a vague quantity (数十位).",
    ],
    { type: "number" },
  ),
  column(
    "obs_value_end",
    ["数值上限", "Value, end of range"],
    ["区间的上限；不是区间时为空。", "Upper end of a range; empty otherwise."],
    { type: "number" },
  ),
  column(
    "text_value",
    ["文字值", "Text value"],
    [
      "日期为“起/止”，名单以“|”分隔，文字照录；数量为空。",
      "Dates as start/end, names separated by |, text unchanged; empty for a quantity.",
    ],
  ),
  column(
    "qualifier",
    ["限定", "Qualifier"],
    [
      "数字有多确切：超为 over，余、多为 more_than，近为 nearly，约为 about，以上为 at_least。",
      "How exact the number is: exact, over, more_than, nearly, about, at_least, up_to, range, vague or ordinal.",
    ],
    { allowed: qualifiers },
  ),
  column(
    "scale",
    ["量级", "Scale"],
    [
      "印出时的量级，如万、亿；数值已按它折算。",
      "The scale as printed (万 10⁴, 亿 10⁸); already applied in obs_value.",
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
    { ...required, allowed: obsStatuses },
  ),
  column(
    "comment",
    ["说明", "Comment"],
    ["报告行文不明确之处。", "Points where the report's wording is ambiguous."],
  ),
  column("source", ["来源", "Source"], ["数字的来源。", "The source of the figure."]),
  column(
    "approved_at",
    ["批准时间", "Approved at"],
    ["审核人批准这一数值的时间（UTC）。", "When a reviewer approved this value (UTC)."],
    { ...required, type: "datetime" },
  ),
  column(
    "row_hash",
    ["行哈希", "Row hash"],
    [
      "前面各列按顺序组成 JSON 数组后的 SHA-256，可核对本行未被改动。",
      "SHA-256 of a JSON array of the preceding cells, in order; proves that the row was not altered.",
    ],
    { ...required, pattern: "^[0-9a-f]{64}$" },
  ),
];
