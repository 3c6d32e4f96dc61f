"use client";

import { BlockForm } from "./block-form";
import { DueForm } from "./due-form";
import { FieldForm } from "./field-form";
import { NamesForm } from "./names-form";
import { NumberForm } from "./number-form";
import { useOutline } from "./outline-context";
import { Removal } from "./removal";
import type { Row } from "./rows";

/** The form that is open on the current row. */
export function LineForm({ row }: { row: Row }) {
  const { form } = useOutline();
  if (form === "rename") return <NamesForm row={row} />;
  if (form === "remove") return <Removal row={row} />;
  if (form === "addField") return <FieldForm row={row} />;
  if (form === "number") return <NumberForm section={row.section} />;
  if (form === "due") return <DueForm section={row.section} />;
  return form === "addBlock" ? <BlockForm section={row.section} /> : null;
}
