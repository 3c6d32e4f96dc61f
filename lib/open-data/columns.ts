import { periodBases } from "@/lib/figures/period-basis";
import { qualifiers } from "@/lib/figures/qualifier";
import { scales } from "@/lib/figures/scale";
import { fieldKinds } from "@/lib/outline/field-kinds";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { ExportFormat } from "@/lib/publication/content/model";
import { columnsOfFormat, type ObservationColumn } from "@/lib/publication/observations/observation-row";

/** The codes of the SDMX code list CL_OBS_STATUS that reports use. */
export const obsStatuses = ["A", "P", "E", "F", "B", "L", "M", "O"] as const;

/**
 * A column of the export. `number` is an exact decimal of any length, which may not fit a floating-point number;
 * `allowed` lists every possible value; a `required` cell is never empty; the texts of a `list` are separated by "|".
 * `language` is that of a text for people.
 */
export type Column = {
  name: ObservationColumn;
  type: "integer" | "number" | "date" | "datetime" | "string";
  title: Bilingual;
  description: Bilingual;
  required?: boolean;
  list?: boolean;
  language?: "zh" | "en";
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
const chinese = { language: "zh" } as const;
const english = { language: "en" } as const;
const code = "^[a-z0-9]+([.-][a-z0-9]+)*$";

/**
 * The data dictionary: the columns of an observation in the current export format, in their order. Source: the office's own
 * definitions.
 */
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
    chinese,
  ),
  column(
    "topic_code",
    ["主题代码", "Topic code"],
    [
      "指标所属的主题，各年相同；章节另有自己的主题。",
      "The indicator's subject, the same in every year, whichever section prints it.",
    ],
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
    [
      "稳定不变。连接各年的数字用 indicator_code、series_code 和 breakdown 三列。",
      "Stable. To join values across years, use indicator_code, series_code and breakdown together.",
    ],
    { ...required, pattern: code },
  ),
  column(
    "indicator_name_zh",
    ["指标中文名", "Indicator name (Chinese)"],
    ["指标的中文名称。", "The indicator's name in Chinese."],
    { ...required, ...chinese },
  ),
  column(
    "indicator_name_en",
    ["指标英文名", "Indicator name (English)"],
    ["指标的英文名称。", "The indicator's name in English."],
    { ...required, ...english },
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
    { ...required, ...chinese },
  ),
  column(
    "obs_value",
    ["数值", "Value"],
    [
      "按量级折算后的十进制数：172.79亿元为17279000000。占比一律以百分数计：40%为40，约1/4为25。含糊的数（数十位）为空。",
      "Plain decimal with the scale applied: 172.79亿元 is 17279000000. Shares are always in percent: 40% is 40 and 约1/4 is 25. Empty for a vague quantity (数十位).",
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
    { ...chinese, list: true },
  ),
  column(
    "qualifier",
    ["限定", "Qualifier"],
    [
      "数字有多确切：超为 over，余、多为 more_than，近为 nearly，约为 about，以上为 at_least；起止都印出的区间为 range。",
      "How exact the number is: exact, over, more_than, nearly, about, at_least, up_to, range (both ends are printed), vague or ordinal.",
    ],
    { allowed: [...qualifiers, "range"] },
  ),
  column(
    "scale",
    ["量级", "Scale"],
    [
      "印出时的量级，如万、亿；数值已按它折算。",
      "The scale as printed (万 10⁴, 亿 10⁸); already applied in obs_value.",
    ],
    { ...chinese, allowed: scales.filter((scale) => scale !== "") },
  ),
  column(
    "unit",
    ["单位", "Unit"],
    [
      "计量单位，不含量级：照印出的写；未印单位、零和空白用指标的常用单位；占比一律为 %。",
      "The unit without the scale, as printed; the indicator's usual unit if none is printed, for zero and for blanks; always % for shares.",
    ],
    chinese,
  ),
  column(
    "obs_status",
    ["观测状态", "Observation status"],
    [
      "SDMX 代码 CL_OBS_STATUS：A 正常，P 暂定，E 估计，F 预计，B 口径变化，L 未统计，M 不适用，O 待报。空白不是零。",
      "SDMX CL_OBS_STATUS: A normal, P provisional, E estimated, F forecast, B break, L not collected, M not applicable, O awaited. A blank is not zero.",
    ],
    { ...required, allowed: obsStatuses },
  ),
  column(
    "comment",
    ["说明", "Comment"],
    [
      "报告行文不明确之处；时期由口径推定时，也在此说明。",
      "Points where the report's wording is ambiguous, and whether the period was inferred. In Chinese.",
    ],
    chinese,
  ),
  column("source", ["来源", "Source"], ["数字的来源。", "The source of the figure."], chinese),
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
      "除本列外各列按顺序、一律作为文本组成 JSON 数组后的 SHA-256，可核对本行未被改动。数据页有可直接运行的例子。",
      "SHA-256 of the JSON array of all other cells, in order and all as text; proves that the row was not altered. The data page has a worked example.",
    ],
    { ...required, pattern: "^[0-9a-f]{64}$" },
  ),
  column(
    "figure_key",
    ["数字键", "Figure key"],
    [
      "本报告内唯一；网址 /reports/年度/figures/键 说明这个数字。",
      "Unique within the report; /reports/YEAR/figures/KEY explains the figure.",
    ],
    { pattern: code },
  ),
  column(
    "breakdown",
    ["细分", "Breakdown"],
    [
      "一份报告里同一指标（同一系列活动）有几个值时，用来区分；只有一个值时为空。",
      "Tells several values of one indicator (and event series) in one report apart; empty if there is only one.",
    ],
    { pattern: code },
  ),
  column(
    "section_title_en",
    ["章节英文标题", "Section title (English)"],
    ["章节的英文标题。", "The section's title in English."],
    english,
  ),
  column(
    "unit_name_en",
    ["单位英文名", "Unit name (English)"],
    ["计量单位的英文名称。", "The unit's name in English."],
    english,
  ),
  column(
    "text_value_en",
    ["文字值（英文）", "Text value (English)"],
    [
      "名单里的名称或一段文字的英文；名单里不知道英文名的照录中文，都不知道时为空。",
      "The names of a list, or a text, in English. Names of a list whose English is not known are in Chinese; empty if none is known.",
    ],
    { ...english, list: true },
  ),
  column(
    "list_complete",
    ["名单是否列全", "List complete"],
    [
      "名单以“等”结尾为 false，否则为 true；不是名单时为空。",
      "false if the list ends with 等 (and others), else true; empty if the value is not a list of names.",
    ],
    { allowed: ["true", "false"] },
  ),
  column(
    "comparability",
    ["可比性", "Comparability"],
    [
      "与上一个已发布年度的值相比：comparable 可比，with_reservation 有保留，not_comparable 不可比；没有上一个值、或没有说明时为空。",
      "Whether the value can be compared with that of the year before it: comparable, with_reservation, not_comparable; empty if there is none, or nothing is said of it.",
    ],
    { allowed: ["comparable", "with_reservation", "not_comparable"] },
  ),
  column(
    "comparability_note",
    ["可比性说明", "Comparability note"],
    ["为什么有保留或不可比。", "Why there is a reservation, or no comparison. In Chinese."],
    chinese,
  ),
  column(
    "comparability_note_en",
    ["可比性说明（英文）", "Comparability note (English)"],
    ["可比性说明的英文。", "The same in English."],
    english,
  ),
  column(
    "comment_en",
    ["说明（英文）", "Comment (English)"],
    ["说明的英文。", "The comment in English."],
    english,
  ),
  column(
    "export_format",
    ["导出格式", "Export format"],
    [
      "本行所属版本的导出格式：2，或为空，即格式 1：到 row_hash 为止的列，其哈希中年度是数字，其余为文本。",
      "The export format of the row's release: 2, or empty for format 1, whose columns end with row_hash and whose hash has the year as a number and all else as text.",
    ],
    { allowed: ["2"] },
  ),
];

const firstDescriptions: Partial<Record<ObservationColumn, Text>> = {
  topic_code: [
    "把各年讲同一件事的章节连起来。",
    "Links sections of different years that deal with the same subject.",
  ],
  obs_value: [
    "按量级折算后的十进制数：172.79亿元为17279000000；含糊的数（数十位）为空。",
    "Plain decimal with the scale applied: 172.79亿元 is 17279000000; empty for a vague quantity (数十位).",
  ],
  unit: ["印出的计量单位，不含量级。", "The unit as printed, without the scale."],
  row_hash: [
    "前面各列按顺序组成 JSON 数组（年度为数字，其余为文本，不含防公式的撇号）后的 SHA-256。",
    "SHA-256 of the JSON array of the preceding cells, in order: the year as a number, all else as text without the apostrophe that guards against formulas.",
  ],
};

/** Returns the data dictionary of an export format. */
export function dictionaryOf(exportFormat: ExportFormat): readonly Column[] {
  if (exportFormat === 2) return columns;
  return columns.slice(0, columnsOfFormat(1).length).map((each) => {
    const description = firstDescriptions[each.name];
    return description ? { ...each, description: bilingual(description) } : each;
  });
}

/**
 * Returns the columns that no two rows of a file share; null if there are none. Rows of export format 1 have no key of their
 * figure, and two figures of one report may be alike in all other cells.
 */
export function primaryKeyOf(
  releases: readonly { exportFormat: ExportFormat }[],
): ObservationColumn[] | null {
  const isKeyed = releases.every(({ exportFormat }) => exportFormat === 2);
  return isKeyed ? ["report_year", "release_version", "figure_key"] : null;
}
