import type { PaletteOptions } from "@mui/material/styles";
import type { Colours } from "./tokens";

declare module "@mui/material/styles" {
  interface Palette {
    conflict: Palette["primary"];
  }
  interface PaletteOptions {
    conflict?: PaletteOptions["primary"];
  }
}
declare module "@mui/material/Button" {
  interface ButtonPropsColorOverrides {
    conflict: true;
  }
}
declare module "@mui/material/Chip" {
  interface ChipPropsColorOverrides {
    conflict: true;
  }
}

/** Returns a colour scheme of the staff theme, made from the colours of the public pages. */
export function paletteOf(colours: Colours): PaletteOptions {
  const tone = (main: string) => ({ main, light: main, dark: main, contrastText: colours.paper });
  return {
    primary: tone(colours.seal),
    secondary: tone(colours.teal),
    info: tone(colours.teal),
    success: tone(colours.saved),
    warning: tone(colours.warning),
    error: tone(colours.invalid),
    conflict: tone(colours.conflict),
    background: { default: colours.paper, paper: colours.paper },
    text: { primary: colours.ink, secondary: colours.muted, disabled: colours.muted },
    divider: colours.hairline,
    action: { disabled: colours.muted, hoverOpacity: 0.05, selectedOpacity: 0.07 },
  };
}
