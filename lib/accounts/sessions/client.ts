import "server-only";
import Bowser from "bowser";
import { headers } from "next/headers";

/** Set by the server in front of Next, which alone sees the connection and drops what a client sends under this name. */
const addressHeader = "x-annals-address";

export async function clientAddress(): Promise<string> {
  return (await headers()).get(addressHeader) ?? "unknown";
}

/** Returns what the client calls itself; empty if it does not say, or nobody knows it. */
export async function clientBrowser(): Promise<string> {
  return browserOf((await headers()).get("user-agent") ?? "");
}

/** Returns the browser and its system, such as "Firefox · Linux". Their versions are left out: they change within a session. */
export function browserOf(userAgent: string): string {
  if (userAgent === "") return "";
  const { browser, os } = Bowser.parse(userAgent.slice(0, 500));
  return [browser.name, os.name].filter(Boolean).join(" · ").slice(0, 100);
}
