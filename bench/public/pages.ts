import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { fetched } from "@/e2e/support/fetched";
import { loadInTurn, loadWhileAsked, part, told } from "./load";
import { serveBare } from "./processes";

// What Node adds by itself.
const added = ["date", "connection", "keep-alive"];

/** What was prepared, against a bare server that sends the same bytes from memory. */
export async function prepared(site: string, { folder, year }: { folder: string; year: number }) {
  const page = `/reports/${year}/sections/8.4`;
  await compared(`${site}${page}`, { folder, name: "A section page", encoding: "br" });
  await compared(`${site}/api/v1/observations.csv?year=${year}`, {
    folder,
    name: "The CSV of one year",
    encoding: "identity",
  });
  await besideSearches(site, page);
  await scripts(site, page);
}

/** Whether readers of what is prepared wait while a page is rendered for somebody else. */
async function besideSearches(site: string, page: string): Promise<void> {
  const asked = { url: local(site + page), headers: { "accept-encoding": "br" } };
  const { calm, busy } = await loadWhileAsked(asked, local(`${site}/search?q=%E8%AE%BA%E5%9D%9B`));
  console.log("The same section page while another reader searches without a pause");
  console.log(`  nobody searches              ${told(calm)}`);
  console.log(`  somebody does                ${told(busy)}`);
}

const local = (url: string) => url.replace("localhost", "127.0.0.1");

type What = { folder: string; name: string; encoding: string };

async function compared(url: string, { folder, name, encoding }: What): Promise<void> {
  const ask = { "accept-encoding": encoding };
  const { headers, body } = await fetched(url, ask);
  const file = join(folder, "bytes");
  writeFileSync(file, body);
  const same = Object.fromEntries(Object.entries(headers).filter(([name]) => !added.includes(name)));
  const bare = await serveBare("bytes", { file, headers: same });
  const load = await loadInTurn({
    ours: { url: local(url), headers: ask },
    bare: { url: bare.url, headers: ask },
  });
  await bare.stop();
  console.log(`${name}, ${body.length} bytes (${encoding}), 32 connections`);
  console.log(`  Annals                       ${told(load.ours)}`);
  console.log(`  bare Node, same answer       ${told(load.bare)}`);
  console.log(`  ${part(load.ours, load.bare)} of the bare server (aim: 80 %)`);
}

/** The compressed bytes of all scripts that a page loads. */
async function scripts(site: string, page: string): Promise<void> {
  const ask = { "accept-encoding": "br" };
  const html = brotliDecompressSync((await fetched(site + page, ask)).body).toString();
  const addresses = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map(([, address = ""]) => address);
  let bytes = 0;
  for (const address of addresses) bytes += (await fetched(new URL(address, site).href, ask)).body.length;
  console.log(
    `  JavaScript of the page: ${bytes} bytes compressed, ${addresses.length} file(s), none needed to read (aim: 120 kB)`,
  );
}
