/** How many words two texts have in common in the same order. Its time is the product of their lengths. */
export const sharedInOrder = (a: readonly string[], b: readonly string[]): number => {
  let before: number[] = new Array(b.length + 1).fill(0);
  let row = [...before];
  for (const word of a) {
    for (let index = 0; index < b.length; index += 1) {
      row[index + 1] = b[index] === word ? (before[index] ?? 0) + 1 : Math.max(row[index] ?? 0, before[index + 1] ?? 0);
    }
    [before, row] = [row, before];
  }
  return before[b.length] ?? 0;
};
