export { default } from "../desk/not-found";
