/** A spa's own quiz that uses every field there is. */
export const sample = {
  $schema: './quiz.schema.json',
  title: 'Which massage tonight?',
  intro: 'A few questions. We start with safety.',
  questions: [
    {
      id: 'where',
      type: 'body',
      title: 'Where shall we begin?',
      help: 'Point at the place.',
      options: [
        {id: 'neck', weights: {'warm-swedish': 2}, excludeHeat: ['hot']},
        {id: 'back-one-leg', label: 'One leg', weights: {}, floor: 3, note: 'Tell a doctor.'},
      ],
    },
    {
      id: 'wishes',
      type: 'multi',
      title: 'What would you enjoy?',
      options: [
        {id: 'warmth', label: 'Warmth', weights: {'hot-stone-60': 3, 'herbal-60': 2}},
        {id: 'scent', label: 'Scented oil', weights: {'herbal-60': 3}, note: 'It lingers.'},
        {id: 'no-heat', label: 'Nothing hot', weights: {}, excludeHeat: ['hot', 'mild'], floor: 2},
      ],
    },
    {
      id: 'ache',
      type: 'scale',
      title: 'How much does it ache?',
      help: 'From 0 to 10.',
      minLabel: 'Not at all',
      maxLabel: 'Badly',
      showIf: {question: 'where', is: ['neck']},
      bands: [
        {id: 'little', from: 0, to: 6, weights: {}},
        {id: 'much', from: 7, to: 8, weights: {'gentle-relaxation': 1}, floor: 3, note: 'Rest.'},
        {id: 'too-much', from: 9, to: 10, weights: {}, floor: 4},
      ],
    },
    {
      id: 'scents',
      type: 'single',
      title: 'Which scent?',
      help: 'One is enough.',
      showIf: {question: 'ache', from: 3, to: 9},
      options: [
        {id: 'lavender', label: 'Lavender', weights: {'gentle-relaxation': 1}},
        {id: 'none', label: 'Pain at rest', weights: {}, floor: 4, excludeHeat: [], note: 'Oh.'},
      ],
    },
  ],
  outcomes: [
    {
      id: 'herbal-60',
      title: 'Herbal compress massage',
      summary: 'Warm linen pouches.',
      why: 'You like scent.',
      minutes: 60,
      heat: 'mild',
      pressure: 'light-medium',
      cautionRank: 1,
    },
    {id: 'hot-stone-60', title: 'River stones', summary: 'Warm stones.', why: 'You like warmth.'},
  ],
  gate: {
    add: [
      {
        id: 'herb-allergy',
        label: 'Allergy to herbs',
        question: 'Do you react to camphor?',
        reason: 'The compresses hold it.',
        alternative: 'Choose plain oil.',
        level: 'tell-therapist',
        floor: 1,
      },
      {
        id: 'jet-lag',
        label: 'Jet lag',
        question: 'Did you land today?',
        reason: 'Sleep first.',
        level: 'stop',
        stopKind: 'postpone',
      },
      {
        id: 'bends',
        label: 'Diving',
        question: 'Do your joints hurt after a dive?',
        reason: 'It may be decompression sickness.',
        level: 'stop',
        urgency: 'emergency',
      },
    ],
  },
};

type Branch = Record<string, unknown>;

/** A copy of the sample with another value at a JSON pointer; undefined takes the field out. */
export function changed(pointer: string, value: unknown, quiz: object = sample): object {
  const copy = structuredClone(quiz);
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));
  const last = steps.pop()!;
  const branch = steps.reduce((at, step) => at[step] as Branch, copy as Branch);
  if (value === undefined) delete branch[last];
  else Object.defineProperty(branch, last, {value, enumerable: true, configurable: true});
  return copy;
}
