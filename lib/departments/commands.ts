import "server-only";
import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { newToken } from "@/lib/accounts/links/one-time-link";
import { command, type Context, recorded } from "@/lib/audit/command";
import type { AuditInput } from "@/lib/audit/events";
import { isWording } from "@/lib/outline/model";
import { sectionIn } from "@/lib/outline/find-in";
import { findSectionLocation } from "@/lib/outline/location-repository";
import { refuseClosed } from "@/lib/outline/report-closed";
import { findVisibleOutline } from "@/lib/outline/repository";
import { findWordings } from "@/lib/outline/wordings-repository";
import { dayOf } from "@/lib/platform/office-day";
import { fail, ok, type Result } from "@/lib/platform/result";
import { type Department, type HandOver, stateOf } from "./model";
import { labelOf, partsOf } from "./parts";
import { canHandOver, handingOver } from "./policy";
import { alreadyHandedOver, refusals } from "./refusals";
import {
  changeHandOver,
  findDepartment,
  findHandOver,
  handOversOf,
  insertHandOver,
  saveDepartment,
} from "./repository";
import { changeDepartmentSchema, handOverIdSchema, handOverSchema, moveDueSchema } from "./schema";

/** A link just made. Its token is not stored, so it can be handed over only now. */
export type MadeLink = { handOver: HandOver; token: string };

/** Hands figures of a section to a department, and makes the link on which it answers. */
export const handOverPart = command(handOverSchema, handingOver, async (input, context) => {
  const { actor, tx, at } = context;
  const asked = await findAsked(input, context);
  if (!asked.ok) return asked;
  if (input.dueOn < dayOf(at)) return fail("INVALID", refusals.pastDue);
  const department = await findOrAddDepartment(input.department, context);
  if (!department.ok) return department;
  const [id, { token, tokenHash }] = [randomUUID(), newToken()];
  const { part, fields } = asked.value;
  await insertHandOver(
    tx,
    {
      ...{ id, sectionId: input.sectionId, departmentId: department.value.id },
      ...{ partZh: part.zh, partEn: part.en, note: input.note, dueOn: input.dueOn, tokenHash },
      ...{ makerId: actor.id, makerName: actor.name, at },
    },
    fields.map((field) => field.id),
  );
  const made = await findHandOver(tx, id);
  if (!made) return fail("NOT_FOUND", refusals.noHandOver);
  const to = { ...placeOf(made), fields: fields.map(({ key }) => key), dueOn: input.dueOn };
  return recorded(
    { handOver: made, token } satisfies MadeLink,
    { type: "hand_over.made", ...subjectOf(made), to },
    ...department.value.events,
  );
});

/** Returns the figures that are asked for, with what they are called together. */
async function findAsked(input: z.output<typeof handOverSchema>, { actor, tx, at }: Context) {
  const place = await findSectionLocation(tx, input.sectionId);
  const outline = place && (await findVisibleOutline(tx, place.year));
  const section = outline && sectionIn(outline, input.sectionId);
  if (!outline || !section) return fail("NOT_FOUND", refusals.noSection);
  if (!canHandOver(actor, { topicId: section.topic.id })) return fail("FORBIDDEN", refusals.notYours);
  const closed = refuseClosed(outline);
  if (closed) return closed;
  const chosen = new Set(input.fieldIds);
  const fields = outline.fields.filter((one) => chosen.has(one.id) && one.sectionId === section.id);
  if (fields.length < chosen.size || fields.some(isWording)) return fail("INVALID", refusals.notOfSection);
  const taken = await findTaken(await handOversOf(tx, { sectionId: section.id }), chosen, dayOf(at));
  if (taken) return taken;
  const parts = partsOf(outline, section, await findWordings(tx, outline.id));
  return ok({ fields, part: labelOf(parts, chosen) });
}

function findTaken(handOvers: readonly HandOver[], chosen: ReadonlySet<string>, today: string) {
  for (const other of handOvers) {
    if (stateOf(other, today) !== "open") continue;
    const twice = other.gaps.filter(({ fieldId }) => chosen.has(fieldId));
    const names = twice.map(({ name }) => name);
    if (names.length > 0) return fail("CONFLICT", alreadyHandedOver(other.department.name, names));
  }
  return null;
}

type Added = Department & { events: AuditInput[] };

async function findOrAddDepartment(
  input: z.output<typeof handOverSchema>["department"],
  { tx }: Context,
): Promise<Result<Added>> {
  if ("id" in input) {
    const known = await findDepartment(tx, { id: input.id });
    return known ? ok({ ...known, events: [] }) : fail("NOT_FOUND", refusals.noDepartment);
  }
  if (await findDepartment(tx, { name: input.name })) return fail("CONFLICT", refusals.nameTaken);
  const added = { id: randomUUID(), ...input };
  await saveDepartment(tx, added);
  return ok({
    ...added,
    events: [{ type: "department.added", subject: `department:${added.id}`, to: input }],
  });
}

export const changeDepartment = command(
  changeDepartmentSchema,
  handingOver,
  async ({ departmentId, ...to }, { tx }) => {
    const before = await findDepartment(tx, { id: departmentId });
    if (!before) return fail("NOT_FOUND", refusals.noDepartment);
    const sameName = await findDepartment(tx, { name: to.name });
    if (sameName && sameName.id !== departmentId) return fail("CONFLICT", refusals.nameTaken);
    await saveDepartment(tx, { id: departmentId, ...to });
    const { name, contact, email } = before;
    const subject = `department:${departmentId}`;
    return recorded(null, { type: "department.changed", subject, from: { name, contact, email }, to });
  },
);

/** Moves the due date, also of a part whose link has lapsed, which then works again. */
export const moveDue = command(moveDueSchema, handingOver, async ({ handOverId, dueOn }, context) => {
  const found = await findOwn(handOverId, context);
  if (!found.ok) return found;
  if (dueOn < dayOf(context.at)) return fail("INVALID", refusals.pastDue);
  await changeHandOver(context.tx, handOverId, { dueOn });
  const [from, to] = [{ dueOn: found.value.dueOn }, { ...placeOf(found.value), dueOn }];
  return recorded(null, { type: "hand_over.due_moved", ...subjectOf(found.value), from, to });
});

/** Makes a new link, which replaces the one before. */
export const renewLink = command(handOverIdSchema, handingOver, async ({ handOverId }, context) => {
  const found = await findOwn(handOverId, context);
  if (!found.ok) return found;
  const { token, tokenHash } = newToken();
  await changeHandOver(context.tx, handOverId, { tokenHash });
  const made: MadeLink = { handOver: found.value, token };
  return recorded(made, { type: "hand_over.link_made", ...subjectOf(found.value), to: placeOf(found.value) });
});

/** Takes a part back. What was answered so far stays, and may still be accepted. */
export const withdrawPart = command(handOverIdSchema, handingOver, async ({ handOverId }, context) => {
  const found = await findOwn(handOverId, context);
  if (!found.ok) return found;
  await changeHandOver(context.tx, handOverId, { withdrawnAt: context.at });
  return recorded(null, {
    type: "hand_over.withdrawn",
    ...subjectOf(found.value),
    to: placeOf(found.value),
  });
});

async function findOwn(id: string, { actor, tx }: Context): Promise<Result<HandOver>> {
  const found = await findHandOver(tx, id);
  if (!found) return fail("NOT_FOUND", refusals.noHandOver);
  if (!canHandOver(actor, found.section)) return fail("FORBIDDEN", refusals.notYours);
  if (found.withdrawnAt !== null) return fail("NOTHING_TO_DO", refusals.alreadyWithdrawn);
  return refuseClosed(found.report) ?? ok(found);
}

export function placeOf({ department, report, section }: HandOver) {
  return { department: department.name, year: report.year, section: section.number };
}

export function subjectOf({ id }: HandOver) {
  return { subject: `hand_over:${id}` };
}
