import type { IndicatorInput } from "@/lib/outline/schema";

/** Attendance of an edition. Each group of people that is counted has its own code. */
export const attendanceIndicators: IndicatorInput[] = [
  {
    code: "event.countries",
    name: { zh: "参会国家和地区", en: "Countries and regions represented" },
    kind: "quantity",
    unit: "个国家和地区",
    basis: "event",
    definition: {
      zh: "参会人员来自的国家和地区个数。",
      en: "Countries and regions from which participants came.",
    },
    comparability: {
      zh: "2021年世界顶尖科学家论坛的国家数仅就科学奖项获得者而言，单位印为个国家；2021年浦江创新论坛仅就发表观点的专家学者而言；2023年均未作此限定。",
      en: "For 2021 the World Laureates Forum counts the countries of prize winners only (个国家, without regions) and the Pujiang Innovation Forum those of the experts who spoke; in 2023 neither is so limited.",
    },
  },
  {
    code: "event.organisations",
    name: { zh: "参会国际科技组织", en: "International science organisations taking part" },
    kind: "quantity",
    unit: "个",
    basis: "event",
    definition: {
      zh: "参会的国际科技组织个数，单位为个。",
      en: "International science and technology organisations taking part, counted in organisations (个).",
    },
  },
  {
    code: "event.guests",
    name: { zh: "参会嘉宾", en: "Guests" },
    kind: "quantity",
    unit: "位",
    basis: "event",
    definition: {
      zh: "参会嘉宾人数，单位印为位或名；报告未说明嘉宾范围是否含听众。",
      en: "Guests of the edition, printed in 位 or 名; the report does not say whether the audience is included.",
    },
    comparability: {
      zh: "2021年浦江创新论坛印的是发表观点的专家学者人数，与嘉宾人数口径不同。",
      en: "For the 2021 Pujiang Innovation Forum the report counts experts who spoke, which is another base than guests.",
    },
  },
  {
    code: "event.overseas-guest-share",
    name: { zh: "境外嘉宾比例", en: "Share of guests from outside the mainland" },
    kind: "quantity",
    unit: "%",
    basis: "event",
    definition: {
      zh: "境外嘉宾占参会嘉宾的百分比，按报告取整。",
      en: "Guests from outside the mainland as a percentage of guests, rounded as printed.",
    },
  },
  {
    code: "event.scientists",
    name: { zh: "参会全球科学家", en: "Scientists from around the world" },
    kind: "quantity",
    unit: "位",
    basis: "event",
    definition: {
      zh: "参会的全球科学家人数，单位为位；报告未说明是否包含获奖者和院士。",
      en: "Scientists from around the world who took part (位); the report does not say whether laureates and academicians are among them.",
    },
  },
  {
    code: "event.nobel-laureates",
    name: { zh: "参会诺贝尔奖得主", en: "Nobel laureates" },
    kind: "quantity",
    unit: "位",
    basis: "event",
    definition: {
      zh: "参会的诺贝尔奖得主人数，不含其他科学奖项，单位为位。",
      en: "Nobel laureates who took part (位); winners of other prizes are not included.",
    },
    comparability: {
      zh: "2021年报告统计的是各类世界顶尖科学奖项获得者，与诺贝尔奖得主口径不同，不可相比。",
      en: "The 2021 report counts winners of all the leading science prizes, another base that cannot be compared with Nobel laureates.",
    },
  },
  {
    code: "event.academicians",
    name: { zh: "参会中国两院院士", en: "Academicians of the two Chinese academies" },
    kind: "quantity",
    unit: "位",
    basis: "event",
    definition: {
      zh: "参会的中国科学院院士和中国工程院院士人数，单位为位。",
      en: "Members of the Chinese Academy of Sciences and the Chinese Academy of Engineering who took part (位).",
    },
    comparability: {
      zh: "2021年报告仅印“数十位”，没有数值，不能与2023年的数比较大小。",
      en: "The 2021 report says only dozens (数十位), which has no number to compare with that of 2023.",
    },
  },
  {
    code: "event.professional-visitors",
    name: { zh: "专业观众", en: "Trade visitors" },
    kind: "quantity",
    unit: "人次",
    unitInEnglish: { one: "visit", many: "visits" },
    basis: "event",
    definition: {
      zh: "展会吸引的专业观众人次，单位为人次。",
      en: "Visits by trade visitors (人次).",
    },
  },
];
