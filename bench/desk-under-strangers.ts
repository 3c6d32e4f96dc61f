import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { startSite } from "@/e2e/support/site";
import { sessionOf } from "./session";
import { timingsOf } from "./timings";

const connections = 40;
const pages = 15;

const form = { "content-type": "application/x-www-form-urlencoded" };

/** What strangers ask for, each by a question of `strangers.mjs`. */
const questions: Record<string, { path: string; headers?: Record<string, string>; body?: string }> = {
  // What any requests take away, since the strangers run on the same machine.
  "the front page, which is in memory": { path: "/" },
  "search, another word each time": { path: "/search?q=%E5%9F%B9%E8%AE%AD{n}" },
  "comparison, with an unknown parameter": { path: "/compare?years=2021,2023&z={n}" },
  "addresses that do not exist": { path: "/nothing/{n}" },
  "the page to sign in": { path: "/sign-in?z={n}" },
  "one-time links": { path: "/welcome/made-up-{n}" },
  "the desk, with a made-up cookie": { path: "/desk", headers: { cookie: "annals.session=a..b.c.{n}" } },
  "signing in, over and over": {
    path: "/api/auth/callback/credentials",
    headers: form,
    body: "email=editor{n}@annals.test&password=wrong&json=true",
  },
};

/** Measures how long a page of the desk takes while strangers ask for what has to be made for them. */
export async function measureDeskUnderStrangers(year: number): Promise<void> {
  // Behind a proxy, so that strangers come from as many addresses as there are connections.
  const site = await startSite({ settings: { TRUST_PROXY: "1" } });
  try {
    const page = `${site.url}/desk/reports/${year}`;
    const cookie = await sessionOf(site.url, "editor");
    const timeOf = () => timePages(page, cookie);
    await timeOf();
    console.log(
      `A page of the desk while ${connections} strangers ask without a pause, milliseconds (aim: median 300)`,
    );
    print("nothing", (await timeOf()).text, "");
    for (const [name, question] of Object.entries(questions)) {
      const strangers = askAs(site.url, question);
      await timePages(page, cookie, 3);
      const { text } = await timeOf();
      print(name, text, await strangers.stop());
    }
  } finally {
    await site.stop();
  }
}

const print = (name: string, timings: string, answers: string) =>
  console.log(`  ${name.padEnd(38)} ${timings}  ${answers}`);

async function timePages(page: string, cookie: string, count = pages) {
  const samples: number[] = [];
  for (let n = 0; n < count; n += 1) {
    const since = performance.now();
    const answer = await fetch(page, { headers: { cookie }, redirect: "manual" });
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`The desk answered ${answer.status}.`);
    samples.push(performance.now() - since);
  }
  return timingsOf(samples);
}

/** Starts strangers. `stop` returns how many answers of each status they had in a second. */
function askAs(url: string, question: object): { stop: () => Promise<string> } {
  const origin = url.replace("localhost", "127.0.0.1");
  const parameters = ["bench/strangers.mjs", origin, String(connections), JSON.stringify(question)];
  const child = spawn(process.execPath, parameters, { stdio: ["pipe", "pipe", "inherit"] });
  const printed = text(child.stdout);
  return {
    stop: async () => {
      child.stdin.end();
      const { seconds, statuses } = JSON.parse(await printed) as Answers;
      return Object.entries(statuses)
        .map(([status, count]) => `${status}: ${(count / seconds).toFixed(0)}/s`)
        .join(", ");
    },
  };
}

type Answers = { seconds: number; statuses: Record<string, number> };
