/** Height of a row that was never drawn, while no other was either, in CSS pixels. */
const firstGuess = 120;

/**
 * Where each row begins, in CSS pixels from the first one's top, and one entry more for the end. Rows that were drawn have
 * their own height, all others the mean of those.
 */
export function offsetsOf(keys: readonly string[], heights: ReadonlyMap<string, number>): Float64Array {
  const guess = heights.size > 0 ? [...heights.values()].reduce((sum, height) => sum + height, 0) / heights.size : firstGuess;
  const offsets = new Float64Array(keys.length + 1);
  let end = 0;
  keys.forEach((key, index) => {
    end += heights.get(key) ?? guess;
    offsets[index + 1] = end;
  });
  return offsets;
}

/** The row that holds a place; the first or the last one for a place outside of all. */
export function rowAt(offsets: Float64Array, place: number): number {
  let low = 0;
  let high = Math.max(offsets.length - 2, 0);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((offsets[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
