import { setTimeout as delay } from "node:timers/promises";
import { ask, inWords, type Outcome } from "../support/client";
import { approveChange, publish } from "../support/releasing";
import { waitFor } from "../support/watch";
import type { Scene, Seen } from "./scene";
import type { Server } from "./servers";

/** Where figures are submitted, approved and released; the writers leave it alone. */
export const releasedSection = "8.3";

type Releasing = Pick<Scene, "office" | "servers" | "seen">;

/** Approves and releases corrections, each step at one of the two servers; a step that is cut ends in the next round. */
export async function releaseAgain({
  office,
  servers,
  seen,
  until,
}: Releasing & { until: () => boolean }): Promise<void> {
  while (!until()) {
    await correct({ office, servers, seen });
    await delay(200);
  }
}

async function correct({ office, servers, seen }: Releasing): Promise<Outcome | null> {
  const anyServer = () => servers[Math.random() < 0.5 ? 0 : 1].people;
  const people = { editor: anyServer().editor, reviewer: anyServer().reviewer };
  const approved = await approveChange(
    { ...people, place: { office }, ledger: { note: ({ ok }) => ok } },
    releasedSection,
  );
  if (!approved.ok) return noted(seen, approved);
  const published = await publish(anyServer().admin);
  if (!published.ok) return noted(seen, published);
  seen.releases.push(published);
  return published;
}

function noted(seen: Seen, outcome: Outcome): null {
  seen.releaseAnswers.push(inWords(outcome).replace(/ after .*/, ""));
  return null;
}

/** Releases a correction and notes how long after its answer each of the two shows it. */
export async function showRelease(releasing: Releasing): Promise<void> {
  const { servers, seen } = releasing;
  for (let tries = 0; tries < 5; tries += 1) {
    const published = await correct(releasing);
    if (!published) continue;
    const version = String(published.value?.version);
    const after = await Promise.all(servers.map((server) => waitFor(() => shows(server, version), 10_000)));
    seen.shown.push(...after.map((ms) => ms ?? Infinity));
    return;
  }
  seen.shown.push(Infinity);
}

async function shows({ url }: Server, version: string): Promise<boolean> {
  const { text } = await ask(`${url}/api/v1/reports.json`);
  return text.includes(`"${version}"`);
}
