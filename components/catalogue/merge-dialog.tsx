"use client";

import Autocomplete from "@mui/material/Autocomplete";
import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import TextField from "@mui/material/TextField";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { ActionMessage } from "@/components/desk/action-message";
import { useAction } from "@/components/desk/use-action";
import { findMergeTargetAction, mergeIndicatorAction } from "@/lib/catalogue/actions";
import { isPossible, type MergeCandidate, type Mergeable, mergePlanOf } from "@/lib/catalogue/merge";
import { matchesWords } from "@/lib/entry/binding/figure-choices";
import { useRouter } from "@/lib/platform/i18n/navigation";
import { useHydrated } from "@/components/ui/use-hydrated";
import css from "./catalogue.module.css";
import { MergePreview } from "./merge-preview";

type Props = { merged: Mergeable; candidates: readonly MergeCandidate[] };

/** Merges an indicator into another one, after a preview of what will change. */
export function MergeDialog({ merged, candidates }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<MergeCandidate | null>(null);
  // By code, since another one may be chosen while one is read.
  const [read, setRead] = useState<Readonly<Record<string, Mergeable>>>({});
  const target = chosen && read[chosen.code];
  const { run, refusal, dismiss } = useAction({ refreshes: true });
  const reading = useAction();
  const isReady = useHydrated();
  const router = useRouter();
  const locale = useLocale();
  const t = useTranslations("catalogue.merge");
  const plan = target && mergePlanOf(merged, target);
  const isAlone = ({ code, name }: MergeCandidate) =>
    !candidates.some((other) => other.code !== code && other.name[locale] === name[locale]);
  const labelOf = (one: MergeCandidate) =>
    isAlone(one) ? one.name[locale] : `${one.name[locale]} (${one.code})`;

  async function merge() {
    if (!target) return;
    const result = await run(() => mergeIndicatorAction({ code: merged.code, into: target.code }));
    if (result.ok) router.push(`/desk/catalogue/indicators/${target.code}`);
  }

  async function choose(next: MergeCandidate | null) {
    dismiss();
    reading.dismiss();
    setChosen(next);
    const found = next && (await reading.run(() => findMergeTargetAction({ code: next.code })));
    if (found?.ok) setRead((before) => ({ ...before, [found.value.code]: found.value }));
  }

  return (
    <>
      <Button variant="outlined" disabled={!isReady} onClick={() => setOpen(true)}>
        {t("open")}
      </Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} aria-labelledby="merge-title" fullWidth>
        <DialogTitle id="merge-title">{t("title", { name: merged.name[locale] })}</DialogTitle>
        <DialogContent>
          <p className={css.help}>{t("help")}</p>
          <Autocomplete
            options={candidates}
            value={chosen}
            onChange={(_, next) => choose(next)}
            getOptionKey={(option) => option.code}
            getOptionLabel={labelOf}
            filterOptions={(all, { inputValue }) => all.filter((one) => matchesWords(one, inputValue))}
            isOptionEqualToValue={(option, value) => option.code === value.code}
            noOptionsText={t("noOptions")}
            openText={t("openList")}
            closeText={t("closeList")}
            clearText={t("clear")}
            renderInput={(input) => <TextField {...input} label={t("kept")} />}
          />
          {target && plan ? <MergePreview merged={merged} target={target} plan={plan} /> : null}
          {chosen ? null : <p className={css.muted}>{t("chooseFirst")}</p>}
          <ActionMessage refusal={refusal ?? reading.refusal} />
        </DialogContent>
        <DialogActions>
          <Button onClick={() => setOpen(false)}>{t("cancel")}</Button>
          <Button variant="contained" disabled={!plan || !isPossible(plan)} onClick={merge}>
            {t("confirm")}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
