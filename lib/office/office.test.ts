import { describe, expect, it } from "vitest";
import { administrator, editor, newestEvent, refusalOf } from "@/lib/catalogue/catalogue.test-data";
import { reader } from "@/lib/platform/database";
import { changingPublicPages, listenForPublicPages } from "@/lib/platform/public-pages/signal";
import { must } from "@/lib/testing/small-report";
import { changeOffice } from "./commands";
import { stampOf } from "./edit-stamp";
import { detailsOf } from "./model";
import { officeInForce } from "./reads";
import { findOffice } from "./repository";
import { officeDetailsSchema, type OfficeInput } from "./schema";

const typed: OfficeInput = {
  reportName: { zh: "科技年报", en: "Science Report" },
  shortName: { zh: "", en: "" },
  demonstration: false,
  name: { zh: "编辑部", en: "Desk" },
  publisher: { zh: "发布机构", en: "Publisher" },
  publisherType: "LocalAuthority",
  email: "desk@example.org",
  phone: "+86 (21) 2311 0000",
  address: { zh: "", en: "" },
  homepage: "https://例子.测试/关于?a=1",
  licence: { zh: "署名", en: "Attribution" },
  licenceUrl: "https://example.org/licence",
  place: { zh: "上海", en: "Shanghai" },
  placeUrl: "",
  theme: "TECH",
};
const stamp = async () => stampOf(await findOffice(reader()));

describe("the office's record", () => {
  it("has a row from the start, which says that nobody has filled it in", async () => {
    const { changedAt, uuid, name, email } = await findOffice(reader());
    expect([changedAt, name.zh, email]).toEqual([null, "报告编辑部", ""]);
    expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it("is changed with its audit event, from and to", async () => {
    const from = detailsOf(await findOffice(reader()));
    must(await changeOffice({ ...typed, stamp: await stamp() }, administrator));
    const to = detailsOf(await officeInForce());
    expect(to).toMatchObject({ publisher: typed.publisher, address: null, place: typed.place });
    expect(to.homepage).toMatch(/^https:\/\/xn--fsqu00a\.xn--0zwm56d\/%E5%85%B3%E4%BA%8E\?a=1$/);
    expect(await newestEvent()).toMatchObject({ type: "office.changed", from, to });
    expect((await findOffice(reader())).changedAt).toMatch(/Z$/);
  });

  it("is not changed twice by the same input", async () => {
    const before = await newestEvent();
    must(await changeOffice({ ...typed, stamp: await stamp() }, administrator));
    expect((await newestEvent()).seq).toBe(before.seq);
  });

  it("is not overwritten by an edit of an older record", async () => {
    const older = await stamp();
    must(await changeOffice({ ...typed, phone: "12345", stamp: older }, administrator));
    const refused = await changeOffice({ ...typed, email: "", stamp: older }, administrator);
    expect(refusalOf(refused)).toContain("CONFLICT The office's record was changed");
    expect(await findOffice(reader())).toMatchObject({ phone: "12345", email: "desk@example.org" });
  });

  it("is changed by administrators only", async () => {
    expect(refusalOf(await changeOffice({ ...typed, stamp: await stamp() }, editor))).toContain("FORBIDDEN");
  });

  it.each([
    ["a script as an address", { homepage: "javascript:alert(1)" }],
    ["half an address", { licenceUrl: "example.org/licence" }],
    ["an address with braces", { placeUrl: "https://example.org/?{a}" }],
    ["half an e-mail address", { email: "desk@" }],
    ["words as a telephone number", { phone: "see below" }],
    ["a name in one language", { publisher: { zh: "发布机构", en: "" } }],
    ["a place in one language", { place: { zh: "上海", en: "" } }],
    ["an unknown theme", { theme: "MOON" as never }],
  ])("does not take %s", (_, wrong) => {
    expect(officeDetailsSchema.safeParse({ ...typed, ...wrong }).success).toBe(false);
  });
});

it("is known to be changed only once readers are served pages that say so", async () => {
  const phones: (string | null)[] = [];
  const changed = async () => void phones.push((await findOffice(reader())).phone);
  listenForPublicPages({ changed, expected: () => undefined });
  const change = changingPublicPages(changeOffice);
  must(await change({ ...typed, phone: "54321", stamp: await stamp() }, administrator));
  expect(phones).toEqual(["54321"]);
});
