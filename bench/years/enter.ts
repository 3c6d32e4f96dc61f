import { z } from "zod";
import { command, type Context, recorded } from "@/lib/audit/command";
import type { AuditInput } from "@/lib/audit/events";
import { noSource, readTyped } from "@/lib/entry/model";
import { saveRevision } from "@/lib/entry/repository";
import { revise } from "@/lib/entry/revise";
import { saveDecisions } from "@/lib/entry/saving/decisions-repository";
import type { OutlineField } from "@/lib/outline/model";
import { findOutline } from "@/lib/outline/repository";
import { byProgram } from "@/lib/platform/access";
import type { Actor } from "@/lib/platform/actor";
import { run, sql } from "@/lib/platform/database";
import { among } from "@/lib/platform/database/differing-sql";
import { changedFields, saveSubmission } from "@/lib/review/repository";

type Typed = (key: string, year: number) => string;

// Both commands do in one transaction what the office does in hundreds, with the same rows and entries.

/** Enters the figures and sentences of these sections that have no value yet. */
export const enterSections = (typed: Typed, editor: Actor) =>
  command(
    z.object({ year: z.number(), sectionIds: z.array(z.string()) }),
    byProgram,
    async (input, context) => {
      const { year, sectionIds } = input;
      const outline = await findOutline(context.tx, year);
      const empty =
        outline?.fields.filter((one) => sectionIds.includes(one.sectionId) && one.version === 0) ?? [];
      const events: AuditInput[] = [];
      for (const field of empty) events.push(await enterField(field, { typed, year, editor }, context));
      return recorded(null, ...(events as [AuditInput]));
    },
  );

async function enterField(
  field: OutlineField,
  { typed, year, editor }: { typed: Typed; year: number; editor: Actor },
  { tx, at }: Context,
): Promise<AuditInput> {
  const read = readTyped(field, typed(field.key, year), year);
  if (!read.ok) throw new Error(`${field.key} cannot be read: ${typed(field.key, year)}`);
  const source = `《${year}年统计年报》`;
  const revision = revise(field, { ...noSource, source, value: read.value }, { actor: editor, at });
  await saveRevision(tx, revision);
  const { number, printed, hash } = revision;
  const to = { number, printed, hash, source, key: field.key, year };
  return { type: "field.revised", subject: `field:${field.id}`, from: null, to, actor: editor };
}

/** Sends what was entered in these sections for review, and approves it. */
export const approveSections = (editor: Actor, reviewer: Actor) =>
  command(
    z.object({ year: z.number(), sectionIds: z.array(z.string()) }),
    byProgram,
    async (input, context) => {
      const outline = await findOutline(context.tx, input.year);
      const events: AuditInput[] = [];
      for (const { id, number } of outline?.sections.filter(({ id }) => input.sectionIds.includes(id)) ??
        []) {
        const section = { id, number, report: { id: outline?.id ?? "" } };
        events.push(...(await approveSection(section, { editor, reviewer }, context)));
      }
      return recorded(null, ...(events as [AuditInput]));
    },
  );

async function approveSection(
  section: { id: string; number: string; report: { id: string } },
  { editor, reviewer }: { editor: Actor; reviewer: Actor },
  { tx, at }: Context,
): Promise<AuditInput[]> {
  const changed = (await changedFields(tx, section)).map((field) => ({ ...field, reason: null }));
  const sent = { sectionId: section.id, submitter: editor, note: null, at, fields: changed };
  const submissionId = await saveSubmission(tx, sent);
  const fieldIds = changed.map(({ id }) => id);
  const outcome = await saveDecisions(tx, {
    submissionId,
    fieldIds,
    verdict: "approved",
    decider: reviewer,
    at,
  });
  await run(tx, sql`UPDATE "Field" SET "approvedId" = "latestId" WHERE "id" ${among(fieldIds)}`);
  const fields = changed.map(({ key, latest: { number, hash } }) => ({ key, number, hash }));
  const of = { subject: `submission:${submissionId}` };
  const to = { section: section.number, fields };
  return [
    { ...of, type: "submission.submitted", to, actor: editor },
    { ...of, type: "submission.approved", to: { ...to, outcome }, actor: reviewer },
  ];
}
