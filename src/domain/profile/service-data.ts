import {safeUrl} from '../booking/safe-url.js';
import {sessionsOf, type TreatmentSession} from './find-treatment.js';
import type {Profile, ProfileTreatment} from './profile-types.js';

type Data = Record<string, unknown>;

/** What a spa sells, as search engines read it: `Service` and `Offer` of schema.org, in one graph. */
export function serviceData(profile: Profile, treatments: readonly ProfileTreatment[]): Data {
  const {name, phone, address} = profile;
  const provider = name && {'@type': 'HealthAndBeautyBusiness', name, telephone: phone, address};
  return {
    '@context': 'https://schema.org',
    '@graph': treatments
      .filter((each) => each.name)
      .map((each) => ({
        '@type': 'Service',
        name: each.name,
        description: each.text,
        provider: provider || undefined,
        offers: sessionsOf(each).flatMap((session) => offerOf(profile, session, each.name)),
      })),
  };
}

/** Without a price or its currency there is nothing to offer. */
function offerOf({currency, booking}: Profile, session: TreatmentSession, name?: string): Data[] {
  const {minutes, price, from} = session;
  if (price === undefined || !currency) return [];
  const url = safeUrl(session.booking?.url ?? booking?.url ?? '');
  return [
    {
      '@type': 'Offer',
      ...(from
        ? {
            priceSpecification: {
              '@type': 'PriceSpecification',
              minPrice: price,
              priceCurrency: currency,
            },
          }
        : {price, priceCurrency: currency}),
      name: minutes && `${name}, ${minutes} min`,
      url: url?.protocol.startsWith('http') ? url.href : undefined,
    },
  ];
}
