import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { fetched } from "@/e2e/support/fetched";
import { loadInTurn, loadWhileBusy, percentOf, formatLoad } from "./load";
import { serveBare } from "./processes";

// Headers that Node adds by itself.
const addedByNode = ["date", "connection", "keep-alive"];

/** Measures prepared answers against a bare server that sends the same bytes from memory. */
export async function measurePrepared(site: string, { folder, year }: { folder: string; year: number }) {
  const page = `/reports/${year}/sections/8.4`;
  await compareWithBare(`${site}${page}`, { folder, name: "A section page", encoding: "br" });
  await compareWithBare(`${site}/api/v1/observations.csv?year=${year}`, {
    folder,
    name: "The CSV of one year",
    encoding: "identity",
  });
  await measureBesideSearches(site, page);
  await measureScripts(site, page);
}

/** Measures whether prepared pages get slower while the server renders a search for somebody else. */
async function measureBesideSearches(site: string, page: string): Promise<void> {
  const target = { url: local(site + page), headers: { "accept-encoding": "br" } };
  const { calm, busy } = await loadWhileBusy(target, local(`${site}/search?q=%E8%AE%BA%E5%9D%9B`));
  console.log("The same section page while another reader searches without a pause");
  console.log(`  nobody searches              ${formatLoad(calm)}`);
  console.log(`  somebody does                ${formatLoad(busy)}`);
}

const local = (url: string) => url.replace("localhost", "127.0.0.1");

type Target = { folder: string; name: string; encoding: string };

async function compareWithBare(url: string, { folder, name, encoding }: Target): Promise<void> {
  const requestHeaders = { "accept-encoding": encoding };
  const { headers, body } = await fetched(url, requestHeaders);
  const file = join(folder, "bytes");
  writeFileSync(file, body);
  const sameHeaders = Object.fromEntries(
    Object.entries(headers).filter(([name]) => !addedByNode.includes(name)),
  );
  const bare = await serveBare("bytes", { file, headers: sameHeaders });
  const load = await loadInTurn({
    ours: { url: local(url), headers: requestHeaders },
    bare: { url: bare.url, headers: requestHeaders },
  });
  await bare.stop();
  console.log(`${name}, ${body.length} bytes (${encoding}), 32 connections`);
  console.log(`  Annals                       ${formatLoad(load.ours)}`);
  console.log(`  bare Node, same answer       ${formatLoad(load.bare)}`);
  console.log(`  ${percentOf(load.ours, load.bare)} of the bare server (aim: 80 %)`);
}

/** Prints the compressed size of all scripts that a page loads. */
async function measureScripts(site: string, page: string): Promise<void> {
  const requestHeaders = { "accept-encoding": "br" };
  const html = brotliDecompressSync((await fetched(site + page, requestHeaders)).body).toString();
  const addresses = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map(([, address = ""]) => address);
  let bytes = 0;
  for (const address of addresses)
    bytes += (await fetched(new URL(address, site).href, requestHeaders)).body.length;
  console.log(
    `  JavaScript of the page: ${bytes} bytes compressed, ${addresses.length} file(s), none needed to read (aim: 120 kB)`,
  );
}
