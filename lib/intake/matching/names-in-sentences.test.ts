import { describe, expect, it } from "vitest";
import { matchReadings } from "./match-readings";
import { figure } from "./matching.test-data";
import type { KnownReport, MatchInput } from "./model";
import { namesInSentences } from "./names-in-sentences";

const last: KnownReport = {
  year: 2030,
  figures: [
    figure({ key: "partners", kind: "names", zh: "签约院校" }),
    figure({ key: "crops", kind: "names", zh: "作物" }),
  ],
  places: [
    { headings: [], label: "", text: "与{partners}签订共建协议，围绕{crops}等作物联合选育。" },
    { headings: [], label: "", text: "{crops}获得推广。" },
  ],
  printed: new Map([["partners", "农业大学、林业学院"]]),
};

const inputOf = (text: string): MatchInput => ({
  ...{ parts: [{ text, headings: [], label: "" }], readings: [], indicators: [] },
  ...{ report: { ...last, year: 2031, places: [], printed: new Map() }, earlier: [last] },
});

const namesOf = (text: string) => namesInSentences(inputOf(text)).map(({ reading }) => reading.quote);

describe("a list of names is found by the words around it in an earlier sentence", () => {
  it.each<[string, string[]]>([
    ["签订共建协议，围绕青稞、藜麦等作物联合选育。", ["青稞、藜麦"]],
    ["又签订共建协议，围绕青稞等作物联合选育三年。", ["青稞"]],
    ["签订共建协议。围绕青稞等作物联合选育。", []],
    ["签订共建协议，围绕等作物联合选育。", []],
    ["与海洋学院签订共建协议。", []],
    ["青稞获得推广。", []],
  ])("%s", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it("unless something was read there, and its field is that of the sentence", () => {
    const input = inputOf("签订共建协议，围绕青稞、藜麦等作物联合选育。");
    const readings = namesInSentences(input);
    expect(namesInSentences({ ...input, readings })).toEqual([]);
    expect(matchReadings({ ...input, readings })).toMatchObject([{ field: "crops" }]);
  });
});
