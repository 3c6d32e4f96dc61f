"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import type { StoredProposal } from "@/lib/intake/proposal";
import css from "./proposal-list.module.css";
import { type DecisionKind, useDecision } from "./use-decision";

const kinds: readonly DecisionKind[] = ["accept", "make", "correct", "reject", "leave", "reopen"];

/** The decisions that are possible on a proposal. */
export function DecisionButtons({ proposal }: { proposal: StoredProposal }) {
  const decision = useDecision(proposal);
  const t = useTranslations("intake.confirm");
  return (
    <div className={css.buttons}>
      {kinds.map((kind) => {
        const act = decision[kind];
        return act ? (
          <Button
            key={kind}
            size="small"
            variant={kind === "accept" || kind === "make" ? "outlined" : "text"}
            onClick={act}
          >
            {t(kind)}
          </Button>
        ) : null;
      })}
    </div>
  );
}
