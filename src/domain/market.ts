const markets = ['us', 'uk', 'eu', 'fr', 'ie', 'au', 'nz', 'ca'] as const;

/** Where the spa does business: it decides the emergency number and which claims rules hold. */
export type Market = (typeof markets)[number];

/** Whether a value is a market as we spell it, in lower case. Anything else gives `false`. */
export function isMarket(value: unknown): value is Market {
  return (markets as readonly unknown[]).includes(value);
}
