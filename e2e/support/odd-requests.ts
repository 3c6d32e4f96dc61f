import { readFileSync } from "node:fs";

const built = (file: string) => JSON.parse(readFileSync(`.next/server/${file}`, "utf8")) as unknown;

/** The values of a part of an address that none of ours has. */
const oddParts = [
  "%ff",
  "%E0%A4%A",
  "%00",
  "%EF%BF%BF",
  "%ED%A0%80",
  "abc",
  "-1",
  "9".repeat(30),
  "x".repeat(4_000),
];

const oddQuery = [
  "year",
  "from",
  "section",
  "file",
  "before",
  "kind",
  "subject",
  "state",
  "q",
  "years",
  "same",
  "place",
]
  .flatMap((name) => [`${name}=9e99`, `${name}=%EF%BF%BE%00`, `${name}[a]=1`])
  .join("&");

/** Every address that a page or a route of the build can be asked at with a part of it or a query that is odd. */
export function oddAddresses(): string[] {
  const routes = Object.keys(built("app-paths-manifest.json") as object)
    .filter((file) => /\/(?:page|route)$/.test(file) && !/\[\.\.\.|_not-found|_global-error/.test(file))
    .map((file) => file.replace(/\/(?:page|route)$/, "").replace(/\/\([^/]+\)|\/\[locale\]/g, "") || "/");
  return [...new Set(routes)].flatMap((route) => {
    const places = [...route.matchAll(/\[(\w+)\]/g)].map(([place]) => place);
    const parted = places.flatMap((odd) => oddParts.map((part) => filled(route.replace(odd, () => part))));
    return [...parted, `${filled(route)}?${oddQuery}`];
  });
}

const usual: Record<string, string> = { year: "2023", number: "8.4", version: "1.0", key: "waic.forums" };
const filled = (route: string) => route.replace(/\[(\w+)\]/g, (_, name: string) => usual[name] ?? "x");

type Manifest = { node: Record<string, { exportedName?: string; workers: Record<string, unknown> }> };

/** Every server action of the build, with a page that has it. Those that end the session come last. */
export function builtActions(): { name: string; id: string; path: string }[] {
  const { node } = built("server-reference-manifest.json") as Manifest;
  const actions = Object.entries(node).map(([id, { exportedName = "", workers }]) => {
    const page = Object.keys(workers)[0] ?? "";
    const route = page.replace(/^app|\/page$/g, "").replace(/\/\([^/]+\)|\/\[locale\]/g, "");
    return { name: exportedName, id, path: filled(route) };
  });
  const ends = ({ name }: { name: string }) => Number(/signOut|end[A-Z]|leave/i.test(name));
  return actions.toSorted((a, b) => ends(a) - ends(b));
}

type Body = { type: string; body: string };

const script = (body: string): Body => ({ type: "text/plain;charset=UTF-8", body });
const form = (body: string): Body => ({ type: "multipart/form-data; boundary=x", body });
const nested = (depth: number, [open, close]: [string, string]) => open.repeat(depth) + close.repeat(depth);
const unprintable = '{"toString":1,"valueOf":1}';
const names = [
  "id",
  "fieldId",
  "sectionId",
  "submissionId",
  "personId",
  "sentenceId",
  "documentId",
  "year",
  "code",
];

/** Bodies that no page of ours sends to an action, by what is odd about them. */
export const oddBodies: Record<string, Body> = {
  "no argument": script("[]"),
  ...Object.fromEntries(
    [
      "null",
      "1",
      '"x"',
      "true",
      "[]",
      "[[]]",
      "{}",
      '"$undefined"',
      '"$n123456789"',
      '"$D9999-99-99"',
      unprintable,
    ].map((argument) => [`the argument ${argument}`, script(`[${argument},${argument}]`)]),
  ),
  "objects for every name": script(`[{${names.map((name) => `"${name}":${unprintable}`).join(",")}}]`),
  "lists for every name": script(`[{${names.map((name) => `"${name}":[["x"]]`).join(",")}}]`),
  "nothing for every name": script(`[{${names.map((name) => `"${name}":null`).join(",")}}]`),
  "a prototype": script('[{"__proto__":{"year":2023},"constructor":"$1:constructor"}]'),
  "lists in lists": script(nested(20_000, ["[", "]"])),
  "objects in objects": script(`[${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}]`),
  "no JSON": script("{"),
  "nothing at all": script(""),
  "a part that never comes": script('["$@9"]'),
  "an action of another": script('["$F1"]'),
  "a form without an end": form('--x\r\nContent-Disposition: form-data; name="0"\r\n\r\n["$K1"]'),
  "a form of nothing": form("--x--\r\n"),
  "a form without parts": form("nonsense"),
  "a form without its boundary": { type: "multipart/form-data", body: "--x--\r\n" },
};

export const postedEndpoints = [
  ...[
    "revisions",
    "presence",
    "attachments?name=x",
    "intake?name=x&year=x",
    "word?year=x&name=x",
    "spreadsheets",
  ].map((name) => `/api/desk/${name}`),
  "/api/auth/callback/credentials",
  "/api/auth/nothing",
];
