/**
 * The translatable units of the shipped long content: what a visitor can read of
 * `src/content/*.json`, each with a stable id and a note for the translator.
 * Ids, floors, weights and citations are no words and are not in here.
 */
import {readFileSync} from 'node:fs';

const read = (name) =>
  JSON.parse(readFileSync(new URL(`../src/content/${name}.json`, import.meta.url), 'utf8'));

export const content = {
  benefits: read('benefits'),
  quiz: read('quiz'),
  safety: read('safety'),
  session: read('session'),
  body: read('body'),
};

const {benefits, quiz, safety, session, body} = content;

const benefitUnits = benefits.items.flatMap((item) => [
  [`benefits.${item.id}.title`, item.safeTitle, 'Heading of a card. Short. No health promise.'],
  [`benefits.${item.id}.short`, item.safeShortText, 'One sentence. No health promise.'],
  [
    `benefits.${item.id}.text`,
    item.safeText,
    'Card text. Describes the experience; promises no effect.',
  ],
]);

const cards = new Set(benefits.items.filter(({kind}) => kind === 'benefit').map(({id}) => id));
const isCard = ([id]) => {
  const [, item, part] = id.split('.');
  return cards.has(item) && part !== 'short';
};
const isRest = ([id]) => /^benefits\.(overview\.|conclusion\.t)/.test(id);

/**
 * The article's own wording, which the widgets show on demand (`copy="article"`) and never without
 * its grade and its limits. What carries a `claimsWarning` may not be published: it is not in here.
 */
const wordingUnits = benefits.items
  .filter(({claimsWarning}) => !claimsWarning)
  .flatMap(({id, title, text}) => [
    [`wording.${id}.title`, title, "Heading. The article's claim, reported and graded."],
    [
      `wording.${id}.text`,
      text,
      'Reports what the article says ("the article says"): keep that distance, and every hedge.',
    ],
  ]);

const evidenceUnits = [
  ...Object.entries(benefits.grades).flatMap(([id, grade]) => [
    [`evidence.grades.${id}.label`, grade.label, 'Certainty of the evidence, as in GRADE.'],
    [`evidence.grades.${id}.meaning`, grade.meaning, 'Explains the grade in plain words.'],
  ]),
  ['evidence.disclaimer', benefits.disclaimer, 'Stands under every evidence panel.'],
  ...benefits.items.flatMap(({id, evidence}) => [
    [
      `evidence.${id}.summary`,
      evidence.summary,
      'What the research says. Keep every number and hedge.',
    ],
    [
      `evidence.${id}.limits`,
      evidence.limits,
      'What the research cannot tell. Keep every number and hedge.',
    ],
    ...evidence.parts.map((part, index) => [
      `evidence.${id}.parts.${index}`,
      part.claim,
      'A claim that is graded, quoted and not made.',
    ]),
  ]),
];

const isGate = (question) => question.type === 'gate';
const isService = (outcome) => outcome.kind === 'service';

const quizUnits = [
  ['quiz.title', quiz.title, 'Heading of the quiz. Must not promise pain relief.'],
  ['quiz.intro', quiz.intro, 'Under the heading.'],
  ['quiz.disclaimer', quiz.disclaimer, 'Legal. Keep the meaning exactly.'],
  ...quiz.outcomes.filter(isService).flatMap(({id, title, summary, why}) => [
    [`quiz.outcome.${id}.title`, title, 'Name of a treatment.'],
    [`quiz.outcome.${id}.summary`, summary, 'One sentence on the result screen.'],
    [`quiz.outcome.${id}.why`, why, 'Why this was suggested.'],
  ]),
  ...quiz.questions
    .filter((question) => !isGate(question))
    .flatMap((question) => [
      [`quiz.${question.id}.title`, question.title, 'A question.'],
      ...(question.minLabel
        ? [
            [`quiz.${question.id}.min`, question.minLabel, 'Low end of a 0 to 10 scale.'],
            [`quiz.${question.id}.max`, question.maxLabel, 'High end of a 0 to 10 scale.'],
          ]
        : []),
      ...(question.options ?? []).map((option) => [
        `quiz.${question.id}.option.${option.id}`,
        option.label,
        `Answer to: ${question.title}`,
      ]),
      ...(question.options ?? question.bands).flatMap((option) =>
        option.note
          ? [[`quiz.${question.id}.note.${option.id}`, option.note, 'Shown with the result.']]
          : [],
      ),
    ]),
];

const conditions = [
  ...safety.redFlags.map((item) => ({...item, list: 'redFlags'})),
  ...safety.contraindications.map((item) => ({...item, list: 'contraindications'})),
];

const safetyUnits = [
  ...quiz.questions.filter(isGate).flatMap(({title, help, parts}) => [
    ['safety.gate.title', title, 'Heading of the safety questions.'],
    ['safety.gate.help', help, 'Under the heading of the safety questions.'],
    ...parts.flatMap(({id, prompt, noneOption}) => [
      [`safety.gate.${id}.prompt`, prompt, 'Asks for a list of conditions.'],
      [`safety.gate.${id}.none`, noneOption, 'Ticked when no condition applies.'],
    ]),
  ]),
  ...quiz.outcomes
    .filter((outcome) => !isService(outcome))
    .flatMap(({id, title, summary, variants = {}}) => [
      [`safety.stop.${id}.title`, title, 'Heading of a stop screen.'],
      [`safety.stop.${id}.summary`, summary, 'One sentence on a stop screen.'],
      ...Object.entries(variants).map(([variant, text]) => [
        `safety.stop.${id}.variant.${variant}`,
        text,
        'Text of a stop screen. Calm, exact.',
      ]),
    ]),
  ...conditions.flatMap((item) => [
    [`safety.${item.list}.${item.id}.label`, item.label, 'Short name of a condition.'],
    [
      `safety.${item.list}.${item.id}.question`,
      item.question,
      'Keep every number, limit and example.',
    ],
  ]),
  [
    'safety.seeDoctor',
    safety.urgencies['see-doctor-soon'].actionByRegion.default,
    'What to do. No phone line.',
  ],
  ...Object.entries(safety.emergency.byMarket).map(([market, {label}]) => [
    `safety.emergency.${market}`,
    label,
    `Button that calls the emergency number of market "${market}". Keep the number.`,
  ]),
];

const reasonUnits = conditions.flatMap((item) => [
  [`reasons.${item.list}.${item.id}.reason`, item.reason, 'Why this condition matters.'],
  ...(item.alternative
    ? [
        [
          `reasons.${item.list}.${item.id}.alternative`,
          item.alternative,
          'What the guest can do instead.',
        ],
      ]
    : []),
]);

/** A statement without a source that the public may be shown is for our own review. */
export const shownSources = (keys) =>
  keys
    .map((key) => safety.sources[key])
    .filter(({publish, url}) => publish && url.startsWith('https:'));
/** The temperatures that a public source gives. */
export const heatRanges = safety.stones.waterBathRanges.filter(
  ({sources}) => shownSources(sources).length,
);

const sessionUnits = [
  ...safety.session.steps.flatMap(({id, title, text}) => [
    [`session.step.${id}.title`, title, 'A step of the session. Short.'],
    [`session.step.${id}.text`, text, 'What happens at a step.'],
    [
      `session.step.${id}.feel`,
      session.feels[id],
      'What the guest feels at a step. No promise of an effect.',
    ],
  ]),
  ...Object.entries(session.stones).map(([use, text]) => [
    `session.stones.${use}`,
    text,
    'What the stones do at a step. Describes a drawing of the back.',
  ]),
];

const leafletUnits = [
  ...session.wear.map((text, index) => [`leaflet.wear.${index}`, text, 'What to wear and bring.']),
  ...session.after.map((text, index) => [`leaflet.after.${index}`, text, 'After the session.']),
  ['leaflet.heat', session.heat, 'Stands above the temperatures. Keep the meaning exactly.'],
  ['leaflet.heating', safety.stones.heating.text, 'How the stones are heated.'],
  ...heatRanges.map(({label}, index) => [
    `leaflet.range.${index}`,
    label,
    'Before a range of temperatures. Keep the meaning exactly.',
  ]),
  ...safety.burnSafety.map(({id, text}) => [
    `leaflet.burn.${id}`,
    text,
    'Burn safety. Keep every number and hedge.',
  ]),
  ['leaflet.timing', safety.session.timingNote, 'Stands below the sources.'],
];

const bodyUnits = [
  ...Object.entries(body.parts).map(([id, name]) => [
    `body.part.${id}`,
    name,
    'A place on the body, as a patient would call it. Begins a line.',
  ]),
  ...Object.entries(body.hands).map(([id, name]) => [
    `body.hand.${id}`,
    name,
    'Which of two, by the person’s own left and right. Keep {part}: a place on the body.',
  ]),
  ...Object.entries(body.groups).map(([id, name]) => [
    `body.group.${id}`,
    name,
    'Heading of a list of places on the body.',
  ]),
];

/** Every unit, grouped by the module it ends up in. */
export const unitsByModule = {
  // A carousel shows the cards of the six benefits; the article has more around them.
  benefits: benefitUnits.filter(isCard),
  article: benefitUnits.filter(isRest),
  wording: wordingUnits,
  evidence: evidenceUnits,
  quiz: quizUnits,
  safety: safetyUnits,
  reasons: reasonUnits,
  // What stands folded below the steps comes when the visitor first acts.
  session: sessionUnits,
  leaflet: leafletUnits,
  body: bodyUnits,
};

const allUnits = [
  ...benefitUnits,
  ...wordingUnits,
  ...evidenceUnits,
  ...quizUnits,
  ...safetyUnits,
  ...reasonUnits,
  ...sessionUnits,
  ...leafletUnits,
  ...bodyUnits,
];

export const units = allUnits.map(([id, source, note]) => ({id, source, note}));
