import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unboundNumbers } from "./lint";

const findNumbers = (sentence: string) => unboundNumbers(sentence).map(({ kind, text }) => `${kind} ${text}`);

describe("numbers that are figures", () => {
  it.each<[string, string[]]>([
    ["开展培训24批，培训1080人次。", ["24批", "1080人次"]],
    ["线上观众超6万人次。", ["超6万人次"]],
    ["培训2000余人次。", ["2000余人次"]],
    ["线上观众6万余人次。", ["6万余人次"]],
    ["近2000人次参与。", ["近2000人次"]],
    ["总成交172.79亿元，其中1,234.5万元。", ["172.79亿元", "1,234.5万元"]],
    ["来自32个国家和地区。", ["32个国家和地区"]],
    ["面积35000m²，特装82.7%。", ["35000m²", "82.7%"]],
    ["占1/4。", ["约占1/4".slice(2)]],
    ["比例约1/4，增长30%—40%。", ["约1/4", "30%—40%"]],
    ["价值在50万元以上。", ["50万元以上"]],
    ["连续3年举办，历时9个月。", ["3年", "9个月"]],
    ["规模10万吨级。", ["10万吨级"]],
    ["提高2.5个百分点。", ["2.5个百分点"]],
    ["全角６０项。", ["６０项"]],
    ["2023家企业。", ["2023家"]],
    ["数十位院士、数百家企业。", ["数十位", "数百家"]],
    ["近百个项目、百余位嘉宾、上百家企业。", ["近百个", "百余位", "上百家"]],
    ["利润-5万元，增速-3%。", ["-5万元", "-3%"]],
    ["利润−5万元，增速－3%，负5%。", ["−5万元", "－3%", "负5%"]],
    ["利润(1,234.50)万元，增速▲5%、△3%、↓2%。", ["(1,234.50)", "▲5%", "△3%", "↓2%"]],
    ["13-15家，肩负5项任务，占比（40%）。", ["13-15家", "5项", "40%"]],
    ["设施29898台（套），近亿次访问。", ["29898台（套）", "近亿次"]],
    ["两家高校与三十余项成果。", ["两家", "三十余项"]],
    ["会期3日。", ["3日"]],
  ])("%s", (sentence, quantities) => {
    expect(findNumbers(sentence)).toEqual(quantities.map((text) => `quantity ${text}`));
  });

  it.each<[string, string[]]>([
    ["9月9—11日举办。", ["9月9—11日"]],
    ["1—9月，交易活跃。", ["1—9月"]],
    ["4月发布。", ["4月"]],
    ["5月31日至6月4日举行。", ["5月31日至6月4日"]],
    ["10月29日—11月1日举行。", ["10月29日—11月1日"]],
    ["2021年7月8—10日举行。", ["2021年7月8—10日"]],
  ])("%s (dates)", (sentence, dates) => {
    expect(findNumbers(sentence)).toEqual(dates.map((text) => `date ${text}`));
  });
});

describe("numbers that are not figures", () => {
  it.each([
    "2023年，全市平稳。",
    "2018—2020年规划收官，2018-2020年见效。",
    "2023浦东创新创业大会举行。",
    "截至2023年底。",
    "第16届论坛与首届大会。",
    "8.4 国际合作",
    "1 建立保障",
    "见第8.4节、8.2节、第8章与8.4.1。",
    "《三年行动计划（2018—2020年）》与《关于5项措施的通知》",
    "“1+N+X”机制，1+1+N体系，“1”指主宾国",
    "世界500强与G60科创走廊、5G、H1N1、PM2.5、3D、WAIC 2023、COVID-19",
    "“0—1—10—100”与0—1—10—100全过程",
    "以一个聚力、三个联动、一个接轨为主线",
    "{training.batches}、{a2.b-3}",
    "一个平台、一批成果、多场活动、若干项目",
    "展会-2023年、论坛-第16届、设备-3D打印、企业-500强、报告(2023)",
    "千家万户、百家争鸣、三位一体、五位一体、两院院士、第三批",
    "三省一市、四大功能区、九城市",
  ])("%s", (sentence) => {
    expect(findNumbers(sentence)).toEqual([]);
  });
});

const words = "培训 24批 {a.b} 《计划2.0》 9月 “5G” 第3届 ， { } \\ 近百家 2023年".split(" ");
const pieces = fc.array(fc.constantFrom(...words), { maxLength: 12 });

describe("laws", () => {
  it("finds runs in order, without overlaps, whose text matches the sentence", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          pieces.map((all) => all.join("")),
        ),
        (sentence) => {
          let last = 0;
          for (const { start, end, text } of unboundNumbers(sentence)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(sentence.slice(start, end)).toBe(text);
            expect(text).not.toBe("");
            last = end;
          }
        },
      ),
    );
  });

  it("finds nothing in a reference, whatever its key", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]{1,6}(?:[.-][a-z0-9]{1,6}){0,3}$/), (key) => {
        expect(findNumbers(`培训{${key}}人`)).toEqual([]);
      }),
    );
  });

  it("finds every count between Han words", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99999 }),
        fc.constantFrom("家", "人次", "项", "万元"),
        (count, unit) => {
          expect(findNumbers(`共有${count}${unit}。`)).toEqual([`quantity ${count}${unit}`]);
        },
      ),
    );
  });
});
