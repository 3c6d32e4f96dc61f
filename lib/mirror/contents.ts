import { type Answer, compressed } from "@/lib/prepared/answer";
import { missingPageOf } from "@/lib/prepared/missing-page";
import type { StoredSet } from "@/lib/prepared/stored-set";
import { elsewhereOf, type Host, isAskingPage, isEnglish, keysFor } from "./addresses";
import { type Linking, mirroredPage } from "./mirrored-page";
import { hashOf, type MirrorFile } from "./model";
import { MirrorRefused, refusals } from "./refusals";
import { standInPage } from "./stand-in";

type Options = {
  host: Host;
  /** Where the site itself answers; null if readers cannot reach it. */
  live: string | null;
};

// The others are alike for all pages or all data, and a host is told of them once.
const headersToSend = ["content-type", "content-disposition", "content-language", "cache-control"];

/** Incremented when what is stored of an answer changes, such as what is compressed. */
const layoutVersion = 1;

/** Returns everything that a mirror of a prepared set has. Reads each file of the set once. */
export async function contentsOf(set: StoredSet, { host, live }: Options): Promise<MirrorFile[]> {
  const keyOf = keysFor(host, set.urls);
  const known = new Map(
    set.urls.map((url) => [url, keyOf(url, set.find(url)?.headers["content-type"] ?? "")]),
  );
  const extra = live === null ? [elsewhereOf("/"), elsewhereOf("/en")] : [];
  const linking: Linking = {
    live,
    has: (address) => known.has(address),
    addressOf: (address) => {
      const key = known.get(address) ?? "";
      const isAsked = address.includes("?") || key.includes("@all");
      return host === "storage" && isAsked ? encodeURI(`/${key}`) : address;
    },
  };
  const answerAt = async (url: string): Promise<Answer> => {
    const isStandIn = isAskingPage(url) || extra.includes(url);
    const answer = await readFrom(set, isStandIn ? missingPageOf(url) : url);
    if (!answer.headers["content-type"]?.startsWith("text/html")) return answer;
    const page = answer.bodies.plain.toString();
    const html = isStandIn
      ? standInPage(page, isEnglish(url) ? "en" : "zh", live === null ? null : live + url)
      : page;
    const policy = answer.headers["content-security-policy"] ?? "";
    return { ...answer, bodies: { plain: Buffer.from(mirroredPage(html, policy, linking)) } };
  };
  const files: MirrorFile[] = [];
  for (const url of [...set.urls, ...extra]) {
    const { headers, bodies } = await answerAt(url);
    const sent = Object.fromEntries(Object.entries(headers).filter(([name]) => headersToSend.includes(name)));
    const sha256 = hashOf(bodies.plain);
    files.push({
      ...{ url, sha256, headers: sent },
      key: known.get(url) ?? keyOf(url, headers["content-type"] ?? ""),
      stamp: hashOf(JSON.stringify([layoutVersion, sha256, sent])),
      read: async () => withForms(await answerAt(url)),
    });
  }
  return files;
}

async function readFrom(set: StoredSet, url: string): Promise<Answer> {
  const ready = await set.read(url)?.catch(() => null);
  // A newer set may have taken its place meanwhile.
  if (!ready) throw new MirrorRefused(refusals.setUnreadable(set.folder, url));
  return ready.answer;
}

/** Returns the bodies of an answer, compressed anew where it was made other than the set has it. */
async function withForms(answer: Answer): Promise<Answer["bodies"]> {
  const { gzip, br } = answer.bodies;
  return gzip || br ? answer.bodies : (await compressed(answer, "small")).bodies;
}
