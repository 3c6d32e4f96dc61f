// Measures the form, and a save of it, beside Payload's, in turns. By hand, after a build:
// `TSX_TSCONFIG_PATH=server/tsconfig.json node --import tsx bench/payload/run.ts`. Payload is installed in a temporary folder,
// which takes a few minutes, some 900 MB and the npm registry; with PAYLOAD_FOLDER, in that one, where it stays for the next run.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startSite } from "@/e2e/support/site";
import loadTemplate from "@/e2e/support/template";
import { type Opening, openForms, printOpenings, sectionForm } from "../open-form";
import { percentile } from "../timings";
import { installPayload, startPayload } from "./app";
import { compareSaves } from "./saves";

const rounds = Number(process.env.BENCH_ROUNDS ?? 11);
const year = Number(process.env.BENCH_YEAR ?? 2024);

const parts = ["typing", "takenOver", "firstByte", "html", "scripts", "layouts"] as const;

function ratiosOf(ours: readonly Opening[], theirs: readonly Opening[]): string[] {
  return parts.map((part) => {
    const ratios = ours.map((opening, round) => opening[part] / (theirs[round]?.[part] ?? NaN));
    return `${part.padEnd(10)} ${percentile(ratios, 0.5).toFixed(2)} (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})`;
  });
}

const kept = process.env.PAYLOAD_FOLDER;
const folder = kept ?? mkdtempSync(join(tmpdir(), "annals-payload-"));
const removeTemplate = await loadTemplate();
const site = await startSite();
try {
  await installPayload(folder);
  const payload = await startPayload(folder);
  try {
    const theirForm = `${payload.url}/admin/collections/figures/7`;
    const [ours = [], theirs = []] = await openForms(
      [
        await sectionForm(site.url, year),
        { name: "Payload", address: theirForm, cookie: payload.cookie, selector: "#field-unit", typed: "场" },
      ],
      rounds,
    );
    console.log(`Annals, the form of 8.4 in ${year}, cold cache, ${rounds} openings in turns with Payload's`);
    for (const line of printOpenings(ours)) console.log(`  ${line}`);
    console.log("Payload, the form of one figure");
    for (const line of printOpenings(theirs)) console.log(`  ${line}`);
    console.log("Annals ÷ Payload, pair by pair");
    for (const line of ratiosOf(ours, theirs)) console.log(`  ${line}`);
    for (const line of await compareSaves(site.url, payload)) console.log(line);
  } finally {
    await payload.stop();
  }
} finally {
  await site.stop();
  removeTemplate();
  if (!kept) rmSync(folder, { recursive: true, force: true });
}
