/** What is etched on a benefit's stone: paths on the icons' grid of 24, by the name of the icon. */
export const etchings: Readonly<Record<string, string>> = {
  muscle: 'M3 9q5-2 9 1t9 0M3 14q5-2 9 1t9 0M9 5q3-2 6 0M9 19q3 2 6 0',
  drop: 'M12 4c8 9 6 16 0 16S4 13 12 4M9 14q0 3 3 3',
  calm: 'M12 9a3 3 0 1 1-.1 0M6 16A7 7 0 0 1 17 7m2 2a7 7 0 0 1-10 9',
  stretch: 'M4 15a8 8 0 0 1 16 0M2 12l2 3 3-2m15-1-2 3-3-2M12 16a2 2 0 1 1-.1 0',
  leaf: 'M5 19C5 10 10 5 20 4c0 10-5 15-11 14m-4 2q2-6 9-10',
  moon: 'M20 14A8 8 0 0 1 10 4a8 8 0 1 0 10 10M15 5h4l-4 5h4',
};
