"use client";

import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { SingleKeysSwitch } from "@/components/desk/single-keys-switch";
import { Button } from "@/components/ui/button";
import { StaffThemeProvider } from "@/components/ui/staff-theme-provider";
import { CommentIcon } from "../comments/comment-mark";
import { signs } from "../figure/state-mark";
import css from "./key-help.module.css";

const keys = {
  next: [["Enter"], ["↓"]],
  previous: [["Shift", "Enter"], ["↑"]],
  restore: [["Esc"]],
  empty: [["Alt", "↓"]],
  question: [["Alt", "Shift", "↓"]],
  blanks: [["Alt", "0"], ["1"], ["2"], ["3"]],
  details: [["Ctrl", "Enter"]],
  wording: [["F2"]],
  filter: [["Alt", "/"]],
  find: [["/"], ["Ctrl", "K"]],
  save: [["Ctrl", "S"]],
  undo: [["Ctrl", "Z"]],
  help: [["?"], ["Alt", "Shift", "/"]],
} as const;

const signNames = [
  ...(["empty", "draft", "submitted", "approved", "returned", "warning"] as const),
  ...(["saving", "unsaved", "invalid", "conflict"] as const),
];

/** The keys of the form and the legend of its marks. */
export default function KeyHelp({ onClose }: { onClose: () => void }) {
  const t = useTranslations("keys.help");
  return (
    <StaffThemeProvider>
      <Dialog open onClose={onClose} maxWidth="md" fullWidth aria-labelledby="keys-title">
        <DialogTitle id="keys-title">{t("title")}</DialogTitle>
        <DialogContent>
          <dl className={css.list}>
            {(Object.keys(keys) as (keyof typeof keys)[]).map((name) => (
              <div key={name}>
                <dt>
                  <Keys of={keys[name]} />
                </dt>
                <dd>{t(`keys.${name}`)}</dd>
              </div>
            ))}
          </dl>
          <p className={css.note}>{t("mac")}</p>
          <SingleKeysSwitch />
          <Legend />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} autoFocus>
            {t("close")}
          </Button>
        </DialogActions>
      </Dialog>
    </StaffThemeProvider>
  );
}

function Keys({ of }: { of: readonly (readonly string[])[] }) {
  return of.map((pressed, index) => (
    <Fragment key={index}>
      {index > 0 ? " / " : null}
      {pressed.map((key, at) => (
        <Fragment key={key}>
          {at > 0 ? "+" : null}
          <kbd>{key}</kbd>
        </Fragment>
      ))}
    </Fragment>
  ));
}

function Legend() {
  const [t, tState] = [useTranslations("keys.help"), useTranslations("desk.state")];
  return (
    <>
      <h3 className={css.heading}>{t("marks")}</h3>
      <dl className={css.list}>
        {signNames.map((name) => (
          <div key={name}>
            <dt>
              <span aria-hidden="true">{signs[name]}</span> {tState(name)}
            </dt>
            <dd>{t(`states.${name}`)}</dd>
          </div>
        ))}
        <div>
          <dt>
            <CommentIcon /> {tState("commented")}
          </dt>
          <dd>{t("states.commented")}</dd>
        </div>
      </dl>
    </>
  );
}
