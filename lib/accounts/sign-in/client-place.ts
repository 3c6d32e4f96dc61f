import "server-only";
import { randomUUID } from "node:crypto";
import { headers } from "next/headers";
import type { Place } from "./attempt-limits";
import { sameAddress } from "../model";
import { setCookie, readCookie } from "../sessions/cookie-store";

/** Set by the server in front of Next, which alone sees the connection; what a client sends under this name is dropped. */
const addressHeader = "x-annals-address";

const accountsOfDevice = 5;

/** Where this request comes from, for attempts at an account. */
export async function clientPlaceOf(email: string): Promise<Place> {
  const address = (await headers()).get(addressHeader) ?? "unknown";
  const device = await deviceNote();
  return { address, device: device.accounts.includes(sameAddress(email)) ? device.id : null };
}

/** Remembers that this account signed in with this browser. */
export async function rememberDevice(email: string): Promise<void> {
  const { id, accounts } = await deviceNote();
  const account = sameAddress(email);
  const others = accounts.filter((other) => other !== account);
  await setCookie("device", { id, accounts: [account, ...others].slice(0, accountsOfDevice) });
}

async function deviceNote(): Promise<{ id: string; accounts: string[] }> {
  const note = await readCookie("device");
  if (!note) return { id: randomUUID(), accounts: [] };
  return { id: String(note.id), accounts: note.accounts as string[] };
}
