import { useState } from 'preact/hooks';

export interface Selection {
  /** Ids of the selected rows that are shown, in their order. */
  selected: readonly string[];
  toggle: (id: string) => void;
  /** Selects all rows that are shown, or none when all of them are. */
  toggleAll: () => void;
}

/** Which of the rows that are shown the reader has selected. */
export function useSelection(ids: readonly string[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set());
  const selected = ids.filter((id) => chosen.has(id));
  return {
    selected,
    toggle: (id) => { setChosen(new Set(chosen.has(id) ? selected.filter((other) => other !== id) : [...selected, id])); },
    toggleAll: () => { setChosen(new Set(selected.length === ids.length ? [] : ids)); },
  };
}
