import "server-only";
import { recorded } from "@/lib/audit/command";
import type { AuditInput } from "@/lib/audit/events";
import type { Tx } from "@/lib/platform/database";
import { fail } from "@/lib/platform/result";
import { saveNewBlock } from "../block-repository";
import type { Outline } from "../model";
import { isTaken } from "../numbering";
import { findOutline } from "../repository";
import type { BlockInput } from "../schema";
import { findTopicId, saveNewSection, saveNewTopic } from "../section-repository";
import { summaryForm, summaryTopic } from "../summary-form";
import { summaryIn } from "../summary-section";
import { editCommand } from "./command";
import { createField } from "./fields";
import { numberTaken, refusals } from "./refusals";
import { addSummarySchema } from "./schema";

/** Adds the release summary, with places for its main points. Its topic is made with the first. */
export const addSummary = editCommand(addSummarySchema, async ({ year }, { outline, tx }) => {
  if (summaryIn(outline)) return fail("CONFLICT", refusals.summaryExists);
  const { number, title, topic, role, blocks } = summaryForm();
  if (isTaken(outline.sections, number)) return fail("CONFLICT", numberTaken(number));
  const { topicId, events: ofTopic } = await findOrMakeTopic(tx);
  const section = { reportId: outline.id, number, title, topicId, ...(role && { role }) };
  const id = await saveNewSection(tx, section, outline.sections);
  const to = { year, number, title, topic };
  const added: AuditInput = { type: "section.added", subject: `section:${id}`, to };
  const inBlocks = await addBlocks(tx, { year, sectionId: id, number }, blocks);
  return recorded({ id }, added, ...ofTopic, ...inBlocks);
});

async function findOrMakeTopic(tx: Tx): Promise<{ topicId: string; events: AuditInput[] }> {
  const known = await findTopicId(tx, summaryTopic.code);
  if (known) return { topicId: known, events: [] };
  const topicId = await saveNewTopic(tx, summaryTopic);
  return { topicId, events: [{ type: "topic.added", subject: `topic:${topicId}`, to: summaryTopic }] };
}

type Place = { year: number; sectionId: string; number: string };

async function addBlocks(tx: Tx, place: Place, blocks: readonly BlockInput[]): Promise<AuditInput[]> {
  const events: AuditInput[] = [];
  const { year, sectionId, number } = place;
  for (const [index, { kind, heading = null, language, items }] of blocks.entries()) {
    const block = { sectionId, kind, heading, seriesId: null, ...(language && { language }) };
    const blockId = await saveNewBlock(tx, block);
    const to = { year, number, kind, heading, series: null, position: index + 1 };
    events.push({ type: "block.added", subject: `block:${blockId}`, to });
    const outline = (await findOutline(tx, year)) as Outline;
    for (const { field: key, level } of items)
      events.push(await addPoint(tx, outline, { key, level, blockId }));
  }
  return events;
}

type Point = { key: string; level: number | undefined; blockId: string };

async function addPoint(tx: Tx, outline: Outline, { key, level, blockId }: Point): Promise<AuditInput> {
  const { fields } = summaryForm();
  const { basis = "unstated", required = true } = fields.find((field) => field.key === key) ?? {};
  const sectionId = summaryIn(outline)?.id ?? "";
  const place = { year: outline.year, sectionId, blockId, level };
  const input = { ...place, key, indicator: null, basis, required, label: null };
  const created = await createField(tx, outline, input);
  if (!created.ok) throw new Error(`${key}: ${created.error.code}`);
  return created.value.event;
}
