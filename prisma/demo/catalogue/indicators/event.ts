import type { IndicatorInput } from "@/lib/outline/schema";

/** Indicators of most events, shared by all series: series, edition and indicator identify an observation. */
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
    comparability: {
      zh: "2018年、2021年报告以年份称呼浦江创新论坛和世界顶尖科学家论坛，未印届次，见“届次名称”。",
      en: "The 2018 and 2021 reports call the Pujiang and World Laureates forums by their year and print no number; see the edition name.",
    },
  },
  {
    code: "event.edition-name",
    name: { zh: "届次名称", en: "Edition name" },
    kind: "text",
    basis: "event",
    definition: {
      zh: "报告以年份称呼、未印第几届的活动，其届次的印法。",
      en: "How the edition is printed where the report names it by its year and gives no number.",
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
    comparability: {
      zh: "国名按当年报告的印法，有全称也有简称（葡萄牙共和国、阿联酋）。",
      en: "Countries are named as each report prints them, in full or in short (葡萄牙共和国, 阿联酋).",
    },
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
    comparability: {
      zh: "2021年世界人工智能大会印的是会议论坛的总体架构，2023年浦江创新论坛印的是办会机制，代号的含义不同。",
      en: "The 2021 World AI Conference prints the structure of its forums, the 2023 Pujiang Innovation Forum the way it is run; the symbols mean different things.",
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
