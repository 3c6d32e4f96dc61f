import { execFileSync } from "node:child_process";
import type { Site } from "./site";

/** Returns the address of the first administrator's invitation, as `npm start` prints it. */
export function firstInvitation(site: Site): string {
  const env = { ...process.env, DATABASE_URL: `file:${site.database}`, APP_URL: site.url };
  const script = ["--import", "tsx", "--conditions=react-server", "scripts/first-administrator.ts"];
  const printed = execFileSync(process.execPath, script, { env }).toString();
  const [link] = /http\S+\/welcome\/[\w-]{43}/.exec(printed) ?? [];
  if (!link) throw new Error(`No invitation was printed: ${printed}`);
  return link;
}
