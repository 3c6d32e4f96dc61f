import { expect, it } from "vitest";
import { contentOf } from "./content";
import { preparedSet } from "./prepared-set";

const urls = ["/", "/reports", "/search", "/missing", "/api/v1/observations.csv?year=2023&version=1.0"];

function counting(status = 200) {
  const rendered: string[] = [];
  const render = async (url: string) => {
    rendered.push(url);
    await new Promise((resolve) => setTimeout(resolve, 5));
    return contentOf({ status, headers: { "content-type": "text/html" }, body: Buffer.from(url) });
  };
  const set = preparedSet({ id: "a", urls, answeringQueries: ["/search"], changesAt: Infinity }, render);
  return { set, rendered };
}

it("renders an address once, however many ask for it at the same time", async () => {
  const { set, rendered } = counting();
  expect(set.find("/reports")).toBeUndefined();
  const answers = await Promise.all([
    set.obtain("/reports"),
    set.obtain("/reports?utm_source=x"),
    set.obtain("/reports"),
  ]);
  expect(rendered).toEqual(["/reports"]);
  expect(new Set(answers).size).toBe(1);
  expect(set.find("/reports")).toBe(answers[0]);
});

it.each([
  ["/reports?utm_source=x", "/reports"],
  ["/?", "/"],
  ["/api/v1/observations.csv?version=1.0&year=2023", "/api/v1/observations.csv?year=2023&version=1.0"],
])("%s is the same as %s", async (asked, kept) => {
  const { set, rendered } = counting();
  const ready = await set.obtain(asked);
  expect(rendered).toEqual([kept]);
  expect(set.find(asked)).toBe(ready);
});

it.each([
  ["/search?q=论坛", "a page that answers its query"],
  ["/api/v1/observations.csv?year=2023", "a narrower export"],
  ["/api/v1/observations.csv?year=2023&version=1.0&utm=1", "an export with a filter it does not know"],
  ["/desk", "what is not public"],
])("%s is not of the set: %s", (url) => {
  const { set } = counting();
  expect(set.obtain(url)).toBeNull();
  expect(set.find(url)).toBeUndefined();
});

it("keeps nothing that did not answer well, and asks again", async () => {
  const { set, rendered } = counting(500);
  await expect(set.obtain("/reports")).rejects.toThrow("/reports answered 500.");
  await expect(set.obtain("/reports")).rejects.toThrow();
  expect(rendered.length).toBe(2);
  expect(set.find("/reports")).toBeUndefined();
});
