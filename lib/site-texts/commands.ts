import "server-only";
import type { z } from "zod";
import { sha256 } from "@/lib/audit/chain";
import { command, type Context, recorded, unchanged } from "@/lib/audit/command";
import type { AuditInput } from "@/lib/audit/events";
import { findHead } from "@/lib/audit/repository";
import { fail } from "@/lib/platform/result";
import { type Content, missingParts, wrongAddresses } from "./content";
import { documentOf } from "./document";
import { nameOfText } from "./messages";
import type { Revision, SiteText } from "./model";
import { nextReleaseOf } from "./next-release";
import { approvingTexts, hasWritten, releasingTexts, reviewingTexts, writing } from "./policy";
import { incomplete, refusals, wrongLinks } from "./refusals";
import { saveSiteRelease, siteVersionLines } from "./release-repository";
import {
  findRevision,
  findText,
  findTexts,
  saveRevision,
  saveTextDecision,
  saveTextSubmission,
  waitingKey,
} from "./repository";
import {
  releaseTextsSchema,
  returnTextSchema,
  saveTextSchema,
  submitTextSchema,
  textSubmissionSchema,
} from "./schema";
import { partsOfKey, type TextKey } from "./text-key";

/** Saves a text, or removes it. A submission of it that waits is withdrawn, because it is not the newest any more. */
export const saveText = command(saveTextSchema, writing, async (input, context) => {
  const { key, basedOn, content } = input;
  const { actor, tx, at } = context;
  const text = await findText(tx, key);
  const newest = text?.newest ?? null;
  if ((newest?.number ?? 0) !== basedOn) return movedOn(context, input, newest);
  const refused = content ? await refusalOf(context, key, content) : removalRefused(key, newest);
  if (refused) return refused;
  if (newest && JSON.stringify(newest.content) === JSON.stringify(content))
    return unchanged({ number: newest.number });
  const number = basedOn + 1;
  const withdrawn = text?.waiting ? [await withdrawnFrom(context, text, text.waiting.id)] : [];
  await saveRevision(tx, { key, number, content, author: actor, at });
  const name = nameOfText(key, content ?? newest?.content ?? null);
  const to = { name, number, ...(content === null && { isRemoved: true }) };
  return recorded({ number }, { type: "site_text.revised", subject: subjectOf(key), to }, ...withdrawn);
});

type SaveInput = z.output<typeof saveTextSchema>;

/** Refuses a save of an older draft, with what it was based on and what there is now. */
async function movedOn({ tx }: Context, { key, basedOn }: SaveInput, theirs: Revision | null) {
  const base = (await findRevision(tx, key, basedOn))?.content ?? null;
  return fail("CONFLICT", refusals.movedOn, { theirs, base });
}

function removalRefused(key: TextKey, newest: Revision | null) {
  if (!newest) return fail("NOT_FOUND", refusals.noText);
  return partsOfKey(key).kind === "page" ? fail("INVALID", refusals.pagesStay) : null;
}

async function refusalOf(context: Context, key: TextKey, content: Content) {
  const wrong = wrongAddresses(content);
  if (wrong.length > 0) return fail("INVALID", wrongLinks(wrong));
  return (await isWordTaken(context, key, content)) ? fail("INVALID", refusals.wordTaken) : null;
}

/** A word that two terms have would lead to one of them at random. */
async function isWordTaken({ tx }: Context, key: TextKey, content: Content): Promise<boolean> {
  if (content.kind !== "term") return false;
  const others = (await findTexts(tx)).filter((text) => text.key !== key);
  return others.some(({ newest }) => newest.content?.kind === "term" && newest.content.word === content.word);
}

const subjectOf = (key: TextKey) => `site_text:${key}`;
const named = ({ key, newest, approved }: SiteText) => ({
  name: nameOfText(key, newest.content ?? approved?.content ?? null),
  number: newest.number,
});

async function withdrawnFrom(
  { actor, tx, at }: Context,
  text: SiteText,
  submissionId: string,
): Promise<AuditInput> {
  await saveTextDecision(tx, { submissionId, verdict: "withdrawn", decider: actor, at });
  return { type: "site_text.withdrawn", subject: subjectOf(text.key), to: named(text) };
}

/** Sends the newest revision of a text for review. */
export const submitText = command(submitTextSchema, writing, async ({ key, number }, { actor, tx, at }) => {
  const text = await findText(tx, key);
  if (!text) return fail("NOT_FOUND", refusals.noText);
  const { newest } = text;
  if (newest.number !== number) return fail("CONFLICT", refusals.changedSince);
  if (text.waiting) return fail("NOTHING_TO_DO", refusals.alreadyWaiting);
  if (newest.id === text.approved?.id) return fail("NOTHING_TO_DO", refusals.nothingChanged);
  const missing = newest.content ? missingParts(newest.content) : [];
  if (missing.length > 0) return fail("NOT_READY", incomplete(missing));
  const id = await saveTextSubmission(tx, { revisionId: newest.id, submitter: actor, at });
  return recorded({ id }, { type: "site_text.submitted", subject: subjectOf(key), to: named(text) });
});

export const withdrawText = command(textSubmissionSchema, writing, async ({ submissionId }, context) => {
  const text = await waitingText(context, submissionId);
  if (!text) return fail("NOT_FOUND", refusals.noSubmission);
  return recorded({ key: text.key }, await withdrawnFrom(context, text, submissionId));
});

export const approveText = command(textSubmissionSchema, approvingTexts, (input, context) =>
  decide(context, input.submissionId, { verdict: "approved" }),
);

export const returnText = command(returnTextSchema, reviewingTexts, ({ submissionId, reason }, context) =>
  decide(context, submissionId, { verdict: "returned", reason }),
);

type Verdict = { verdict: "approved"; reason?: undefined } | { verdict: "returned"; reason: string };

async function decide(context: Context, submissionId: string, { verdict, reason }: Verdict) {
  const { actor, tx, at } = context;
  const text = await waitingText(context, submissionId);
  if (!text) return fail("NOT_FOUND", refusals.noSubmission);
  if (hasWritten(actor, text)) return fail("FORBIDDEN", refusals.fourEyes);
  await saveTextDecision(tx, { submissionId, verdict, decider: actor, at, ...(reason && { reason }) });
  const event = { type: `site_text.${verdict}`, subject: subjectOf(text.key), to: named(text) } as const;
  return recorded({ key: text.key }, { ...event, reason: reason ?? null });
}

async function waitingText({ tx }: Context, submissionId: string): Promise<SiteText | null> {
  const key = await waitingKey(tx, submissionId);
  return key && findText(tx, key);
}

/** Publishes what is approved of all texts as their next version. */
export const releaseTexts = command(releaseTextsSchema, releasingTexts, async (input, { actor, tx, at }) => {
  const next = nextReleaseOf(await findTexts(tx));
  const [latest] = await siteVersionLines(tx);
  if (!next.isNew) return fail("NOTHING_TO_DO", refusals.nothingNew);
  if (next.stamp !== input.expected) return fail("CONFLICT", refusals.notWhatWasSeen);
  if (latest && input.note === "") return fail("INVALID", refusals.noNote);
  const version = (latest?.version ?? 0) + 1;
  const content = JSON.stringify(documentOf(next.items, { version, releasedAt: at.toISOString() }));
  const contentHash = sha256(content);
  const { hash: auditHead } = await findHead(tx);
  const release = { version, note: input.note, publisher: actor, at, content, contentHash, auditHead };
  const id = await saveSiteRelease(tx, { ...release, items: next.items });
  const to = { version, texts: next.items.length, contentHash };
  const subject = `site_texts:${version}`;
  return recorded({ id, version }, { type: "site_texts.released", subject, to, reason: input.note || null });
});
