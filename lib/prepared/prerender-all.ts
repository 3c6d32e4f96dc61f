import type { Answer } from "./answer";
import { preparedSet } from "./prepared-set";
import type { SiteVersion } from "./site-version";
import type { SetStore } from "./set-store";

type With = { render: (url: string) => Promise<Answer>; shelf: SetStore; say: (line: string) => void };

// Two at a time: one is compressed on another thread while the next is rendered on this one.
const lanes = 2;
const between = 2_000;

/** Prepares every address of what is published and puts the whole set on the shelf; whether it did. */
export async function prerenderAll(published: SiteVersion, { render, shelf, say }: With): Promise<boolean> {
  const since = Date.now();
  const { id, urls } = published;
  const set = preparedSet(published, { render, shelved: null, keep: () => undefined });
  const draft = await shelf.begin(id);
  const waiting = urls.values();
  const progress = tell(say, urls.length);
  const failures: string[] = [];
  const lane = async () => {
    for (const url of waiting) {
      try {
        const ready = await set.obtain(url);
        if (ready) await draft.add(url, ready);
      } catch (error) {
        failures.push(String(error));
      }
      progress();
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  if (failures.length > 0) {
    await draft.drop();
    for (const failure of failures.slice(0, 5)) say(`Not prepared: ${failure}`);
    return false;
  }
  await draft.finish();
  say(`Public pages are prepared (${urls.length} in ${((Date.now() - since) / 1000).toFixed(1)} s).`);
  return true;
}

/** Says how far it has come, at once and then every two seconds. */
function tell(say: With["say"], total: number): () => void {
  let done = 0;
  let said = 0;
  return () => {
    done += 1;
    if (Date.now() - said < between) return;
    said = Date.now();
    say(`Preparing public pages ${done}/${total}`);
  };
}
