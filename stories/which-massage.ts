/**
 * A spa's own quiz, for its stories and its tests: a question that is asked of everybody, one that is
 * asked of some, one about the body, a massage and a safety question of the spa's own.
 */
export const whichMassage = {
  title: 'Which massage tonight?',
  questions: [
    {
      id: 'wishes',
      type: 'multi',
      title: 'What would you enjoy?',
      help: 'Tick as many as you like.',
      options: [
        {id: 'warmth', label: 'Warmth', weights: {'hot-stone-60': 3}},
        {
          id: 'scent',
          label: 'Scented oil',
          weights: {'herbal-50': 4},
          note: 'We mix it ourselves.',
        },
      ],
    },
    {
      id: 'scents',
      type: 'single',
      title: 'Which scent?',
      showIf: {question: 'wishes', is: ['scent']},
      options: [
        {id: 'lavender', label: 'Lavender', weights: {}},
        {id: 'rosemary', label: 'Rosemary', weights: {'herbal-50': 1}},
      ],
    },
    {
      id: 'where',
      type: 'body',
      title: 'Where shall we begin?',
      options: [
        {id: 'neck', weights: {}},
        {id: 'upper-back', label: 'Between the shoulders', weights: {}},
      ],
    },
  ],
  outcomes: [
    {
      id: 'herbal-50',
      title: 'Herbal compress massage',
      summary: 'Warm linen pouches of herbs.',
      why: 'You like scent.',
      minutes: 50,
      heat: 'mild',
      pressure: 'light-medium',
    },
  ],
  gate: {
    add: [
      {
        id: 'herb-allergy',
        label: 'Allergy to herbs',
        question: 'Do you react to camphor?',
        reason: 'The compresses hold it.',
        level: 'tell-therapist',
      },
    ],
  },
};
