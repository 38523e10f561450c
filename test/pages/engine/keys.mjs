/** Keys by the names that `KeyboardEvent.key` gives them, and the code points WebDriver wants. */
const CODE_POINTS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
  ' ': ' ',
};

/** `Shift+Tab` is the key Tab while Shift is held. */
export function parseKey(combination) {
  const keys = combination === '+' ? ['+'] : combination.replace(/Space$/, ' ').split('+');
  for (const key of keys)
    if (!(key in CODE_POINTS) && [...key].length !== 1)
      throw new Error(`"${key}" is no key: name it as KeyboardEvent.key does, or Space.`);
  return {held: keys.slice(0, -1), key: keys.at(-1)};
}

export const codePoint = (key) => CODE_POINTS[key] ?? (key === '\n' ? CODE_POINTS.Enter : key);
