import type { Components, Theme } from "@mui/material/styles";

const hairline = "1px solid var(--hairline)";

// Only the primary action is filled, in seal red. Outlined buttons are in ink, and text buttons look like links.
const quietButtons = [
  {
    props: { variant: "outlined", color: "primary" } as const,
    style: { color: "var(--ink)", border: "1px solid var(--muted)" },
  },
  {
    props: { variant: "text", color: "primary" } as const,
    style: { color: "var(--teal)", "&:hover": { textDecoration: "underline", background: "none" } },
  },
];

/** Theme overrides for buttons, inputs and links: hairlines and underlines, no ripple, no boxes. */
export const controls: Components<Theme> = {
  MuiButtonBase: { defaultProps: { disableRipple: true } },
  MuiButton: {
    defaultProps: { disableElevation: true },
    styleOverrides: {
      root: {
        minWidth: 0,
        padding: "7px 16px",
        lineHeight: 1.5,
        verticalAlign: "baseline",
        "&.Mui-disabled": { opacity: 0.7 },
        variants: quietButtons,
      },
      sizeSmall: { padding: "3px 10px" },
    },
  },
  MuiIconButton: { styleOverrides: { root: { borderRadius: 2, color: "var(--muted)" } } },
  MuiLink: {
    styleOverrides: {
      root: {
        color: "var(--teal)",
        textDecorationThickness: 1,
        textUnderlineOffset: "0.25em",
        textDecorationColor: "color-mix(in srgb, currentColor 40%, transparent)",
        "&:hover": { textDecorationColor: "currentColor" },
      },
    },
  },
  MuiTextField: {
    defaultProps: { variant: "standard", slotProps: { inputLabel: { shrink: true } } },
  },
  MuiFormControl: {
    defaultProps: { variant: "standard" },
    styleOverrides: { root: { "& > label + .MuiInputBase-root": { marginTop: 0 } } },
  },
  MuiSelect: { defaultProps: { variant: "standard" } },
  MuiInputLabel: {
    defaultProps: { shrink: true },
    styleOverrides: {
      root: {
        color: "var(--muted)",
        fontSize: "0.8125rem",
        // Above the input in every variant: a floating label could be mistaken for a value.
        position: "static",
        transform: "none",
        "&.Mui-focused": { color: "var(--ink)" },
        "&.Mui-error": { color: "var(--invalid)" },
      },
    },
  },
  MuiInput: {
    styleOverrides: {
      root: {
        "&::before": { borderBottomColor: "var(--muted)" },
        "&:hover:not(.Mui-disabled, .Mui-error)::before": { borderBottom: "1px solid var(--ink)" },
        "&::after": { borderBottomColor: "var(--teal)", transition: "none" },
      },
    },
  },
  MuiOutlinedInput: {
    styleOverrides: {
      notchedOutline: { top: 0, borderColor: "var(--muted)", "& legend": { display: "none" } },
    },
  },
  MuiFormHelperText: { styleOverrides: { root: { fontSize: "0.8125rem" } } },
  MuiCheckbox: { styleOverrides: { root: { color: "var(--muted)" } } },
  MuiRadio: { styleOverrides: { root: { color: "var(--muted)" } } },
  MuiChip: {
    defaultProps: { variant: "outlined" },
    styleOverrides: { root: { borderRadius: 2, height: 24 }, outlined: { borderColor: "currentColor" } },
  },
  MuiToggleButton: { styleOverrides: { root: { border: hairline, color: "var(--ink)" } } },
  MuiTab: {
    styleOverrides: {
      root: {
        minHeight: 40,
        minWidth: 0,
        padding: "8px 0",
        marginRight: 24,
        "&.Mui-selected": { color: "var(--ink)" },
      },
    },
  },
  MuiTabs: { styleOverrides: { root: { minHeight: 40, borderBottom: hairline } } },
};
