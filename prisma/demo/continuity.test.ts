import { describe, expect, it } from "vitest";
import { compareNameCount, parseNames } from "@/lib/figures/names";
import { parseQuantity } from "@/lib/figures/quantity";
import { catalogue } from "./catalogue/catalogue";
import { typedOf } from "./printed.test-data";
import { reports } from "./reports";

const typed = new Map(reports.map((report) => [report.year, typedOf(report)]));
const figureOf = (year: number, key: string) => typed.get(year)?.find((figure) => figure.key === key);
const all = [...typed.values()].flat();

/** Series that are told in more than one year: key, indicator, and the values of 2018, 2021 and 2023. */
type Series = [
  key: string,
  indicator: string,
  in2018: string | null,
  in2021: string | null,
  in2023: string | null,
];

const series: Series[] = [
  ["training.batches", "training.batches", "8批", "13批", "24批"],
  ["training.people", "training.people", "300余人次", "510人次", "1080人次"],
  ["cooperation.projects", "cooperation.projects", null, "23项", "28项"],
  ["cooperation.funding", "cooperation.funding", null, "1035万元", "1340万元"],
  ["outreach.institutions", "outreach.institutions", "50余家", null, "70余家"],
  ["outreach.activities", "outreach.activities", null, "8场", "多场"],
  ["outreach.online-viewers", "outreach.online-viewers", null, "近2000人次", "超6万人次"],
  ["delta.tech-export.amount", "delta.tech-export.amount", "172.79亿元", null, "592亿元"],
  ["foreign-rd.centres", "foreign-rd.centres", "440家", "506家", null],
  ["foreign-rd.global-centres", "foreign-rd.global-centres", "40家", "5家", null],
  ["pujiang.dates", "event.dates", "10月29日—11月1日", "5月31日—6月4日", "9月9—11日"],
  ["pujiang.guest-country", "event.guest-country", "葡萄牙共和国", "阿联酋", "巴西"],
  ["pujiang.guest-province", "event.guest-province", "广东省", "重庆市", "湖北省"],
  ["pujiang.countries", "event.countries", null, "20多个国家和地区", "32个国家和地区"],
  ["pujiang.guests", "event.guests", null, "超150位", "300余位"],
  ["wla.dates", "event.dates", null, "11月1—3日", "11月6—8日"],
  ["wla.countries", "event.countries", null, "23个国家", "25个国家和地区"],
  ["wla.academicians", "event.academicians", null, "数十位", "40余位"],
  ["waic.edition", "event.edition-name", null, "2021年", "WAIC 2023"],
];

describe("indicators across the years", () => {
  it.each(series)("%s has the indicator %s", (key, indicator, ...values) => {
    expect([2018, 2021, 2023].map((year) => figureOf(year, key)?.value ?? null)).toEqual(values);
    const codes = [2018, 2021, 2023].flatMap((year) => figureOf(year, key)?.indicator ?? []);
    expect(new Set(codes)).toEqual(new Set([indicator]));
  });

  it("keeps the indicator of a key, except that an edition may have a number or a name", () => {
    const changed = new Set(
      all.flatMap(({ key, indicator }) =>
        all.some((one) => one.key === key && one.indicator !== indicator) ? [key] : [],
      ),
    );
    expect([...changed]).toEqual(["pujiang.edition", "wla.edition"]);
  });

  it("keeps winners of any prize apart from Nobel laureates", () => {
    expect(figureOf(2021, "wla.laureates")).toMatchObject({ indicator: "event.laureates", value: "131位" });
    expect(figureOf(2023, "wla.nobel-laureates")).toMatchObject({ value: "27位" });
    expect(figureOf(2021, "wla.nobel-laureates")).toBeUndefined();
    expect(figureOf(2023, "wla.laureates")).toBeUndefined();
  });

  it.each([
    ...["foreign-rd.centres", "foreign-rd.global-centres", "delta.tech-export.amount", "cooperation.funding"],
    ...["event.laureates", "event.nobel-laureates", "event.countries", "event.guests", "event.edition"],
    ...["outreach.activities", "outreach.online-viewers", "outreach.institutions", "training.people"],
  ])("says why the years of %s may not be comparable", (code) => {
    const indicator = catalogue.indicators.find((one) => one.code === code);
    expect(indicator?.comparability?.zh).toMatch(/20(?:18|21|23)年/);
    expect(indicator?.comparability?.en).toMatch(/20(?:18|21|23)/);
  });

  it.each([
    [2018, "cooperation.zunyi-sites.named", "cooperation.zunyi-sites"],
    [2018, "belt-road.laboratory-projects.named", "belt-road.laboratory-projects"],
    [2018, "belt-road.transfer-channels.named", "belt-road.transfer-channels"],
    [2021, "international.offices.named", "international.offices"],
    [2023, "wla.first-initiatives", "wla.firsts"],
  ])("in %i, lists in %s as many names as %s states", (year, listed, stated) => {
    const names = parseNames(figureOf(year, listed)?.value ?? "");
    const count = parseQuantity(figureOf(year, stated)?.value ?? "");
    if (!names.ok || !count.ok) throw new Error(`${listed} or ${stated} is not read`);
    expect(compareNameCount(names.value, count.value)).toBe("match");
  });
});
