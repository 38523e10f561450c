/**
 * Whether the last review of the evidence is older than it may be. `reviewed` is a day such as
 * `2026-11-24`; it holds until the end of the day that is so many months later, or of the last of
 * that month. A day that cannot be read is no reason for alarm.
 */
export function reviewDue(reviewed: string, everyMonths: number, now: Date): boolean {
  const [year = NaN, month = NaN, day = NaN] = reviewed.split('-').map(Number);
  const lastOfMonth = new Date(year, month + everyMonths, 0).getDate();
  return now >= new Date(year, month - 1 + everyMonths, Math.min(day, lastOfMonth) + 1);
}
