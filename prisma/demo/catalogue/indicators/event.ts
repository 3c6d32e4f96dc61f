import type { IndicatorInput } from "@/lib/outline/schema";

/** What most events have; shared by all series, so that series, edition and indicator name one observation. */
export const eventIndicators: IndicatorInput[] = [
  {
    code: "event.edition",
    name: { zh: "届次", en: "Edition" },
    kind: "quantity",
    unit: "届",
    basis: "event",
    definition: {
      zh: "系列活动的届次，从首届起逐届计数；为序数，不是数量。",
      en: "Number of the edition, counted from the first; an ordinal, not a count.",
    },
  },
  {
    code: "event.edition-name",
    name: { zh: "届次名称", en: "Edition name" },
    kind: "text",
    basis: "event",
    definition: {
      zh: "以年份命名、不编届次的活动，其届次的印法。",
      en: "How the edition is printed where it is named by its year and not numbered.",
    },
  },
  {
    code: "event.dates",
    name: { zh: "会期", en: "Dates" },
    kind: "dates",
    basis: "event",
    definition: { zh: "本届活动举办的起止日期。", en: "First and last day of the edition." },
  },
  {
    code: "event.guest-country",
    name: { zh: "主宾国", en: "Guest country of honour" },
    kind: "names",
    basis: "event",
    definition: { zh: "本届活动的主宾国名称。", en: "Country invited as guest of honour of the edition." },
  },
  {
    code: "event.guest-province",
    name: { zh: "主宾省（市）", en: "Guest province or municipality of honour" },
    kind: "names",
    basis: "event",
    definition: {
      zh: "本届活动的国内主宾省、自治区或直辖市名称。",
      en: "Chinese province, region or municipality invited as guest of honour of the edition.",
    },
  },
  {
    code: "event.mechanism",
    name: { zh: "办会机制", en: "Pattern of the event" },
    kind: "text",
    basis: "event",
    definition: {
      zh: "活动组织机制或会议架构的代号，按报告原样记为文字。",
      en: "The pattern by which the event is organised, kept as text exactly as printed.",
    },
  },
  {
    code: "event.congratulations",
    name: { zh: "致贺信的领导人", en: "Leaders who sent congratulations" },
    kind: "names",
    basis: "event",
    definition: {
      zh: "向本届活动致贺信的国家领导人职务和姓名。",
      en: "Heads of state who sent letters of congratulation to the edition.",
    },
  },
  {
    code: "event.research-reports",
    name: { zh: "发布的研究报告", en: "Research reports released" },
    kind: "quantity",
    unit: "份",
    basis: "event",
    definition: {
      zh: "本届活动期间发布的研究报告份数，单位为份。",
      en: "Research reports released during the edition, counted in reports (份).",
    },
  },
  {
    code: "event.firsts",
    name: { zh: "首次推出的安排", en: "Arrangements made for the first time" },
    kind: "quantity",
    unit: "个",
    basis: "event",
    definition: {
      zh: "本届活动首次推出的制度和安排个数，与列名一一对应，单位为个。",
      en: "Arrangements made for the first time at the edition, one for each name listed (个).",
    },
  },
  {
    code: "event.first-initiatives",
    name: { zh: "首次推出的安排名称", en: "Names of the arrangements made for the first time" },
    kind: "names",
    basis: "event",
    definition: {
      zh: "本届活动首次推出的制度和安排名称。",
      en: "Names of the arrangements made for the first time at the edition.",
    },
  },
];
