import { createTheme } from "@mui/material/styles";
import { controls } from "./theme-controls";
import { paletteOf } from "./theme-palette";
import { surfaces } from "./theme-surfaces";
import { dark, light, staffSizes } from "./tokens";

const [small, body, third, second, first] = staffSizes;
const title = { fontFamily: "var(--font-serif)", fontWeight: 600, lineHeight: 1.35 };
const text = { fontSize: body, lineHeight: 1.5 };

/** The theme of the staff pages, without shadows. */
export const theme = createTheme({
  cssVariables: true,
  colorSchemes: { light: { palette: paletteOf(light) }, dark: { palette: paletteOf(dark) } },
  shape: { borderRadius: 2 },
  focusVisible: { outlineColor: "var(--teal)" },
  motion: { reducedMotion: "system" },
  transitions: {
    duration: {
      shortest: 80,
      shorter: 100,
      short: 120,
      standard: 120,
      complex: 120,
      enteringScreen: 120,
      leavingScreen: 100,
    },
  },
  typography: {
    fontFamily: "var(--font-sans)",
    h1: { ...title, fontSize: first },
    h2: { ...title, fontSize: second },
    h3: { ...title, fontSize: third },
    h4: { ...text, fontWeight: 600 },
    h5: { ...text, fontWeight: 600 },
    h6: { ...text, fontWeight: 600 },
    body1: text,
    body2: text,
    subtitle1: text,
    subtitle2: { ...text, fontWeight: 600 },
    button: { fontSize: body, fontWeight: 500, textTransform: "none", letterSpacing: 0 },
    caption: { fontSize: small, lineHeight: 1.5 },
    overline: { fontSize: small, lineHeight: 1.5, textTransform: "none", letterSpacing: 0 },
  },
  components: { ...controls, ...surfaces },
});
