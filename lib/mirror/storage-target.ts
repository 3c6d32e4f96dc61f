import { missingPageOf } from "@/lib/prepared/missing-page";
import { phaseOf } from "./addresses";
import { mirrorManifest, printManifest, readMirrorManifest } from "./manifest";
import { type Entry, entryOf, hashOf, type MirrorFile, type Plan, planOf } from "./model";
import { MirrorRefused, refusals } from "./refusals";
import { isSame, openStorage, type Place, type Storage, type StoredObject } from "./storage-client";
import { checkPlan, type MirrorOptions, type Outcome } from "./target";

/** How many objects are sent at a time. */
const concurrency = 8;

/**
 * Makes a mirror in object storage. What is new comes first, then what changed, then the home pages, and the manifest last; only then
 * is removed what an earlier run put there. Whatever breaks off, each page is whole, and leads to what is there.
 */
export async function mirrorToStorage(
  place: Place,
  files: readonly MirrorFile[],
  options: MirrorOptions,
): Promise<Outcome> {
  const storage = await openStorage(place);
  try {
    const sizes = await storage.sizes();
    const former = await formerIn(storage, place, sizes);
    const isThere = ({ key, size }: Entry) => sizes.get(key) === size;
    const plan = planOf(files, former.entries, { isThere, now: options.now });
    checkPlan(plan, options);
    const { sent, present, bytes } = await sendAll(
      storage,
      plan.send,
      (key) => sizes.has(key) || former.entries.has(key),
    );
    const left = [...plan.same, ...plan.kept, ...sent, ...present];
    // What is to be removed stays in it until it is, in case that breaks off.
    await putManifest(storage, [...left, ...plan.removed], former.text);
    await each(plan.removed, ({ key }) => storage.remove(key));
    if (plan.removed.length > 0) await putManifest(storage, left, null);
    return { plan: withoutPresent(plan, present), bytes };
  } finally {
    storage.close();
  }
}

type Existing = { entries: Map<string, Entry>; text: string | null };

/** Returns what an earlier run says is there. Throws where there is something else. */
async function formerIn(storage: Storage, place: Place, sizes: Map<string, number>): Promise<Existing> {
  const text = (await storage.get(mirrorManifest))?.body.toString() ?? null;
  const entries = text === null ? null : readMirrorManifest(text);
  if (entries) return { entries, text };
  if (sizes.size > 0) throw new MirrorRefused(refusals.notOurs(`s3://${place.bucket}/${place.prefix}`));
  // A run that breaks off is gone on with by the next, which knows the place by this.
  await putManifest(storage, [], null);
  return { entries: new Map(), text: printManifest([]) };
}

/** Sends files, phase by phase. What a run that broke off had stored is `present`, and not sent again. */
async function sendAll(storage: Storage, files: readonly MirrorFile[], mayBeThere: (key: string) => boolean) {
  const [sent, present]: [Entry[], Entry[]] = [[], []];
  let bytes = 0;
  for (const phase of [0, 1, 2, 3, 4]) {
    const ofPhase = files.filter(({ url }) => phaseOf(url) === phase);
    await each(ofPhase, async (file) => {
      const object = await objectOf(file);
      const wasThere = mayBeThere(file.key) && (await isStored(storage, file, object));
      if (!wasThere) {
        await storage.put(file.key, object);
        bytes += object.body.length;
      }
      (wasThere ? present : sent).push(entryOf(file, object.body.length));
    });
  }
  return { sent, present, bytes };
}

/** Whether a run that broke off has stored a file already. */
async function isStored(
  storage: Storage,
  { key, stamp }: MirrorFile,
  object: StoredObject,
): Promise<boolean> {
  if ((await storage.stampAt(key)) !== stamp) return false;
  const stored = await storage.get(key);
  return stored !== null && isSame(stored, object);
}

// Browsers take gzip from everybody. What programs read stays plain, since not every program unpacks it, and its hash is published.
const packed = /^(?:text\/(?:html|css|javascript)|application\/(?:javascript|atom\+xml)|image\/svg)/;

async function objectOf({ url, headers, stamp, read }: MirrorFile): Promise<StoredObject> {
  const { plain, gzip } = await read();
  // Hosts show this page at addresses that do not exist, and not all of them then say how it is packed.
  const isShownElsewhere = url === missingPageOf(url);
  const isPacked = gzip !== undefined && !isShownElsewhere && packed.test(headers["content-type"] ?? "");
  return {
    body: isPacked ? gzip : plain,
    contentType: headers["content-type"],
    contentEncoding: isPacked ? "gzip" : undefined,
    contentDisposition: headers["content-disposition"],
    contentLanguage: headers["content-language"],
    cacheControl: headers["cache-control"],
    stamp,
  };
}

async function putManifest(storage: Storage, entries: readonly Entry[], former: string | null) {
  const text = printManifest(entries);
  if (text === former) return;
  await storage.put(mirrorManifest, {
    body: Buffer.from(text),
    contentType: "application/json",
    contentEncoding: undefined,
    contentDisposition: undefined,
    contentLanguage: undefined,
    cacheControl: "no-cache",
    stamp: hashOf(text),
  });
}

/** Returns what was done: what a run before had sent was not sent again. */
function withoutPresent(plan: Plan, present: readonly Entry[]): Plan {
  const keys = new Set(present.map(({ key }) => key));
  const send = plan.send.filter(({ key }) => !keys.has(key));
  return { ...plan, send, same: [...plan.same, ...present] };
}

/** Does a piece of work for each, several at a time; after a failure none is begun, and it is thrown once all have ended. */
async function each<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const remaining = items.values();
  let hasFailed = false;
  const worker = async () => {
    for (const item of remaining) {
      if (hasFailed) return;
      await work(item).catch((error: unknown) => {
        hasFailed = true;
        throw error;
      });
    }
  };
  for (const ended of await Promise.allSettled(Array.from({ length: concurrency }, worker)))
    if (ended.status === "rejected") throw ended.reason;
}
