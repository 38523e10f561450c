export const topics = [
  {
    name: 'Warmth',
    text: 'Smooth stones, warmed in water, rest where you would like them. You choose how warm.',
  },
  {
    name: 'Quiet',
    text: 'No music unless you ask for it, and nobody hurries you out of the room afterwards.',
  },
  {
    name: 'Sleep',
    text: 'Many guests come late in the day and go straight home. We keep the last hour for that.',
  },
];
