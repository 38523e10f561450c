import type {Profile, ProfileLocation, ProfileTreatment} from './profile-types.js';

/**
 * The profile of one house of the spa: what the house does not say is as it is for the whole spa.
 * Its name is what visitors know it by.
 */
export function atLocation(profile: Profile, location: ProfileLocation): Profile {
  const {name, address, phone, hours, timeZone, closed, booking, treatments = []} = location;
  const own = new Map(treatments.map((treatment) => [treatment.id, treatment]));
  const shared = profile.treatments ?? [];
  const elsewhere = new Set(shared.map(({id}) => id));
  return {
    ...profile,
    name,
    address: address ?? profile.address,
    phone: phone ?? profile.phone,
    hours: hours ?? profile.hours,
    timeZone: timeZone ?? profile.timeZone,
    closed: closed ?? profile.closed,
    // Half of one system and half of another would book nowhere.
    booking: booking?.url ? booking : {...profile.booking, ...booking},
    treatments: [
      ...shared.map((treatment) => merged(treatment, own.get(treatment.id))),
      ...treatments.filter(({id}) => !elsewhere.has(id)),
    ],
  };
}

const merged = (shared: ProfileTreatment, own: ProfileTreatment | undefined): ProfileTreatment => ({
  ...shared,
  ...own,
  ...((shared.booking ?? own?.booking) && {booking: {...shared.booking, ...own?.booking}}),
});
