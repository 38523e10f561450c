/** What a booking system may be told beforehand, as text that may stand in any address. */
export const plainWishes = [
  'treatment',
  'staff',
  'location',
  'date',
  'name',
  'firstName',
  'lastName',
  'email',
  'phone',
] as const;
