import { randomUUID } from "node:crypto";
import type { Outcome, SavedRevision } from "@/e2e/faults/support/client";
import type { Field } from "@/e2e/faults/support/fields";
import { presenceAddress } from "@/lib/entry/form/presence-address";
import { noticesAddress } from "@/lib/notices/notices-address";
import { type Browser, every, signedIn } from "./browser";
import { addressOf, editorOf, figuresOf, openYear, typedFor } from "./model";
import type { Clock } from "./pace";
import type { Samples } from "./samples";
import type { Waiting } from "./waiting";

/** What was acknowledged, by the key with which it was sent, and how many conflicts were shown. */
export type Saved = { revisions: Map<string, SavedRevision>; conflicts: number };

type Work = {
  url: string;
  editors: number;
  clock: Clock;
  samples: Samples;
  saved: Saved;
  waiting: Waiting;
};
type Form = { sectionId: string; fields: Map<string, Field> };

/** In seconds. */
export const comeWithin = 40;
const betweenSaves = [5, 15] as const;
const beforeNextTry = [2, 4] as const;
const presenceEvery = 20;
const noticesEvery = 60;
const shareOfCommon = 0.1;
const savesPerForm = 8;
const savesPerSubmission = 6;

/** One editor: opens the desk and the form, saves a figure every few seconds, and opens the form anew now and then. */
export async function edit(index: number, work: Work): Promise<void> {
  const { clock, samples } = work;
  const { who, chapter, place } = editorOf(index);
  const { own, shared } = figuresOf(chapter, place, work.editors);
  const path = `/desk/reports/${openYear}/sections/${chapter}`;
  await clock.pause(0, comeWithin);
  const browser = await signedIn({ url: work.url, who, address: addressOf(index), clock, samples });
  await browser.open("desk", "/desk");
  let form = formIn(await browser.open("form", path));
  const sectionId = form.sectionId;
  const polls = [
    every(clock, presenceEvery, () => browser.poll(presenceAddress, { sectionId })),
    every(clock, noticesEvery, () => browser.poll(noticesAddress)),
  ];
  await clock.pause(...betweenSaves);
  for (let n = 1; !clock.isOver(); n += 1) {
    const all = Math.random() < shareOfCommon ? shared : own;
    const keys = all.filter((one) => !work.waiting.waits(one));
    const key = keys[Math.floor(Math.random() * keys.length)] ?? "";
    const field = form.fields.get(key);
    if (field && !(await save(browser, field, { ...work, time: n + index }))) form.fields.delete(key);
    const isSubmitted =
      place === 0 && n % savesPerSubmission === 0 && (await submit(browser, { path, sectionId, samples }));
    if (isSubmitted) work.waiting.submitted(chapter);
    await clock.pause(...betweenSaves);
    if (n % savesPerForm !== 0 || clock.isOver()) continue;
    await browser.open("desk", "/desk");
    form = formIn(await browser.open("form", path), form);
  }
  await Promise.all(polls);
}

/** Saves a figure as the form does; whether it can be saved again from what was answered. */
async function save(browser: Browser, field: Field, work: Work & { time: number }): Promise<boolean> {
  const { samples, saved } = work;
  const key = randomUUID();
  const outcome = await saveUntilAnswered(browser, { field, key }, work);
  const revision = outcome.value?.revision as SavedRevision | undefined;
  const theirs = theirsIn(outcome);
  if (outcome.ok) work.waiting.changed(field.key);
  if (outcome.ok && revision) saved.revisions.set(key, revision);
  else if (theirs !== undefined) saved.conflicts += 1;
  else if (!outcome.ok) samples.refused("save", whyOf(outcome));
  field.version = revision?.number ?? theirs ?? field.version;
  return outcome.ok || theirs !== undefined;
}

/** Sends a save that was not answered, or not made for the time being, again with its key. */
async function saveUntilAnswered(
  { client }: Browser,
  { field, key }: { field: Field; key: string },
  { samples, clock, time }: Work & { time: number },
): Promise<Outcome> {
  const more = { request: { key, unanswered: [] }, source: "《统计年报》" };
  for (;;) {
    const outcome = await client.save(field, typedFor(field.key, time), more);
    samples.took("save", outcome.answer.ms);
    const isOpen = outcome.answer.status === 0 || outcome.error?.code === "UNAVAILABLE";
    if (!isOpen || clock.isOver()) return outcome;
    samples.refused("save", whyOf(outcome));
    await clock.pause(...beforeNextTry);
  }
}

function theirsIn({ error }: Outcome): number | undefined {
  const { detail } = (error ?? {}) as { detail?: { theirs?: { number: number } } };
  return error?.code === "CONFLICT" ? detail?.theirs?.number : undefined;
}

type Submission = { path: string; sectionId: string; samples: Samples };

async function submit({ client }: Browser, { path, sectionId, samples }: Submission): Promise<boolean> {
  const outcome = await client.act("submitSectionAction", path, { sectionId });
  if (outcome.ok) samples.took("submit", outcome.answer.ms);
  else samples.refused("submit", whyOf(outcome));
  return outcome.ok;
}

export function whyOf({ answer, error }: Outcome): string {
  return error?.code ?? (answer.status === 0 ? answer.text : String(answer.status));
}

/** The section and the figures of its form, or those of a form that was opened before where this one was not answered. */
function formIn(page: string | null, before: Form = { sectionId: "", fields: new Map() }): Form {
  if (page === null) return before;
  const fields = new Map<string, Field>();
  for (const [, key = "", id = ""] of page.matchAll(/data-field="(figure\.n\d+)" data-field-id="([^"]+)"/g))
    fields.set(key, { id, key, version: versionIn(page, id), printed: "" });
  return { sectionId: /"sectionId":"([^"]+)"/.exec(page)?.[1] ?? before.sectionId, fields };
}

function versionIn(page: string, fieldId: string): number {
  const at = page.indexOf(`"id":"${fieldId}","key":`);
  return Number(/"version":(\d+)/.exec(page.slice(at, at + 4_000))?.[1] ?? 0);
}
