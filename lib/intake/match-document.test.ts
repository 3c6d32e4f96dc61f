import { expect, it } from "vitest";
import { figure } from "./matching/matching.test-data";
import { matchDocument } from "./match-document";

it("proposes a list of names between the words of an earlier sentence, in the order of the text", () => {
  const figures = [
    figure({ key: "fields", kind: "names", zh: "合作领域" }),
    figure({ key: "projects", unit: "项", zh: "合作项目" }),
  ];
  const places = [{ headings: [], label: "", text: "双方围绕{fields}等方向立项，支持项目{projects}。" }];
  const printed = new Map([
    ["fields", "育种、植保"],
    ["projects", "23项"],
  ]);
  const content = {
    parts: [
      {
        kind: "paragraph" as const,
        place: { page: null, part: 0 },
        level: 0,
        marker: "",
        text: "双方围绕土壤改良、节水灌溉等方向立项，支持项目25项。",
      },
    ],
    notices: [],
  };
  const proposals = matchDocument(content, {
    context: { year: 2031, units: [], headings: [] },
    ids: new Map([
      ["fields", "f1"],
      ["projects", "f2"],
    ]),
    report: { year: 2031, figures, places, printed: new Map() },
    earlier: [{ year: 2030, figures, places, printed }],
    indicators: [],
  });
  expect(proposals).toMatchObject([
    { kind: "names", quote: "土壤改良、节水灌溉", fieldId: "f1" },
    { kind: "quantity", quote: "25项", fieldId: "f2" },
  ]);
});
