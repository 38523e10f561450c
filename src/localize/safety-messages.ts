import {msg} from '@lit/localize';

import {needStrings} from './locale.js';

needStrings('safety');

/** Headings above groups of conditions, in the order they are asked. Neutral: a group is no verdict. */
export const topicText = {
  emergency: () =>
    msg('New or sudden', {
      id: 'safety.topic-emergency',
      desc: 'Neutral heading above the warning signs that need help at once',
    }),
  'see-doctor-soon': () =>
    msg('This pain and your health', {
      id: 'safety.topic-see-doctor-soon',
      desc: 'Neutral heading above the other warning signs',
    }),
  heart: () => msg('Heart and circulation', {id: 'safety.topic-heart'}),
  skin: () => msg('Skin', {id: 'safety.topic-skin'}),
  nerves: () => msg('Nerves and sensation', {id: 'safety.topic-nerves'}),
  bones: () => msg('Bones and joints', {id: 'safety.topic-bones'}),
  age: () => msg('Pregnancy and age', {id: 'safety.topic-age'}),
  medicines: () => msg('Medicines and treatment', {id: 'safety.topic-medicines'}),
  today: () => msg('Today', {id: 'safety.topic-today'}),
};

/** Who is called in an emergency depends on where the visitor is. */
export const countryText = {
  country: () =>
    msg('Which country are you in?', {
      id: 'safety.country',
      desc: 'For the emergency number',
    }),
  otherCountry: () => msg('In another country? Choose it here', {id: 'safety.other-country'}),
  choose: () => msg('Please choose', {id: 'safety.choose', desc: 'No country is chosen yet'}),
};
