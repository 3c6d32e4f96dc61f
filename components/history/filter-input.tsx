import TextField from "@mui/material/TextField";

type Props = {
  name: string;
  label: string;
  value: string | undefined;
  placeholder?: string;
  type?: "text" | "date";
  size?: number;
};

/** A text or date input, sent with the filter form. */
export function FilterInput({ name, label, value, placeholder, type = "text", size }: Props) {
  return (
    <TextField
      key={value ?? ""}
      name={name}
      label={label}
      type={type}
      defaultValue={value ?? ""}
      placeholder={placeholder}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { size, autoComplete: "off" } }}
    />
  );
}
