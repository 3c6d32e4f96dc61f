"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { unlessComposing } from "@/components/ui/composing";
import { isFocusFree } from "@/components/desk/frame/focus-title";
import { refusedOf } from "@/components/desk/refused";
import type { Confirmation } from "@/lib/intake/confirmation";
import { ConfirmBar, type Outcome } from "./confirm-bar";
import { ConfirmProvider, focusRow, useConfirm } from "./confirm-context";
import css from "./confirm-screen.module.css";
import { KeyLegend } from "./key-legend";
import { ProposalList } from "./proposal-list";
import { SourceView } from "./source-view";
import { useKeys } from "./use-keys";

/** The screen on which a person confirms what a document proposes: its text beside the proposals, decided by keyboard. */
export function ConfirmScreen({ loaded }: { loaded: Confirmation }) {
  return (
    <ConfirmProvider loaded={loaded}>
      <Screen />
    </ConfirmProvider>
  );
}

function Screen() {
  const { acceptAllSure, sure, current, fields, loaded, next } = useConfirm();
  const [outcome, setOutcome] = useState<Outcome>({ refusal: null, done: null });
  const t = useTranslations("intake.confirm");

  async function acceptAll() {
    if (sure === 0) return;
    const result = await acceptAllSure();
    if (!result.ok) return setOutcome({ refusal: refusedOf(result.error), done: null });
    const { accepted, left } = result.value;
    next(accepted);
    const parts = [
      t("accepted", { count: accepted.length }),
      ...(left > 0 ? [t("leftOver", { count: left })] : []),
    ];
    setOutcome({ refusal: null, done: parts.join(" ") });
  }

  const onKeyDown = useKeys(() => void acceptAll());
  const isReadOnly = fields[current?.fieldId ?? ""]?.isEditable === false;
  useFocusAtStart(isReadOnly ? null : (current?.id ?? null));
  return (
    <div className={css.screen}>
      <SourceView />
      <section className={css.proposals} aria-label={t("proposals")}>
        {loaded.document.canDecide ? <KeyLegend /> : <p>{t("readOnly")}</p>}
        <div onKeyDown={unlessComposing(onKeyDown)}>
          <ProposalList />
        </div>
      </section>
      <ConfirmBar outcome={outcome} onAcceptAll={() => void acceptAll()} />
    </div>
  );
}

/** Puts the focus on the first proposal to decide on, so that the keys work at once. */
function useFocusAtStart(id: string | null) {
  const [first] = useState(id);
  useEffect(() => {
    if (first && isFocusFree()) focusRow(first);
  }, [first]);
}
