import { singleton } from "../singleton";
import { storageState, type StorageState } from "./state";

/** The state that all threads of this process share. A thread that did not make it gives its memory when it first asks. */
export function currentStorageState(memory?: SharedArrayBuffer): StorageState {
  return singleton("storage state", () => storageState(memory));
}
