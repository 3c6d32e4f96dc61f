import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseQuantity } from "@/lib/figures/quantity";
import { readValue } from "@/lib/figures/value";
import { readingsIn } from "./readings-in";
import { pieces } from "./sentences.test-data";

const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(pieces, { maxLength: 14 }).map((all) => all.join("")),
);

describe("the laws of readings", () => {
  it("stand in order, apart from each other, and quote the text", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end, quote } of readingsIn(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(quote);
          last = end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("are typed as a form would read them", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const reading of readingsIn(text)) {
          if (reading.kind === "quantity")
            expect(parseQuantity(reading.typed)).toEqual({ ok: true, value: reading.quantity });
          if (reading.kind === "dates")
            expect(readValue("dates", reading.typed)).toEqual({
              ok: true,
              value: { kind: "dates", dates: reading.dates },
            });
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("are the same for the same text", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(readingsIn(text)).toEqual(readingsIn(text));
      }),
    );
  });
});

const width = (text: string): string =>
  text.replace(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
const values = (text: string) =>
  readingsIn(text).map((reading) => (reading.kind === "quantity" ? reading.quantity : reading.kind));
const figures = fc.constantFrom(
  ..."超6万人次 2000余家 12.5% 3—5个 下降0.3个百分点 约1/4 1,234万元 三百六十余名 9月9—11日 近百个 50家以上 172.79亿元 第16届".split(
    " ",
  ),
);
const sentence = fc.array(figures, { minLength: 1, maxLength: 6 });

describe("the same figures are read", () => {
  it("in full width", () => {
    fc.assert(
      fc.property(sentence, (all) => {
        const text = all.map((figure) => `共有${figure}；`).join("");
        expect(values(width(text))).toEqual(values(text));
        expect(values(text)).toHaveLength(all.length);
      }),
    );
  });

  it("with blanks between numbers and words", () => {
    fc.assert(
      fc.property(sentence, fc.constantFrom(" ", "\u00A0", "\u2009", "\u3000"), (all, blank) => {
        const text = all.map((figure) => `共有${figure}；`).join("");
        const loose = text.replace(/(?<=[\u4E00-\u9FFF])(?=[\d一-十])|(?<=\d)(?=[\u4E00-\u9FFF%])/g, blank);
        expect(values(loose)).toEqual(values(text));
      }),
    );
  });

  it("whatever stands before and after them", () => {
    fc.assert(
      fc.property(figures, fc.constantFrom("", "\n", "；", "。", "（", "共"), (figure, around) => {
        expect(values(`${around}${figure}，`)).toEqual(values(figure));
      }),
    );
  });
});

describe("a hundred thousand characters", () => {
  it.each([
    "1",
    "1,",
    "1 ",
    "1/",
    "一",
    "百",
    "第一",
    "一成",
    "分之",
    "约",
    "“",
    '"',
    "《",
    "a",
    "a@",
    "one and ",
    "、",
    "1\n",
    "海 关 ",
    "+",
    "每1",
    "1时",
  ])("of %j are read at once", (piece) => {
    const text = piece.repeat(100_000 / piece.length);
    const before = process.cpuUsage();
    readingsIn(text);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(4000);
  });
});
