import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { chainEntries } from "@/lib/audit/repository";
import { administrator, editor, refusalOf } from "@/lib/catalogue/catalogue.test-data";
import { findOutline } from "@/lib/outline/repository";
import { reader } from "@/lib/platform/database";
import { must } from "@/lib/testing/small-report";
import type { ReadDocument } from "../documents/model";
import { proposalsOfDocument } from "../proposal-repository";
import { receiveDocument } from "../receive";
import { recordRead } from "../record-reading";
import { findContent, findDocument } from "../repository";
import { proposeHeadings } from "./headings";
import { openFromDocument } from "./open-from-document";

const content: ReadDocument = {
  notices: [],
  parts: [
    { place: { page: null, part: 0 }, kind: "heading", level: 1, number: "", text: "2021科技年报" },
    { place: { page: null, part: 1 }, kind: "heading", level: 1, number: "8.3", text: "培训" },
    {
      place: { page: null, part: 2 },
      kind: "paragraph",
      level: 0,
      marker: "",
      text: "全年举办科技培训25批，参训510人次。",
    },
    { place: { page: null, part: 3 }, kind: "heading", level: 1, number: "8.4", text: "交流" },
    {
      place: { page: null, part: 4 },
      kind: "paragraph",
      level: 0,
      marker: "",
      text: "论坛于9月9—11日举行，云南、海南、新疆参加。",
    },
  ],
};

async function received(read: ReadDocument | null = content) {
  const data = new TextEncoder().encode(`年报 ${randomUUID()}`);
  const input = { name: "2021年报.txt", data, year: null, section: null };
  const { id } = must(await receiveDocument(input, administrator));
  if (read) must(await recordRead({ documentId: id, content: read, proposals: [] }, administrator));
  return id;
}

const chosen = (documentId: string, year = 2021) => ({
  ...{ documentId, year, title: { zh: `${year}科技年报`, en: "" } },
  headings: proposeHeadings(content).map(({ part, role, number, title }) => ({
    ...{ part, role, number, title: { zh: title, en: "" }, topic: "" },
  })),
});

describe("a past year from its document", () => {
  it("is opened with sections, figures and sentences, whose values are proposals and nothing else", async () => {
    const documentId = await received();
    must(await openFromDocument(chosen(documentId), administrator));
    const outline = await findOutline(reader(), 2021);
    expect(outline?.sections.map(({ number, title }) => [number, title.zh])).toEqual([
      ["8.3", "培训"],
      ["8.4", "交流"],
    ]);
    expect(outline?.fields.every(({ latestId }) => latestId === null)).toBe(true);
    const proposals = await proposalsOfDocument(reader(), documentId);
    const keys = new Map(outline?.fields.map(({ id, key }) => [id, key]));
    expect(proposals.map(({ fieldId, typed, group }) => [keys.get(fieldId ?? ""), typed, group])).toEqual([
      ["section-8-3.figure", "25批", "sure"],
      ["section-8-3.figure-2", "510人次", "sure"],
      ["section-8-4.figure", "9月9—11日", "sure"],
      ["section-8-4.figure-2", "云南、海南、新疆", "check"],
      ["text.section-8-3", "全年举办科技培训{section-8-3.figure}，参训{section-8-3.figure-2}。", "sure"],
      ["text.section-8-4", "论坛于{section-8-4.figure}举行，{section-8-4.figure-2}参加。", "sure"],
    ]);
    expect((await findDocument(reader(), documentId))?.report?.year).toBe(2021);
    const types = (await chainEntries(reader())).slice(-2).map(({ type }) => type);
    expect(types).toEqual(["report.opened", "catalogue.extended"]);
  });

  it("says beside the proposals what was not taken", async () => {
    const first = { place: { page: null, part: 0 }, kind: "paragraph", level: 0, marker: "" } as const;
    const parts = [{ ...first, text: "编者的话。" }, ...content.parts.slice(1)];
    const documentId = await received({ notices: [], parts });
    must(await openFromDocument(chosen(documentId, 2020), administrator));
    const notices = (await findContent(reader(), documentId))?.notices;
    expect(notices?.map(({ en }) => en)).toEqual([expect.stringContaining("stand before the first section")]);
  });

  it("goes on with the indicators of the catalogue", async () => {
    const documentId = await received();
    const before = await reader().indicator.count();
    must(await openFromDocument(chosen(documentId, 2022), administrator));
    const outline = await findOutline(reader(), 2022);
    expect(outline?.fields.flatMap(({ indicator }) => indicator?.code ?? [])).toContain("section-8-3.figure");
    expect((await reader().indicator.count()) - before).toBeLessThan(3);
  });

  it.each([
    ["by an editor", async () => openFromDocument(chosen(await received(), 2030), editor), "FORBIDDEN"],
    [
      "from a document that is not read",
      async () => openFromDocument(chosen(await received(null), 2030), administrator),
      "LOCKED",
    ],
    [
      "for a year that is open",
      async () => openFromDocument(chosen(await received(), 2021), administrator),
      "CONFLICT",
    ],
    [
      "without a section",
      async () => {
        const input = chosen(await received(), 2030);
        const headings = input.headings.map((heading) => ({ ...heading, role: "out" as const }));
        return openFromDocument({ ...input, headings }, administrator);
      },
      "INVALID",
    ],
    [
      "with a number twice",
      async () => {
        const input = chosen(await received(), 2030);
        const headings = input.headings.map((heading) => ({ ...heading, number: "1" }));
        return openFromDocument({ ...input, headings }, administrator);
      },
      "INVALID",
    ],
    [
      "twice from one document",
      async () => {
        const id = await received();
        must(await openFromDocument(chosen(id, 2029), administrator));
        return openFromDocument(chosen(id, 2030), administrator);
      },
      "LOCKED",
    ],
  ])("is not opened %s, and nothing is left behind", async (_, open, code) => {
    const topics = () => reader().topic.count({ where: { code: { startsWith: "section-2030" } } });
    expect(refusalOf(await open())).toContain(code);
    expect(await findOutline(reader(), 2030)).toBeNull();
    expect(await topics()).toBe(0);
  });
});
