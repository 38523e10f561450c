/**
 * Runs in a page before Storybook does, and keeps what its channel says: `window.basaltTold` is
 * there once one of `endings` was said.
 */
export function listen({endings, failures}) {
  let channel;
  window.basaltTold = new Promise((end) => {
    const problems = [];
    Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
      configurable: true,
      get: () => channel,
      set(value) {
        if (value === channel) return;
        channel = value;
        for (const name of failures) {
          channel.on(name, (...errors) => {
            for (const error of errors.flat()) problems.push(`${name}: ${error?.message ?? error}`);
          });
        }
        for (const name of endings) {
          channel.on(name, (detail) => {
            if (!/^(storyFinished|docsRendered)$/.test(name))
              problems.push(`${name}: ${detail?.message ?? detail?.title ?? ''}`);
            const axe = detail?.reporters?.find(({type}) => type === 'a11y');
            for (const {id, help, nodes} of axe?.result?.violations ?? []) {
              const where = nodes.map(({target}) => target.flat(3).join(' >>> ')).join(', ');
              problems.push(`axe ${id}: ${help} (${where})`);
            }
            if (axe?.result?.error) problems.push(`axe: ${axe.result.error}`);
            if (detail?.status === 'error' && problems.length === 0)
              problems.push('failed without a word');
            end({problems, axe: Boolean(axe)});
          });
        }
      },
    });
  });
}

/** What Storybook's preview tells when a story is through, or when it never will be. */
export const STORY = {
  endings: ['storyFinished', 'storyErrored', 'storyThrewException', 'storyMissing'],
  failures: ['playFunctionThrewException', 'unhandledErrorsWhilePlaying'],
};

/** The same of a page of words. */
export const PAGE = {
  endings: ['docsRendered', 'storyErrored', 'storyThrewException', 'storyMissing'],
  failures: [],
};
