"use client";

import Checkbox from "@mui/material/Checkbox";
import FormControlLabel from "@mui/material/FormControlLabel";
import { useTranslations } from "next-intl";
import { turnSingleKeys, useSingleKeys } from "./single-keys";

/** Turns shortcuts of a single letter or sign on and off in this browser. */
export function SingleKeysSwitch() {
  const isOn = useSingleKeys();
  const t = useTranslations("keys.single");
  return (
    <>
      <FormControlLabel
        control={
          <Checkbox
            color="default"
            checked={isOn}
            onChange={(event) => turnSingleKeys(event.target.checked)}
          />
        }
        label={t("label")}
      />
      <p>
        <small>{t("help")}</small>
      </p>
    </>
  );
}
