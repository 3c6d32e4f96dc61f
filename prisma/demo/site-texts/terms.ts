import type { ContentOf } from "@/lib/site-texts/content";

type Term = Omit<ContentOf<"term">, "kind"> & { code: string };

const term = (code: string, [word, english]: [string, string], [zh, en]: [string, string]): Term => ({
  ...{ code, word, english, definition: { zh, en } },
});

export const terms: Term[] = [
  term(
    "attendances",
    ["人次", "attendances"],
    [
      "参加的次数：同一人来三次，算三人次。不能当作人数，也不能与人数相加。",
      "How often people took part: one person who came three times counts as three. It is no number of people, and cannot be added to one.",
    ],
  ),
  term(
    "organisations",
    ["家", "organisations"],
    [
      "计企业、机构、医院、院校等单位的量词。同一单位在一个数里只算一次，在不同的数里可能重复。",
      "Measure word for enterprises, institutions, hospitals and universities. Each counts once within a figure, but may be counted in several figures.",
    ],
  ),
  term(
    "items",
    ["项", "items"],
    [
      "计项目、成果、政策、协议等的量词。一个项目分几期的，按立项计一项。",
      "Measure word for projects, results, policies and agreements. A project with several phases counts once.",
    ],
  ),
  term(
    "batches",
    ["批", "batches"],
    [
      "分次办理的事情，每办一次算一批，例如培训一批。一批有多少人，另有人次。",
      "Things done in rounds, such as trainings: each round is one batch. How many people it had is told in attendances.",
    ],
  ),
  term(
    "sessions",
    ["场", "sessions"],
    [
      "计论坛、会议、活动的量词。一届大会里可以有许多场。",
      "Measure word for forums, meetings and events. One edition of a conference may have many.",
    ],
  ),
  term(
    "over",
    ["超", "over"],
    [
      "实际数比印出的大，大多少没有写。图上是空心点，箭头向上。“逾”“突破”同义。",
      "The true number is larger than the printed one; how much is not said. A chart shows a hollow point with an arrow upwards. 逾 and 突破 mean the same.",
    ],
  ),
  term(
    "more-than",
    ["余", "more than"],
    [
      "比印出的略大，零头没有写：300余位在300与400之间。图上是空心点，箭头向上。“多”同义。",
      "A little larger than printed, the remainder is left out: 300余 lies between 300 and 400. A chart shows a hollow point with an arrow upwards. 多 means the same.",
    ],
  ),
  term(
    "nearly",
    ["近", "nearly"],
    [
      "比印出的略小：近2000人次不到2000。图上是空心点，箭头向下。“将近”“接近”同义。",
      "A little smaller than printed: 近2000 is below 2,000. A chart shows a hollow point with an arrow downwards. 将近 and 接近 mean the same.",
    ],
  ),
  term(
    "about",
    ["约", "about"],
    [
      "在印出的数上下，两端都没有写明。图上是没有箭头的空心点。“左右”写在数后，同义。",
      "Near the printed number; neither end is stated. A chart shows a hollow point without an arrow. 左右, behind the number, means the same.",
    ],
  ),
  term(
    "at-least",
    ["以上", "at least"],
    [
      "不小于印出的数，包含印出的数本身。图上是空心点，箭头向上。",
      "Not smaller than the printed number, which it includes. A chart shows a hollow point with an arrow upwards.",
    ],
  ),
  term(
    "cumulative",
    ["累计", "cumulative"],
    [
      "从某一时点起一直加到年底的数。不能与当年数相连或相加；两年的累计数之差才是这一年的新增。",
      "Counted from some time in the past to the end of the year. It can neither be joined nor added to annual figures; the difference of two years' cumulative figures is what was new in the later year.",
    ],
  ),
  term(
    "annual",
    ["年度", "annual"],
    [
      "只算当年1月1日至12月31日的数。报告没有另外写明时期的，一般是年度数。",
      "Counted from 1 January to 31 December of the year alone. A figure whose period the report does not state is usually annual.",
    ],
  ),
  term(
    "year-on-year",
    ["同比", "year on year"],
    [
      "与上一年同一时期相比。报告印出的同比照印保存；本站自己算的变化另外标明，并说明由哪两个数算出。",
      "Compared with the same period of the year before. Such a figure is kept as the report prints it; changes that this site computes are marked, with the two figures that they come from.",
    ],
  ),
];
