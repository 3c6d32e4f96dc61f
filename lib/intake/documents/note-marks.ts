import type { Block } from "./block";

const noteForm = /^\s*([[［]\d{1,3}[\]］])\s*(?=\S)/;

/**
 * Makes notes of paragraphs that begin with a mark such as [2] that other text refers to, and leaves the mark out there: it may
 * stand between a name and its figure.
 */
export function withoutNoteMarks(blocks: Block[]): Block[] {
  const marks = new Set(blocks.map(markOf).filter((mark) => mark !== ""));
  const referred = [...marks].filter((mark) =>
    blocks.some((block) => textsOf(block).some((text) => refersTo(text, mark))),
  );
  if (referred.length === 0) return blocks;
  return blocks.map((block) => {
    const mark = markOf(block);
    if (block.kind === "text" && referred.includes(mark))
      return { kind: "note", page: block.page, mark, text: block.text.replace(noteForm, "") };
    if (block.kind === "text") return { ...block, text: without(block.text, referred) };
    if (block.kind !== "table") return block;
    return { ...block, rows: block.rows.map((row) => row.map((cell) => without(cell, referred))) };
  });
}

function markOf(block: Block): string {
  return block.kind === "text" && block.level === 0 ? (noteForm.exec(block.text)?.[1] ?? "") : "";
}

function textsOf(block: Block): string[] {
  if (block.kind === "text") return [block.text];
  return block.kind === "table" ? block.rows.flat() : [];
}

const refersTo = (text: string, mark: string) => text.trim().indexOf(mark) > 0;

function without(text: string, marks: string[]): string {
  return marks.reduce((left, mark) => left.replaceAll(mark, ""), text);
}
