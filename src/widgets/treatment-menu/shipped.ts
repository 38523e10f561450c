import {quizRules} from '../../domain/generated/quiz-rules.js';
import type {Heat, Pressure, ProfileTreatment} from '../../domain/profile/profile-types.js';
import {loadQuizWords} from '../../localize/words/quiz.js';

/**
 * The massages that the quiz knows, where a menu was told of none; and their names, for treatments
 * that go by the same id and have no name of their own. One that nobody can name is left out.
 */
export async function shipped(given: readonly ProfileTreatment[]): Promise<ProfileTreatment[]> {
  const {outcome} = await loadQuizWords();
  const known = quizRules.outcomes
    .filter(({kind}) => kind === 'service')
    .map(({id, minutes, heat, pressure}): ProfileTreatment => {
      const {title, summary} = outcome[id as 'deep-tissue'];
      return {
        id,
        name: title,
        text: summary,
        minutes: minutes ?? undefined,
        heat: heat as Heat,
        pressure: pressure as Pressure,
      };
    });
  const named = given
    .map((own) => (own.name ? own : {...known.find(({id}) => id === own.id), ...own}))
    .filter(({name}) => name);
  return named.length ? named : known;
}
