import type {ConditionRules} from '../../domain/quiz/quiz-types.js';
import type {topicText} from '../../localize/safety-messages.js';

export type Topic = keyof typeof topicText;

/** Long lists are read in groups. Red flags go by their urgency, everything else by this table. */
export const topics: Partial<Record<Topic, readonly string[]>> = {
  heart: [
    'blood-clot',
    'uncontrolled-bp',
    'heart-stroke',
    'lymphoedema',
    'controlled-bp',
    'varicose-veins',
    'low-bp-fainting',
  ],
  skin: ['open-skin', 'sunburn', 'eczema-psoriasis', 'oil-allergy'],
  nerves: ['diabetes', 'reduced-sensation', 'epilepsy', 'ms-heat-sensitive'],
  bones: ['fragile-bones', 'autoimmune-flare', 'spinal-condition', 'metal-implant'],
  age: ['under-18', 'pregnancy', 'older-fragile-skin'],
  medicines: [
    'recent-surgery',
    'blood-thinners',
    'cancer-treatment',
    'pacemaker-pump',
    'medicine-patch',
    'heat-altering-meds',
  ],
};

/** The group a condition is read in. One we have no group for is asked all the same, at the end. */
export const topicOf = ({id, urgency}: ConditionRules): Topic =>
  urgency ??
  (Object.keys(topics) as (keyof typeof topics)[]).find((topic) => topics[topic]!.includes(id)) ??
  'today';
