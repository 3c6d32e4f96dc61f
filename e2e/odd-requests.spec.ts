import type { Page } from "@playwright/test";
import { ask, type Answer } from "./faults/support/client";
import { addColleague } from "./support/colleague";
import { builtActions, oddAddresses, oddBodies, postedEndpoints } from "./support/odd-requests";
import type { Site } from "./support/site";
import { expect, test } from "./support/test";

async function signedIn(site: Site, as: { colleague: (name: string) => Promise<Page> }) {
  addColleague(site, "everybody", ["editor", "reviewer", "administrator"]);
  const page = await as.colleague("everybody");
  const cookies = await page.context().cookies();
  return { origin: site.url, cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; ") };
}

/** Lines of the log that say that the server is at fault. */
const errorsIn = (site: Site) =>
  site
    .printed()
    .split("\n")
    .filter((line) => /"level":[56]0/.test(line) || /^\s*(?:Error|TypeError|RangeError|⨯)/.test(line));

const isServersFault = ({ status }: Answer) => status === 0 || status >= 500;

test.describe.configure({ timeout: 300_000 });

test("an odd address is refused or not found, and never the server's fault", async ({ site, as }) => {
  const headers = await signedIn(site, as);
  const odd = oddAddresses();
  expect(odd.length).toBeGreaterThan(200);
  const wrong: string[] = [];
  for (const address of odd) {
    const answer = await ask(site.url + address, { headers });
    const isMute = answer.status >= 400 && answer.text.length < 20;
    if (isServersFault(answer) || isMute) wrong.push(`${answer.status} ${address.slice(0, 120)}`);
  }
  expect(wrong).toEqual([]);
  expect(errorsIn(site)).toEqual([]);
});

test("an odd body sent to an action is refused, and never the server's fault", async ({ site, as }) => {
  const headers = await signedIn(site, as);
  const actions = builtActions();
  expect(actions.length).toBeGreaterThan(70);
  const wrong: string[] = [];
  for (const { name, id, path } of actions) {
    // It looks at nothing that it is sent, and reads the whole trail each time.
    if (name === "verifyTrailAction") continue;
    for (const [odd, { type, body }] of Object.entries(oddBodies)) {
      const sent = { ...headers, accept: "text/x-component", "content-type": type, "next-action": id };
      const answer = await ask(site.url + path, { method: "POST", headers: sent, body });
      if (isServersFault(answer) || /"code":"(?:UNEXPECTED|UNAVAILABLE)"/.test(answer.text))
        wrong.push(`${answer.status} ${name} with ${odd}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(errorsIn(site)).toEqual([]);
});

test("an odd form posted to a page without scripts is refused in the reader's language", async ({
  site,
  as,
}) => {
  const headers = await signedIn(site, as);
  for (const { type, body } of Object.values(oddBodies)) {
    const sent = { ...headers, "content-type": type };
    const answer = await ask(`${site.url}/en/desk`, { method: "POST", headers: sent, body });
    expect(answer.status).toBeLessThan(500);
    if (answer.status === 400) expect(answer.text).toContain('<html lang="en">');
  }
  expect(errorsIn(site)).toEqual([]);
});

test("an odd body sent to an endpoint is refused, and never the server's fault", async ({ site, as }) => {
  const headers = await signedIn(site, as);
  const wrong: string[] = [];
  for (const address of postedEndpoints) {
    for (const [odd, { type, body }] of Object.entries(oddBodies)) {
      const types = address.startsWith("/api/auth") ? [type, "application/json"] : [type];
      for (const contentType of types) {
        const sent = { ...headers, "content-type": contentType };
        const answer = await ask(site.url + address, { method: "POST", headers: sent, body });
        if (isServersFault(answer)) wrong.push(`${answer.status} ${address} with ${odd} as ${contentType}`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(errorsIn(site)).toEqual([]);
});
