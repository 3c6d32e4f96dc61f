import { readFileSync } from "node:fs";
import { sessionOf } from "@/bench/session";
import { saveFieldAddress } from "@/lib/entry/save-address";
import type { Field } from "./fields";

/** An answer to a request. Status 0 is a connection that was cut, or no answer in time; the text then says which. */
export type Answer = { status: number; text: string; ms: number };
type Request = RequestInit & { timeout?: number };

export async function ask(url: string, { timeout = 20_000, ...init }: Request = {}): Promise<Answer> {
  const since = performance.now();
  const after = () => Math.round(performance.now() - since);
  try {
    const signal = AbortSignal.timeout(timeout);
    const response = await fetch(url, { redirect: "manual", signal, ...init });
    const text = await response.text();
    return { status: response.status, text, ms: after() };
  } catch (error) {
    const { name, cause } = error as Error & { cause?: { code?: string } };
    return { status: 0, text: name === "TimeoutError" ? "no answer" : (cause?.code ?? "cut"), ms: after() };
  }
}

/** The value or the refusal that an action or a save answered, if it answered one. */
export type Outcome = {
  answer: Answer;
  ok: boolean;
  value?: Record<string, unknown>;
  error?: { code: string; sentence: { zh: string; en: string } };
};

export type SavedRevision = { id: string; number: number; hash: string };

export type Client = {
  cookie: string;
  get: (path: string, timeout?: number) => Promise<Answer>;
  save: (field: Field, typed: string, more?: Record<string, unknown>) => Promise<Outcome>;
  /** Calls a server action by the name it is exported under, as the page at `path` does. */
  act: (name: string, path: string, input: unknown) => Promise<Outcome>;
};

export type Who = "editor" | "reviewer" | "admin";

export async function signIn(url: string, who: Who, personId: string): Promise<Client> {
  return clientAt(url, await sessionOf(url, who), personId);
}

type Through = {
  /** The address that all servers of an office have. */
  origin?: string;
  /** What a load balancer adds. */
  forwarded?: Record<string, string>;
};

/** A person who has signed in, at a server of the office. */
export function clientAt(
  url: string,
  cookie: string,
  personId: string,
  { origin = url, forwarded = {} }: Through = {},
): Client {
  const headers = { ...forwarded, cookie, origin };
  return {
    cookie,
    get: (path, timeout) => ask(url + path, { headers, timeout }),
    save: async ({ id, version }, typed, more = {}) => {
      const body = JSON.stringify({ fieldId: id, typed, basedOn: version, openedBy: personId, ...more });
      const sent = { method: "POST", headers: { ...headers, "content-type": "application/json" }, body };
      const answer = await ask(url + saveFieldAddress, sent);
      return outcomeOf(answer, answer.text);
    },
    act: async (name, path, input) => {
      const type = { accept: "text/x-component", "content-type": "text/plain;charset=UTF-8" };
      const sent = { ...headers, ...type, "next-action": actionId(name) };
      const answer = await ask(url + path, {
        method: "POST",
        headers: sent,
        body: JSON.stringify([input]),
        timeout: 60_000,
      });
      return outcomeOf(answer, /^1:(\{.*\})$/m.exec(answer.text)?.[1] ?? "");
    },
  };
}

function outcomeOf(answer: Answer, json: string): Outcome {
  try {
    const { ok, value, error } = JSON.parse(json) as Omit<Outcome, "answer">;
    return { answer, ok, value, error };
  } catch {
    return { answer, ok: false };
  }
}

type Manifest = { node: Record<string, { exportedName?: string }> };

function actionId(name: string): string {
  const manifest = JSON.parse(
    readFileSync(".next/server/server-reference-manifest.json", "utf8"),
  ) as Manifest;
  const id = Object.entries(manifest.node).find(([, { exportedName }]) => exportedName === name)?.[0];
  if (!id) throw new Error(`The build has no action ${name}.`);
  return id;
}

/** In a few words how a request ended. */
export function inWords({ answer, ok, error }: Outcome): string {
  const ended = answer.status === 0 ? answer.text : ok ? "ok" : (error?.code ?? `${answer.status}`);
  return `${ended} after ${seconds(answer.ms)}`;
}

export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(ms < 9_950 ? 1 : 0)} s`;
}

/** Whether a refusal says in words, in both languages, what is wrong. */
export function isRefusedInWords({ answer, ok, error }: Outcome): boolean {
  return !ok && answer.status > 0 && Boolean(error?.sentence?.zh && error.sentence.en);
}
