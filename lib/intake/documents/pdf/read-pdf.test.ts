import { describe, expect, it } from "vitest";
import { notices } from "../messages";
import { readDocument } from "../read-document";
import { refusals } from "../refusals";
import { linesOf, mustRead } from "../word.test-data";
import { column, pdfOf, type Placed } from "./pdf.test-data";

const read = (...pages: Placed[][]) => linesOf(pdfOf(pages), "年报.pdf");
const row = (y: number, ...cells: [number, string][]): Placed[] =>
  cells.map(([x, text]) => ({ text, x, y, size: 10 }));

describe("paragraphs of a PDF", () => {
  it("are joined from their lines, by indent and margin", async () => {
    const text = column([
      "　　全年举办科技培训二十五批，参加培训的科技人员共",
      "1080人次，比上年增长2%，其中县级以上的单位占一半。",
      "　　全年参观80万人次。",
      "　　另有论坛3场。",
    ]);
    expect(await read(text)).toEqual([
      "全年举办科技培训二十五批，参加培训的科技人员共1080人次，比上年增长2%，其中县级以上的单位占一半。",
      "全年参观80万人次。",
      "另有论坛3场。",
    ]);
  });

  it("go on over pages, without numbers, heads and feet", async () => {
    const page = (at: number, lines: string[]): Placed[] => [
      { text: "科技年报", x: 270, y: 800 },
      ...column(lines),
      { text: `— ${at} —`, x: 280, y: 40 },
    ];
    const lines = ["　　全年举办科技培训二十五批，参加培训的科技人员共", "1080人次。"];
    expect(await read(page(1, lines.slice(0, 1)), page(2, lines.slice(1)), page(3, ["　　完。"]))).toEqual([
      "全年举办科技培训二十五批，参加培训的科技人员共1080人次。",
      "完。",
    ]);
  });

  it("have no blanks from a line that is spaced to fill its width", async () => {
    const text = "货运周转量59.41亿吨公里。";
    const spaced = [...text].reduce<Placed[]>((placed, character) => {
      const last = placed.at(-1);
      const x = last ? last.x + (/[\d.]/.test(last.text) ? 6 : 12) + 5 : 90;
      return [...placed, { text: character, x, y: 700 }];
    }, []);
    expect(await read(spaced)).toEqual([text]);
  });

  it("in two columns are not read across", async () => {
    const [left, right] = ["培训", "参观"].map((topic) =>
      Array.from({ length: 8 }, (_, at) => `全年组织科技${topic}活动的单位${at}${at}家`),
    );
    const lines = await read([...column(left ?? []), ...column(right ?? [], { x: 330 })]);
    expect(lines.join("")).toBe([...(left ?? []), ...(right ?? [])].join(""));
  });

  it("are upright on a page that is turned", async () => {
    const turned = pdfOf([column(["全年参观80万人次。"])]);
    const source = new TextDecoder().decode(turned).replace("/Type /Page ", "/Type /Page /Rotate 90 ");
    expect(await linesOf(new TextEncoder().encode(source), "年报.pdf")).toEqual(["全年参观80万人次。"]);
  });
});

describe("raised digits in a PDF", () => {
  it("are marks of notes, or exponents behind a unit", async () => {
    const line: Placed[] = [
      { text: "培训1080", x: 90, y: 700 },
      { text: "1", x: 138, y: 705, size: 6 },
      { text: "人次，绿地20m", x: 142, y: 700 },
      { text: "2", x: 220, y: 705, size: 6 },
      { text: "。", x: 223, y: 700 },
    ];
    expect(await read(line)).toEqual(["培训1080人次，绿地20m²。"]);
  });

  it("in brackets are left out too, and what they refer to are notes", async () => {
    const lines = [
      "　　全年生产总值[2]1329.65亿元，比上年增长2%，其中",
      "科技服务业占四成。",
      "注释：",
      "　　[2]按现价计算。",
    ];
    expect(await read(column(lines))).toEqual([
      "全年生产总值1329.65亿元，比上年增长2%，其中科技服务业占四成。",
      "注释：",
      "[[2]] 按现价计算。",
    ]);
  });
});

describe("tables of a PDF", () => {
  const heading = (y: number): Placed[] => [
    { text: "表1  2023年培训情况", x: 230, y: y + 30 },
    ...row(y, [100, "指标"], [250, "人次"], [400, "增长（%）"]),
  ];

  it("have their cells by place; an empty one stays empty", async () => {
    const rows = [
      ...heading(700),
      ...row(680, [90, "培训人次"], [250, "1080"], [410, "2.1"]),
      ...row(660, [100, "网上"], [260, "80"]),
      ...row(640, [90, "参观"], [410, "-0.5"]),
    ];
    expect(await read([...rows, ...column(["　　全年培训25批。"], { top: 600 })])).toEqual([
      "表1 2023年培训情况 / 指标|人次|增长（%） / 培训人次|1080|2.1 / 网上|80| / 参观||-0.5",
      "全年培训25批。",
    ]);
  });

  it("go on over a page", async () => {
    const first = [
      ...heading(120),
      ...row(100, [90, "培训"], [250, "1080"], [410, "2.1"]),
      { text: "- 1 -", x: 280, y: 30 },
    ];
    const second = [...row(780, [90, "参观"], [250, "80"], [410, "0.3"]), ...column(["　　全年培训25批。"])];
    expect(await read(first, second)).toEqual([
      "表1 2023年培训情况 / 指标|人次|增长（%） / 培训|1080|2.1 / 参观|80|0.3",
      "全年培训25批。",
    ]);
  });

  it("have a label of two lines in one cell, and two figures in one cell apart", async () => {
    const rows = [
      ...heading(700),
      ...row(680, [90, "培训"], [250, "1080"], [410, "2.1"]),
      ...row(660, [90, "由各单位自办的"]),
      ...row(648, [90, "培训班"], [250, "80"], [410, "3.1"]),
      ...row(626, [90, "参观"], [250, "25"], [410, "4.6"]),
      ...row(622, [410, "3.7"]),
      ...row(600, [90, "论坛"], [250, "3"], [410, "5.0"]),
    ];
    expect(await read(rows)).toEqual([
      "表1 2023年培训情况 / 指标|人次|增长（%） / 培训|1080|2.1 / 由各单位自办的培训班|80|3.1 / 参观|25|4.6；3.7 / 论坛|3|5.0",
    ]);
  });

  it("whose names and figures are not on the same lines are not read", async () => {
    const even = [680, 660, 640, 620].flatMap((y) => row(y, [90, "培训"], [250, "25"], [410, "2.0"]));
    const askew = [600, 568].flatMap((y) => [
      ...row(y, [90, "参观"]),
      ...row(y - 16, [250, "80"], [410, "3.0"]),
    ]);
    expect(await read([...heading(710), ...even, ...askew])).toEqual([
      "表1 2023年培训情况",
      "(这张表各列的行对不上)",
    ]);
  });

  it("that are only figures, as the axes of a chart, are not read", async () => {
    const chart = [0, 1, 2, 3].flatMap((at) =>
      row(600 - 20 * at, [100, `${at}0`], [300, `${at}5`], [400, `${at}7`]),
    );
    expect(await read([...column(["　　全年培训25批。"]), ...chart])).toEqual([
      "全年培训25批。",
      "(这里是一张图表，其中)",
    ]);
  });
});

describe("a PDF without text", () => {
  const square = "\n100 100 200 200 re f";

  it("is refused as a scan", async () => {
    expect(await readDocument("年报.pdf", pdfOf([[], []], square))).toMatchObject({
      error: { sentence: refusals.isScan },
    });
  });

  it("on one page has that page as an unread part", async () => {
    const file = await mustRead(pdfOf([column(["　　全年培训25批。"]), []], square), "年报.pdf");
    expect(file.notices).toEqual([notices.unreadPages]);
    expect(file.parts).toMatchObject([
      { text: "全年培训25批。", place: { page: 1 } },
      { kind: "unread", place: { page: 2 } },
    ]);
  });

  it("and without drawing on one page is read as if that page were not there", async () => {
    const file = await mustRead(pdfOf([column(["　　全年培训25批。"]), []]), "年报.pdf");
    expect(file).toMatchObject({ notices: [], parts: { length: 1 } });
  });
});
