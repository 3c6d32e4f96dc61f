"use client";

import Button from "@mui/material/Button";
import { useLocale, useTranslations } from "next-intl";
import { unlessComposing } from "@/components/ui/composing";
import { type Edit, hide, isHidden, remove, removeFromHere } from "./edits";
import css from "./outline.module.css";
import { useOutline } from "./outline-context";
import type { Row } from "./rows";

/** Asks before a row is removed, and offers to hide it instead. */
export function Removal({ row }: { row: Row }) {
  const { view, send, show } = useOutline();
  const locale = useLocale();
  const t = useTranslations("outline.removal");
  const canHide = isHidden(row) === false;
  const canRemoveFromHere = row.kind === "item" && !row.field.isSentence;

  async function sendAndClose(edit: Edit | null): Promise<void> {
    if (await send(edit)) show(null);
  }

  return (
    <div
      role="group"
      aria-label={t("label")}
      className={css.removal}
      onKeyDown={unlessComposing((event) => event.key === "Escape" && show(null))}
    >
      <p>
        {t(row.kind === "section" || row.kind === "block" ? row.kind : "field", {
          name: nameOf(row, locale),
        })}
      </p>
      <div className={css.buttons}>
        {canHide ? (
          <Button
            variant="outlined"
            size="small"
            autoFocus
            onClick={() => sendAndClose(hide(view.year, row, true))}
          >
            {t("hide")}
          </Button>
        ) : null}
        {canRemoveFromHere ? (
          <Button
            variant="outlined"
            size="small"
            onClick={() => sendAndClose(removeFromHere(view.year, row))}
          >
            {t("fromHere")}
          </Button>
        ) : null}
        <Button
          variant="outlined"
          size="small"
          color="error"
          autoFocus={!canHide}
          onClick={() => sendAndClose(remove(view.year, row))}
        >
          {t("remove")}
        </Button>
        <Button size="small" onClick={() => show(null)}>
          {t("cancel")}
        </Button>
      </div>
    </div>
  );
}

function nameOf(row: Row, locale: "zh" | "en"): string {
  if (row.kind === "section") return `${row.section.number} ${row.section.title[locale]}`;
  if (row.kind === "block") return row.block.heading?.[locale] ?? "";
  if (row.kind === "loose") return "";
  const name = row.field.name[locale] || row.field.key;
  return name.length > 40 ? `${name.slice(0, 40)}…` : name;
}
