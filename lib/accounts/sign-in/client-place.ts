import "server-only";
import { randomUUID } from "node:crypto";
import { normalisedEmail } from "../model";
import { clientAddress } from "../sessions/client";
import { setCookie, readCookie } from "../sessions/cookie-store";
import type { ClientPlace } from "./attempt-limits";

const maxAccountsPerDevice = 5;

export async function clientPlaceOf(email: string): Promise<ClientPlace> {
  const address = await clientAddress();
  const device = await readDevice();
  return { address, device: device.accounts.includes(normalisedEmail(email)) ? device.id : null };
}

export async function rememberDevice(email: string): Promise<void> {
  const { id, accounts } = await readDevice();
  const account = normalisedEmail(email);
  const others = accounts.filter((other) => other !== account);
  await setCookie("device", { id, accounts: [account, ...others].slice(0, maxAccountsPerDevice) });
}

async function readDevice(): Promise<{ id: string; accounts: string[] }> {
  const note = await readCookie("device");
  if (!note) return { id: randomUUID(), accounts: [] };
  return { id: String(note.id), accounts: note.accounts as string[] };
}
