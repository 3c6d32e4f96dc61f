import type { Components, Theme } from "@mui/material/styles";

const hairline = "1px solid var(--hairline)";
const edge = { boxShadow: "none", backgroundImage: "none", border: hairline };

/** Theme overrides for paper, tables, dialogs and alerts: one background, and hairlines instead of shadows. */
export const surfaces: Components<Theme> = {
  MuiPaper: {
    defaultProps: { elevation: 0, square: false },
    styleOverrides: { root: { backgroundImage: "none", boxShadow: "none" } },
  },
  MuiAppBar: {
    defaultProps: { elevation: 0, color: "transparent", position: "static" },
    styleOverrides: { root: { borderBottom: hairline } },
  },
  MuiCard: { styleOverrides: { root: edge } },
  MuiDialog: { styleOverrides: { paper: edge } },
  MuiDialogTitle: { styleOverrides: { root: { fontFamily: "var(--font-serif)", fontWeight: 600 } } },
  MuiPopover: { styleOverrides: { paper: edge } },
  MuiDrawer: { styleOverrides: { paper: { boxShadow: "none" } } },
  MuiMenuItem: {
    styleOverrides: {
      root: { "&.Mui-selected": { background: "none", boxShadow: "inset 2px 0 var(--seal)" } },
    },
  },
  MuiAutocomplete: { styleOverrides: { paper: edge } },
  MuiTooltip: {
    styleOverrides: {
      tooltip: {
        ...edge,
        background: "var(--paper)",
        color: "var(--ink)",
        fontSize: "0.8125rem",
        padding: "8px 12px",
      },
    },
  },
  MuiAccordion: {
    defaultProps: { disableGutters: true },
    styleOverrides: { root: { borderBottom: hairline, "&::before": { display: "none" } } },
  },
  MuiAlert: {
    defaultProps: { variant: "outlined" },
    styleOverrides: {
      root: {
        color: "var(--ink)",
        border: 0,
        borderLeft: "3px solid currentColor",
        borderRadius: 0,
        padding: "4px 16px",
      },
      message: { color: "var(--ink)" },
      outlined: ({ ownerState, theme }) => ({
        borderLeftColor: theme.vars?.palette[ownerState.severity ?? "success"].main,
      }),
    },
  },
  MuiSnackbarContent: {
    styleOverrides: { root: { ...edge, background: "var(--ink)", color: "var(--paper)" } },
  },
  MuiTableCell: {
    styleOverrides: {
      root: {
        borderBottom: hairline,
        padding: "8px 16px 8px 0",
        verticalAlign: "baseline",
        "&:last-of-type": { paddingRight: 0 },
      },
      head: { color: "var(--muted)", fontWeight: 400, borderBottom: "1px solid var(--muted)" },
    },
  },
  MuiSkeleton: { defaultProps: { animation: false } },
  MuiLinearProgress: { styleOverrides: { root: { borderRadius: 0, height: 2 } } },
};
