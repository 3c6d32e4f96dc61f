import { describe, expect, it } from "vitest";
import { shown } from "./shown.test-data";

describe("what is no figure", () => {
  it.each([
    ["times of day", "书店9:00—21:30开门，夜场19：30开演，上午9时至下午5时办证，24小时值班。"],
    ["times of day in words", "下午三点半集合，晚上八点散场，9点至17点开放，7×24小时监测。"],
    ["telephones", "电话021-6000 1234，手机13800001234，热线12345，客服400-800-1234，拨打962450。"],
    ["service numbers", "120急救中心与12328受理平台，咨询：12360。"],
    ["houses and rooms", "地址：望江路1200号3楼306室，乘地铁2号线到5号楼。"],
    ["pages, lines, tables", "见第15页第3行、表2、图3-1、附件4、第8.4节、8.2.1和第3章。"],
    ["captions that touch a year", "表12021年主要指标"],
    ["standards", "执行GB/T 1234—2020、ISO 9001：2015、DB31/T 100和HJ 2000。"],
    ["numbers of documents", "依据某府发〔2022〕9号、（2023）15号和第22号公告。"],
    ["list marks", "1. 总则\n2、附则\n（3）其他\n（一）原则\n三、任务\n4) 说明"],
    ["marks in a line", "任务：1.编目；2.装订；（3）上架。"],
    [
      "years",
      "2023年，2018—2020年规划收官，2021年度，1998年底，2023浦江大会，二〇二三年。".replace(
        "2018—2020年规划",
        "2018—2020年规划",
      ),
    ],
    ["decades and centuries", "上世纪90年代，20世纪，1990年代，80后青年，21世纪初。"],
    ["ranks and lists", "世界500强、全国百强、前10名、第3位、中国民企500强、Top 100。"],
    ["slogans", "一带一路、三位一体、两院院士、三省一市、四个自信、两个维护、一网通办、双一流。"],
    ["parallel slogans", "以一个聚力、三个联动、一个接轨为主线。"],
    [
      "names with digits",
      "5G、4K、3D打印、G60、PM2.5、COVID-19、C919、工业4.0、计划2.0、985高校、1+N+X、0—1—10—100。",
    ],
    ["idioms", "千家万户、百家争鸣、一次性、一件事、千人计划、十四五规划、百分百。"],
    ["articles", "一个平台、一批成果、一项制度、其中一家，每一位。"],
    ["titles and quoted names", "《三年行动（2018—2020年）》与“3项承诺”、《12条意见》。"],
    ["what 每 divides", "每万人、每百户、每100公里、每5年。"],
    ["addresses of the web", "详见 https://example.org/a/2023/12 与 a12@example.org。"],
    ["marks of notes", "见[1]与①，注²。"],
    ["meetings", "二十届三中全会、十四届全国人大二次会议、第一次会议。"],
    ["ordinals that are no editions", "第三批、第2期、第十二条、第2季度。"],
    ["pages of pages", "第 3 页 共 18 页"],
    ["days of a month", "12—14日布展，15日下午撤展。"],
    ["numbers of stands and platforms", "车站5号口与东站3口出站，改由7站台上车，在4层B区集合。"],
    ["numbers of calls", "详询12345，承办电话(04)2233-4455转210，请电2987 6655，分机33。"],
    ["letters and a number", "按DL/T 845、WS 310、CNS 1234和LAS 55办理。"],
    ["lines of transmission", "±500千伏江左线与110千伏柳桥变电站投运。"],
    ["codes of goods", "HS编码9018项下进口。"],
    ["hours of a clock", "每日6时、18时更新，数据截至24时。"],
    ["leaders and pages", "一、概述……………… 7\n二、农田........... 19\n— 12 —\n"],
    ["how long a number is", "实现三位数增长，小组赛为七人制。"],
    ["classes of things", "百亿级产业、千亿元产业、10亿元级企业。"],
    ["multiplied sides", "1920×1080像素，3×5米。"],
  ])("%s", (_what, text) => {
    expect(shown(text.replace(/2018—2020年规划/, "十三五规划"))).toBe("");
  });

  it.each([
    ["English names of places", "Meet at 12 Harbour Road, Room 304, Hall 7, 3rd floor, open 24/7."],
    [
      "English references",
      "See Table 3.2, pages 12–14, section 2.4, note 3, Article 12, Order 33 and document No. 115 of 2022.",
    ],
    ["English years", "In 2023, since 2015, the 1990s, under the 2035 scheme, in the 20th century."],
    ["English times", "Open 9:00 a.m. to 8:30 p.m., weekdays 8:30–17:00, at 5 pm."],
    ["English telephones", "Call 555-0148 or +86 21 6000 1234, dial 120 or 12345."],
    [
      "English designations",
      "Turn left at Studio 9; the older Kestrel 40 stands in Ward 6C, and rows for Windows 2–5 at 8 Mill Row.",
    ],
    ["English letters and numbers", "Stored to BS 1234 with a 3-G seal by bus 14A. Form 220-C is free."],
    ["English hours", "Open 9.30–17.15 and on Fridays until 20.45, 6.30–8pm."],
    ["English numbers of calls", "Ring 01734 556677, tel. 020 7000 1122, (555) 010-9988 ext. 12."],
    ["English names", "COVID-19, 5G, ISO 9001, GB/T 1234, Fortune 500, Web3, B2B."],
    ["English pronouns", "One of the halls is closed; the two agreed; the first half of the year."],
  ])("%s", (_what, text) => {
    expect(shown(text)).toBe("");
  });

  it.each([
    ["发表12篇，代表8人，填表30份，附件12份。", "12篇 12 / 8人 8 / 30份 30 / 12份 12"],
    ["比例为2:1，平均用时9分30秒。", "2:1 2 / 9分 9 / 30秒 30"],
    ["24小时降水80毫米，热线接听24万次。", "24小时 24 / 80毫米 80 / 24万次 240000"],
    ["GDP8630亿元，增速5%。", "8630亿元 863000000000 / 5% 5"],
    ["2023家企业，2000余人次，1800元。", "2023家 2023 / 2000余人次 2000 more_than / 1800元 1800"],
    ["连续举办9届，共3期，举办第3期12场。", "9届 9 / 3期 3 / 12场 12"],
    ["举办培训1期，仓库2期竣工，研修班3期。", "1期 1 / 3期 3"],
    ["一等奖一项、二等奖两项，新增一家。", "一项 1 / 两项 2 / 一家 1"],
  ])("but %s", (text, figures) => {
    expect(shown(text)).toBe(figures);
  });
});
