/** As a spa would read it from its own database. */
export const treatmentsToday = async () => ({
  currency: 'GBP',
  treatments: [
    {id: 'hot-stone-60', name: 'Hot stone massage', minutes: 60, price: 78},
    {id: 'warm-swedish', name: 'Warm Swedish massage', minutes: 50, price: 64},
  ],
});
