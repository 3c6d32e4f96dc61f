"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { Alert } from "@/components/ui/alert";
import { partChanges } from "@/lib/site-texts/changes";
import type { Content } from "@/lib/site-texts/content";
import type { Revision } from "@/lib/site-texts/model";
import css from "./site-texts.module.css";
import { TextChanges } from "./text-changes";

/** What somebody else saved meanwhile, and the text that both started from. */
export type Conflict = { theirs: Revision; base: Content | null };

type Props = {
  conflict: Conflict;
  isKept: boolean;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
};

/** Shows what somebody else changed meanwhile; the person decides whose text goes on. */
export function ConflictPart({ conflict: { theirs, base }, isKept, onKeepMine, onTakeTheirs }: Props) {
  const t = useTranslations("siteTexts.conflict");
  return (
    <Alert severity="warning">
      <p>
        <b>{t("heading", { name: theirs.authorName })}</b>
      </p>
      <p>{t("changed")}</p>
      <TextChanges changes={partChanges(base, theirs.content)} />
      <div className={css.actions}>
        {isKept ? (
          <p role="status">{t("kept")}</p>
        ) : (
          <Button variant="outlined" size="small" onClick={onKeepMine}>
            {t("keepMine")}
          </Button>
        )}
        <Button size="small" onClick={onTakeTheirs}>
          {t("takeTheirs")}
        </Button>
      </div>
    </Alert>
  );
}
