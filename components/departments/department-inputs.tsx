import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import css from "./departments.module.css";

export type DepartmentTyped = { name: string; contact: string; email: string };

/** The choice of a department that is not known yet. */
export const newDepartment = "new";

type Props = {
  typed: DepartmentTyped;
  onChange: (typed: DepartmentTyped) => void;
  isChecked: boolean;
};

/** What is known of a department: its name, who answers there, and where a link is mailed to. */
export function DepartmentInputs({ typed, onChange, isChecked }: Props) {
  const t = useTranslations("departments.form");
  const isNameless = isChecked && typed.name.trim() === "";
  return (
    <div className={css.pair}>
      <TextField
        label={t("name")}
        value={typed.name}
        onChange={(event) => onChange({ ...typed, name: event.target.value })}
        error={isNameless}
        helperText={isNameless ? t("nameNeeded") : undefined}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
      <TextField
        label={t("contact")}
        value={typed.contact}
        onChange={(event) => onChange({ ...typed, contact: event.target.value })}
        slotProps={{ htmlInput: { maxLength: 100 } }}
      />
      <TextField
        type="email"
        label={t("email")}
        value={typed.email}
        onChange={(event) => onChange({ ...typed, email: event.target.value })}
        helperText={t("emailHelp")}
        slotProps={{ htmlInput: { maxLength: 254 } }}
      />
    </div>
  );
}
