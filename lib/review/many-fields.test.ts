import { expect, it } from "vitest";
import { threadsOfFields } from "@/lib/entry/comments/repository";
import { answersOf } from "@/lib/entry/findings/answers-repository";
import { keysWithRecords } from "@/lib/outline/field-repository";
import { namesOfFigures } from "@/lib/outline/figure-names-repository";
import { reader } from "@/lib/platform/database";
import { newestRevisionsOf } from "./draft-repository";

const ids = Array.from({ length: 2500 }, (_, number) => `field-${number}`);

it.each([
  ["threads", async () => (await threadsOfFields(reader(), ids)).size],
  ["answers", async () => (await answersOf(reader(), ids)).size],
  ["newest revisions", async () => (await newestRevisionsOf(reader(), ids)).length],
  ["records", async () => (await keysWithRecords(reader(), ids)).length],
  ["names", async () => (await namesOfFigures(reader(), ids)).size],
])("the %s of more fields than one query may name are read", async (_, count) => {
  expect(await count()).toBe(0);
});
