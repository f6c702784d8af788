// How a QR code is drawn.

/** Return the dark squares of a QR code as the path of one drawing, run after run. */
export function pathOf(rows: readonly string[]): string {
  let path = "";
  rows.forEach((row, y) => {
    for (const run of row.matchAll(/1+/g)) path += `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`;
  });
  return path;
}
