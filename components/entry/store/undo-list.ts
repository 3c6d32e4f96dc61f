/** A save of one's own that can be undone. `basedOn` is the version of the field by which it still stands. */
export type UndoableSave = {
  id: string;
  number: number;
  basedOn: number;
  /** The field as printed before the save and after it. */
  from: string;
  to: string;
  /** Names the request that undoes it. */
  key: string;
};

/** What is undone at once: one save, or those of a pasted block. */
export type Undoable = { saves: readonly UndoableSave[] };

const most = 10;

/** The last saves that a person made in a form since it was opened, the newest last. */
export class UndoList {
  #groups: readonly Undoable[] = [];
  readonly #joining = new Map<string, Undoable & { saves: UndoableSave[] }>();
  readonly #listeners = new Set<() => void>();

  /** The next saves of these fields are undone together. Returns what they become. */
  join(ids: readonly string[]): Undoable {
    const group = { saves: [] };
    for (const id of ids) this.#joining.set(id, group);
    return group;
  }

  /** Nothing that is saved from now on joins the group. */
  close(group: Undoable): void {
    for (const [id, joined] of this.#joining) if (joined === group) this.#joining.delete(id);
  }

  add(save: UndoableSave): void {
    const group = this.#joining.get(save.id);
    this.#joining.delete(save.id);
    group?.saves.push(save);
    const isNew = !group || group.saves.length === 1;
    if (isNew) this.#set([...this.#groups, group ?? { saves: [save] }].slice(-most));
    else this.#set([...this.#groups]);
  }

  /** Takes out what was undone or can be undone no more. `versions` has, by field id, the version that undid a save. */
  remove(undone: Undoable, versions: ReadonlyMap<string, number>): void {
    this.#set(this.#groups.filter((group) => !group.saves.some((save) => undone.saves.includes(save))));
    for (const { id, number } of undone.saves) {
      const version = versions.get(id);
      const before = this.#groups.flatMap(({ saves }) => saves).filter((save) => save.id === id);
      // The save before it stands again.
      for (const save of before)
        if (version !== undefined && save.basedOn === number - 1) save.basedOn = version;
    }
  }

  /** Returns the newest that `stands`. */
  newest(stands: (save: UndoableSave) => boolean): Undoable | null {
    return this.#groups.findLast((group) => group.saves.some(stands)) ?? null;
  }

  groups = (): readonly Undoable[] => this.#groups;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #set(groups: readonly Undoable[]): void {
    this.#groups = groups;
    for (const listener of this.#listeners) listener();
  }
}
