import {adapters} from '../booking/adapters.js';
import {benefitFacts} from '../generated/benefit-facts.js';
import {quizRules} from '../generated/quiz-rules.js';
import {safetyRules} from '../generated/safety-rules.js';
import type {Problem} from '../problem.js';
import {sessionsOf} from './find-treatment.js';
import {nearest} from './nearest.js';
import {parseProfile} from './parse-profile.js';
import type {ProfileBooking, ProfileTreatment} from './profile-types.js';

const conditions = [...safetyRules.contraindications, ...safetyRules.redFlags].map(({id}) => id);
const outcomes = quizRules.outcomes.filter(({kind}) => kind === 'service').map(({id}) => id);
const benefits = benefitFacts.map(({id}) => id);
const themes = ['inherit', 'basalt', 'clay', 'sage', 'midnight'];

type Report = (path: string, message: string) => void;

/**
 * All that is wrong with a profile: what a page would tell, and what no page does, because knowing
 * it would cost every visitor's download: misspelt ids, the same id twice, what contradicts itself.
 */
export function checkProfile(json: unknown): Problem[] {
  const {profile, problems} = parseProfile(json);
  // What could not be read is left out, and what follows would be counted wrongly.
  if (problems.length) return problems;
  const report: Report = (path, message) => problems.push({path, message});
  const {booking, treatments = [], locations = [], currency, theme, hours, timeZone} = profile;
  checkBooking(booking, '/booking', report);
  checkTreatments(treatments, '/treatments', report);
  checkTwice(
    treatments.flatMap((each, at) =>
      sessionsOf(each).map((session, row) => ({
        id: session.id,
        path: each.prices ? `/treatments/${at}/prices/${row}/id` : `/treatments/${at}/id`,
      })),
    ),
    report,
  );
  checkTwice(
    locations.map(({id}, at) => ({id, path: `/locations/${at}/id`})),
    report,
  );
  const ids = treatments.map(({id}) => id);
  for (const [at, location] of locations.entries()) {
    const path = `/locations/${at}`;
    checkBooking(location.booking, `${path}/booking`, report);
    checkTreatments(location.treatments ?? [], `${path}/treatments`, report);
    for (const [row, {id, name}] of location.treatments?.entries() ?? []) {
      if (ids.includes(id) || name) continue;
      const meant = nearest(id, ids);
      const remedy = meant
        ? `Did you mean ${meant}?`
        : 'Give it a name, if only this house has it.';
      report(`${path}/treatments/${row}/id`, `None of your treatments has this id. ${remedy}`);
    }
  }
  const all = [...treatments, ...locations.flatMap((each) => each.treatments ?? [])];
  const priced = all.some((each) =>
    [...sessionsOf(each), ...(each.addOns ?? [])].some(({price}) => price),
  );
  if (priced && !currency) report('/currency', 'Give it, like "GBP": your prices need one.');
  if (theme && !themes.includes(theme)) report('/theme', `Write one of ${themes.join(', ')}.`);
  if (hours && !timeZone)
    report('/timeZone', 'Give it, like "Europe/London": your hours need one.');
  return problems;
}

function checkBooking(booking: ProfileBooking | undefined, path: string, report: Report) {
  const {provider} = booking ?? {};
  if (provider && !Object.hasOwn(adapters, provider))
    unknown(`${path}/provider`, provider, Object.keys(adapters), report);
}

function checkTreatments(treatments: readonly ProfileTreatment[], path: string, report: Report) {
  for (const [at, treatment] of treatments.entries()) {
    const {minutes, price, prices} = treatment;
    checkIds(treatment.notFor, `${path}/${at}/notFor`, conditions, report);
    checkIds(treatment.benefits, `${path}/${at}/benefits`, benefits, report);
    checkOutcomes(treatment.outcomes, `${path}/${at}`, report);
    for (const [row, each] of prices?.entries() ?? [])
      checkOutcomes(each.outcomes, `${path}/${at}/prices/${row}`, report);
    if (prices?.length)
      for (const [name, value] of Object.entries({minutes, price}))
        if (value !== undefined)
          report(`${path}/${at}/${name}`, 'Leave it out: its prices stand in the place of it.');
  }
}

function checkIds(
  given: readonly string[] = [],
  path: string,
  known: readonly string[],
  report: Report,
) {
  for (const [row, id] of given.entries())
    if (!known.includes(id)) unknown(`${path}/${row}`, id, known, report);
}

/** A quiz of the spa's own suggests what it likes: only what looks misspelt is told. */
function checkOutcomes(given: readonly string[] = [], path: string, report: Report) {
  for (const [row, id] of given.entries()) {
    const meant = outcomes.includes(id) ? undefined : nearest(id, outcomes);
    if (meant) report(`${path}/outcomes/${row}`, `Did you mean ${meant}?`);
  }
}

function checkTwice(named: readonly {id: string; path: string}[], report: Report) {
  const met = new Set<string>();
  for (const {id, path} of named) {
    if (met.has(id)) report(path, `Write another: "${id}" is taken.`);
    met.add(id);
  }
}

function unknown(path: string, id: string, known: readonly string[], report: Report) {
  const meant = nearest(id, known);
  report(path, meant ? `Did you mean ${meant}?` : `Write one of ${known.join(', ')}.`);
}
