import type { ParseRefusal, ParseRefusalCode } from "./parse-result";

const examples = "25家、超6万人次、2000余人次、172.79亿元、近百个、约1/4、40%";
const englishExamples = "25家, 超6万人次, 2000余人次, 172.79亿元, 近百个, 约1/4 or 40%";
const dateExamples = "9月9—11日、10月29日—11月1日、4月、1—9月、2023年、2018—2020年";
const englishDateExamples = "9月9—11日, 10月29日—11月1日, 4月, 1—9月, 2023年, 2018—2020年 or 2023-09-09";

/** What was wrong with the typed text and what is accepted, one sentence per code. */
export const refusals: Record<ParseRefusalCode, { zh: string; en: string }> = {
  NOTHING_TYPED: {
    zh: "还没有填写内容。没有数据时，请填：零、未统计、不适用或待报。",
    en: "Nothing has been entered. If there is no figure, enter zero, not collected, not applicable or awaited.",
  },
  TOO_LONG: {
    zh: "内容有{length}个字符，最多{limit}个，请删减后再保存。",
    en: "This is {length} characters long; at most {limit} are accepted. Please shorten it.",
  },
  BLANK_UNCLEAR: {
    zh: "“{typed}”可能是没有统计，也可能是用不上，读者分不清。没有统计的请填“未统计”，用不上的请填“不适用”，确实是零的请填“零”。",
    en: "“{typed}” may mean that there is no count or that none applies; readers cannot tell. Enter 未统计 (not collected), 不适用 (not applicable) or, for a real zero, 零.",
  },
  NOT_A_QUANTITY: {
    zh: `“{typed}”不是数量。请填数字和单位，例如${examples}；没有确数时可填“数十位”“多场”“若干”。`,
    en: `“{typed}” is not a quantity. Enter a number and its unit, such as ${englishExamples}; without a number, 数十位 or 多场.`,
  },
  WORDS_BEFORE_QUANTITY: {
    zh: "“{words}”不是数量的一部分。请只填数量：“{quantity}”。",
    en: "“{words}” is not part of the quantity. Enter the quantity alone: “{quantity}”.",
  },
  UNREADABLE_NUMBER: {
    zh: "数字“{number}”看不明白。请连写数字，例如38000、38,000、1.05亿、1亿2000万或1/4。",
    en: "The number “{number}” cannot be read for certain. Write its digits together, such as 38000, 38,000, 1.05亿, 1亿2000万 or 1/4.",
  },
  LETTER_IN_NUMBER: {
    zh: "数字里有字母“{letter}”，是不是“{digit}”？请用数字重新填写，例如20人。",
    en: "There is a letter “{letter}” among the digits; is it “{digit}”? Enter it again with digits only, such as 20人.",
  },
  UNKNOWN_UNIT: {
    zh: "单位“{unit}”不在可用的单位之中。可用的单位：{accepted}。单位后面不必再写名称，例如填25家，不填25家企业。",
    en: "The unit “{unit}” is not among those accepted here: {accepted}. Leave out the noun after it: 25家, not 25家企业.",
  },
  SEVERAL_QUANTITIES: {
    zh: "“{typed}”里不止一个数量。这里只填一个，例如“{first}”，其余的请填到各自的填报项。",
    en: "“{typed}” holds more than one quantity. Enter one here, such as “{first}”, and the others in fields of their own.",
  },
  TWO_QUALIFIERS: {
    zh: "“{first}”和“{second}”不能同时修饰一个数。请只留一个，例如约2000人或2000余人。",
    en: "“{first}” and “{second}” cannot both qualify one number. Keep one of them: 约2000人 or 2000余人.",
  },
  RANGE_REVERSED: {
    zh: "范围应从小到大，现在是从{low}到{high}。请填例如3—5家、1—2万人。",
    en: "A range must rise; this one goes from {low} to {high}. Enter it like 3—5家 or 1—2万人.",
  },
  SIGN_UNCLEAR: {
    zh: "“{typed}”是正数还是负数，看不准：括号、三角和短横在账表里常表示负数，在别处不是。负数请填“{negative}”，正数请填“{positive}”。",
    en: "“{typed}” may be positive or negative: in accounts, brackets, triangles and dashes mean a minus, elsewhere they do not. Enter “{negative}” or “{positive}”.",
  },
  SIGN_TWICE: {
    zh: "“{typed}”里“{lead}”已表示减少，数字前又有正负号，看不准是增是减。减少请填“{fall}”，增加请改写“增长”等词。",
    en: "In “{typed}”, “{lead}” already says a decrease and the number has a sign as well. For a decrease enter “{fall}”; for an increase use a word such as 增长.",
  },
  MIXED_DASHES: {
    zh: "两个数之间连着有几种短横，看不准后一个是不是负号。范围请填例如3—5家，负数请填例如-5家。",
    en: "Several kinds of dashes stand between the numbers; the last may be a minus. Enter a range like 3—5家, a negative number like -5家.",
  },
  NOT_A_DATE: {
    zh: `“{typed}”不是日期。请填例如${dateExamples}，也可填2023-09-09。`,
    en: `“{typed}” is not a date. Enter one like ${englishDateExamples}.`,
  },
  DAY_WITHOUT_MONTH: {
    zh: "“{typed}”只有日，没有月。请把月份写上，例如9月9—11日。",
    en: "“{typed}” has a day but no month. Add the month, such as 9月9—11日.",
  },
  NO_SUCH_DATE: {
    zh: "没有“{date}”：最多到{most}。请核对后重新填写，例如9月30日。",
    en: "There is no “{date}”: the last is {most}. Check it and enter it again, such as 9月30日.",
  },
  DATES_REVERSED: {
    zh: "结束日期“{end}”早于开始日期“{start}”。请先写开始，后写结束，例如9月9—11日。",
    en: "The end “{end}” is before the start “{start}”. Write the start first, such as 9月9—11日.",
  },
  MIXED_DATES: {
    zh: "“{start}”和“{end}”精确程度不同。两端请都写到年、都写到月或都写到日，例如1—9月、9月9—11日。",
    en: "“{start}” and “{end}” are not equally precise. Give both as years, months or days, such as 1—9月 or 9月9—11日.",
  },
  NO_NAMES: {
    zh: "“{typed}”里没有名称。请用顿号分开各个名称，例如巴西、泰国、智利等。",
    en: "“{typed}” holds no names. Separate names with 、 as in 巴西、泰国、智利等.",
  },
};

export function refusalSentence({ code, params }: ParseRefusal, locale: "zh" | "en"): string {
  return refusals[code][locale].replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    return Object.hasOwn(params, name) ? (params[name] ?? placeholder) : placeholder;
  });
}
