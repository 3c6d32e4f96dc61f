import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import { useFormContext, useWatch } from "react-hook-form";
import { officeInstantOf } from "@/lib/publication/releases/office-time";
import css from "./publication.module.css";
import type { TypedOrder } from "./publish-order";

/** Chooses whether a version takes effect now or at a set time. */
export function PublishTime() {
  const { register, control, formState } = useFormContext<TypedOrder>();
  const isLater = useWatch({ control, name: "when" }) === "later";
  const t = useTranslations("release.desk");
  const isWrong = Boolean(formState.errors.at);
  return (
    <>
      <fieldset className={css.when}>
        <legend>{t("when")}</legend>
        {(["now", "later"] as const).map((each) => (
          <label key={each}>
            <input type="radio" value={each} {...register("when")} /> {t(each)}
          </label>
        ))}
      </fieldset>
      {isLater && (
        <TextField
          {...register("at", { validate: isValidTime })}
          type="datetime-local"
          label={t("at")}
          error={isWrong}
          helperText={t(isWrong ? "atNeeded" : "atHelp")}
          slotProps={{ inputLabel: { shrink: true } }}
          fullWidth
        />
      )}
    </>
  );
}

function isValidTime(local: string, { when }: TypedOrder): boolean {
  if (when === "now") return true;
  const instant = officeInstantOf(local);
  return instant !== null && Date.parse(instant) > Date.now();
}
