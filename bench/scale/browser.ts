import { ask, type Client, clientAt } from "@/e2e/faults/support/client";
import { sessionOf } from "../session";
import type { Clock } from "./pace";
import type { Kind, Samples } from "./samples";

/** A person at a browser: pages are opened and timed, and what a page asks for by itself is asked for. */
export type Browser = {
  client: Client;
  /** Opens a page; null where it was not answered with one. */
  open: (kind: Kind, path: string) => Promise<string | null>;
  /** What an open page posts or asks for in the background. */
  poll: (path: string, body?: object) => Promise<void>;
};

type Person = { url: string; who: string; address: string; clock: Clock; samples: Samples };

/** Signs a person in, who comes from an address of their own, and tries again where the server is too busy. */
export async function signedIn(person: Person): Promise<Browser> {
  const { url, samples } = person;
  const forwarded = { "x-forwarded-for": person.address };
  const cookie = await sessionUntilGiven(person, forwarded);
  const { text } = await ask(`${url}/desk`, { headers: { ...forwarded, cookie } });
  const personId = /"personId":"([^"]+)"/.exec(plain(text))?.[1] ?? "";
  const headers = { ...forwarded, cookie, origin: url, "content-type": "application/json" };
  return browserOf(url, clientAt(url, cookie, personId, { forwarded }), { headers, samples });
}

async function sessionUntilGiven(
  { url, who, clock, samples }: Person,
  forwarded: Record<string, string>,
): Promise<string> {
  for (;;) {
    const since = performance.now();
    try {
      const cookie = await sessionOf(url, who, forwarded);
      samples.took("sign in", performance.now() - since);
      return cookie;
    } catch (error) {
      samples.refused("sign in", (error as Error).message);
      if (clock.isOver()) return "";
      await clock.pause(3, 6);
    }
  }
}

type Asking = { headers: Record<string, string>; samples: Samples };

function browserOf(url: string, client: Client, { headers, samples }: Asking): Browser {
  return {
    client,
    open: async (kind, path) => {
      const { status, text, ms } = await client.get(path);
      if (status === 200) samples.took(kind, ms);
      else samples.refused(kind, status === 0 ? text : String(status));
      return status === 200 ? plain(text) : null;
    },
    poll: async (path, body) => {
      await ask(url + path, body ? { method: "POST", headers, body: JSON.stringify(body) } : { headers });
    },
  };
}

/** The data that a page hands to its components stands in it as JSON within strings. */
function plain(html: string): string {
  return html.replaceAll('\\"', '"');
}

/** Does something again and again while the trial lasts. */
export async function every(clock: Clock, seconds: number, work: () => Promise<void>): Promise<void> {
  await clock.pause(0, seconds);
  while (!clock.isOver()) {
    await work();
    await clock.pause(seconds, seconds);
  }
}
