import type { Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { brokenSentences } from "./broken-sentences";
import { pageFaults } from "./empty-page";
import { workbookRows } from "./public-addresses";

type Walk = {
  /** Asks with the cookies of its context. */
  page: Page;
  addresses: readonly string[];
  /** The values in addresses of what may not be there, of which an honest 404 or 400 may tell. */
  samples: readonly string[];
};

/** Asks every address and returns what is wrong with the answers, each with its address. */
export async function faultsAt({ page, addresses, samples }: Walk): Promise<string[]> {
  const faults: string[] = [];
  for (const address of new Set(addresses)) {
    const answer = await page.request.get(address);
    const mayBeMissing = samples.some((sample) => address.includes(sample));
    const isHonest = answer.ok() || (mayBeMissing && [400, 404].includes(answer.status()));
    const found = isHonest ? [] : [`answered ${answer.status()}`];
    const type = answer.headers()["content-type"] ?? "";
    found.push(...(await faultsOfBody(page, type, await answer.body())));
    faults.push(...found.map((fault) => `${address} ${fault}`));
  }
  return faults;
}

async function faultsOfBody(page: Page, type: string, body: Buffer): Promise<string[]> {
  const text = body.toString();
  if (type.startsWith("text/html")) return pageFaults(page, text);
  if (type.includes("spreadsheetml")) return tableFaults(await workbookRows(new Uint8Array(body)));
  if (type.startsWith("text/csv")) return tableFaults(parse(text, { bom: true }));
  if (/\bxml\b/.test(type.replace("openxml", ""))) return page.evaluate(xmlFaults, text);
  if (type.includes("ndjson")) return text.split("\n").filter(Boolean).flatMap(jsonFaults);
  if (/json/.test(type)) return jsonFaults(text);
  return type.startsWith("text/")
    ? brokenSentences(text.split("\n").filter((line) => !line.includes(",")))
    : [];
}

/** A table without rows has a header still. */
const tableFaults = (rows: readonly unknown[]) => (rows.length === 0 ? ["has no header"] : []);

function xmlFaults(text: string): string[] {
  const wrong = new DOMParser().parseFromString(text, "application/xml").querySelector("parsererror");
  return wrong ? [`is not well-formed: ${wrong.textContent}`] : [];
}

function jsonFaults(text: string): string[] {
  const strings: string[] = [];
  const empty: string[] = [];
  JSON.parse(text, (key, value: unknown) => {
    if (typeof value === "string") strings.push(value);
    if (/title|name/i.test(key) && value === "") empty.push(`${key} is empty`);
    return value;
  });
  // Addresses and patterns are no sentences.
  return [
    ...empty,
    ...brokenSentences(strings.filter((one) => /\s|[。，]/.test(one) && !/^[\^/]/.test(one))),
  ];
}
