import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  mkdtempSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  truncateSync,
  watch,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeMirror } from "./make-mirror";
import { pageOf, smallSite, storeSet } from "./sets.test-data";

let folder: string;
const at = (name: string) => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "annals-mirror-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const publish = (id: string, site: Readonly<Record<string, string>>) => storeSet(at("prepared"), id, site);

async function mirror({
  live = null,
  ...options
}: { live?: string | null; target?: string; mayReplaceVersions?: boolean } = {}) {
  const { plan, bytes } = await makeMirror({
    ...{ target: at("mirror"), prepared: at("prepared"), endpoint: undefined, live },
    ...{ now: new Date("2026-11-29T08:00:00Z"), mayReplaceVersions: false, ...options },
  });
  return { sent: plan.send.map(({ url }) => url), removed: plan.removed.map(({ url }) => url), bytes };
}

const read = (file: string) => readFileSync(at(`mirror/current/site/${file}`), "utf8");

/** Every file under a folder with its content. */
function everything(path: string): Record<string, string> {
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(path.length), readFileSync(file, "base64")]),
  );
}

const csvOf = (version: string) => `api/v1/observations@year=2023&version=${version}.csv`;

describe("a mirror in a folder", () => {
  it("has each address as a file, with its compressed forms", async () => {
    await publish("one", smallSite);
    const { sent } = await mirror();
    expect(sent.toSorted()).toEqual([...Object.keys(smallSite), "/elsewhere", "/en/elsewhere"].toSorted());
    expect(read(csvOf("1.0"))).toBe(smallSite["/api/v1/observations.csv?year=2023&version=1.0"]);
    expect(read("api/v1/observations@all.csv")).toBe(smallSite["/api/v1/observations.csv"]);
    expect(gunzipSync(readFileSync(at("mirror/current/site/reports/2023.html.gz"))).toString()).toBe(
      read("reports/2023.html"),
    );
    expect(read("reports/2023.html")).toContain('href="/api/v1/observations.csv?year=2023&amp;version=1.1"');
    expect(read("search.html")).toContain("镜像不提供这项功能");
    expect(read("en/search.html")).toContain("A mirror does not offer this");
    expect(statSync(at("mirror/current/site/index.html")).mode & 0o777).toBe(0o644);
  });

  it("sends nothing where nothing is new, and only what differs where something is", async () => {
    await publish("one", smallSite);
    await mirror();
    const before = readlinkSync(at("mirror/current"));
    expect(await mirror()).toEqual({ sent: [], removed: [], bytes: 0 });
    await publish("two", { ...smallSite, "/reports/2023": pageOf("2023", "更正") });
    const inode = statSync(at(`mirror/current/site/${csvOf("1.0")}`)).ino;
    expect((await mirror()).sent).toEqual(["/reports/2023"]);
    expect(statSync(at(`mirror/current/site/${csvOf("1.0")}`)).ino).toBe(inode);
    expect(read("reports/2023.html")).toContain("更正");
    expect(readFileSync(at(`mirror/${before}/site/reports/2023.html`), "utf8")).not.toContain("更正");
  });

  it("keeps what a version has published, byte for byte, and removes what else is published no more", async () => {
    await publish("one", smallSite);
    await mirror();
    const first = everything(at("mirror/current/site"));
    const {
      ["/reports/2023/versions/1.0"]: _,
      ["/api/v1/observations.csv?year=2023&version=1.0"]: __,
      ["/feed.xml"]: ___,
      ...left
    } = smallSite;
    await publish("two", { ...left, "/": pageOf("首页", "新") });
    expect(await mirror()).toMatchObject({ sent: ["/"], removed: ["/feed.xml"] });
    const second = everything(at("mirror/current/site"));
    for (const file of ["reports/2023/versions/1.0.html", csvOf("1.0")])
      expect(second[`/${file}`]).toBe(first[`/${file}`]);
    expect(second).not.toHaveProperty(["/feed.xml"]);
  });

  it("does not replace a version's data, unless it is told to", async () => {
    const url = "/api/v1/observations.csv?year=2023&version=1.0";
    await publish("one", smallSite);
    await mirror();
    const before = everything(at("mirror"));
    await publish("two", { ...smallSite, [url]: "1.0,other" });
    await expect(mirror()).rejects.toThrow(/should never change.*--replace-versions/);
    expect(everything(at("mirror"))).toEqual(before);
    expect((await mirror({ mayReplaceVersions: true })).sent).toEqual([url]);
  });

  it("writes again what was damaged, beside what is read meanwhile", async () => {
    await publish("one", smallSite);
    await mirror();
    const before = readlinkSync(at("mirror/current"));
    truncateSync(at("mirror/current/site/index.html"), 10);
    expect((await mirror()).sent).toEqual(["/"]);
    expect(read("index.html")).toContain("首页");
    expect(readlinkSync(at("mirror/current"))).not.toBe(before);
    expect((await mirror()).sent).toEqual([]);
  });

  it("keeps the mirror before for whoever still reads from it, and no more", async () => {
    for (const title of ["一", "二", "三", "四"]) {
      await publish(title, { ...smallSite, "/": pageOf(title, "") });
      await mirror();
    }
    expect(readdirSync(at("mirror"))).toHaveLength(3);
    expect(read("index.html")).toContain("四");
  });

  it("leads to the site where that can be reached", async () => {
    await publish("one", smallSite);
    await mirror({ live: "https://annals.example.org" });
    expect(read("index.html")).toContain('<a href="/search">');
    expect(read("en.html")).toContain('href="https://annals.example.org/en/search?q=a&amp;in=b"');
    expect(read("search.html")).toContain('<a href="https://annals.example.org/search">到原站打开这一页</a>');
    expect(readdirSync(at("mirror/current/site"))).not.toContain("elsewhere.html");
  });
});

it.each([
  ["a file", () => writeFileSync(at("mirror"), ""), /is a file and not a folder/],
  [
    "a folder of somebody else's",
    () => (mkdirSync(at("mirror")), writeFileSync(at("mirror/notes.txt"), "")),
    /no mirror has put there/,
  ],
])("refuses %s, and leaves it as it was", async (_, make, reason) => {
  await publish("one", smallSite);
  make();
  await expect(mirror()).rejects.toThrow(reason);
});

it.each([
  ["a folder that lies nowhere", "nowhere/mirror", /Create it first/],
  ["the prepared pages themselves", "prepared", /overlaps the folder of the prepared pages/],
  ["a folder within them", "prepared/mirror", /overlaps the folder of the prepared pages/],
])("refuses %s", async (_, target, reason) => {
  await publish("one", smallSite);
  await expect(mirror({ target: at(target) })).rejects.toThrow(reason);
});

it.each(["https://example.org/mirror", "gs://bucket", "s3://", "s3://A_b", "s3://bucket/../other", " "])(
  "refuses %s as a target",
  async (target) => {
    await publish("one", smallSite);
    await expect(mirror({ target })).rejects.toThrow(/is no target for a mirror/);
  },
);

it("says what to do where no pages are prepared", async () => {
  await expect(mirror()).rejects.toThrow(/no complete set of prepared pages/);
});

it("leaves the former mirror whole when it is killed, and goes on at the next run", async () => {
  await publish("one", smallSite);
  await mirror();
  const before = everything(at("mirror"));
  const many = Array.from({ length: 120 }, (_, index) => [
    `/topics/t${index}`,
    pageOf(`${index}`, "主题".repeat(2000)),
  ]);
  await publish("two", { ...smallSite, "/": pageOf("新首页", ""), ...Object.fromEntries(many) });
  await killOnceItWrites();
  const drafts = readdirSync(at("mirror")).filter((name) => name.endsWith(".partial"));
  expect(drafts).toHaveLength(1);
  const left = everything(at("mirror"));
  expect(Object.fromEntries(Object.entries(left).filter(([file]) => !file.includes(".partial")))).toEqual(
    before,
  );
  expect(read("index.html")).toContain("首页");
  expect((await mirror()).sent).toHaveLength(121);
  expect(read("index.html")).toContain("新首页");
  expect(readdirSync(at("mirror")).filter((name) => name.endsWith(".partial"))).toEqual([]);
});

/** Runs the command as a person does, and kills it when it has begun to write what it will not finish. */
async function killOnceItWrites(): Promise<void> {
  const begun = new Promise<void>((resolve) => {
    const watcher = watch(at("mirror"), (_, name) => {
      if (!name?.endsWith(".partial")) return;
      watcher.close();
      resolve();
    });
  });
  const flags = ["--import", "tsx", "--conditions=react-server", "scripts/mirror.ts", at("mirror")];
  const settings = { DATABASE_URL: `file:${at("annals.db")}`, APP_URL: "", MIRROR_LIVE_URL: "none" };
  const child = spawn(process.execPath, flags, { env: { ...process.env, ...settings }, stdio: "ignore" });
  await begun;
  child.kill("SIGKILL");
  await once(child, "exit");
}
