/** @returns {(offset: number) => {line: number, column: number}} both from 1 */
export function lineFinder(source) {
  const starts = [0];
  for (const {0: end, index} of source.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return {line: low + 1, column: offset - starts[low] + 1};
  };
}
