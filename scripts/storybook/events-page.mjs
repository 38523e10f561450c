/** Every event of every widget, with what it carries. */
import {toId} from 'storybook/internal/csf';

import {eventDetails} from './event-details.mjs';
import {widgets} from './manifest.mjs';
import {plain, table} from './mdx.mjs';

const code = (text) => `<code>{${JSON.stringify(text)}}</code>`;

const INTRODUCTION = `# Events

Widgets tell a page what its visitor did, and never what the visitor answered. Every event bubbles and
leaves the shadow root, so one listener on the document hears them all:

\`\`\`html
<script>
  document.addEventListener('basalt-book-open', ({detail}) => {
    console.log('The booking system was opened:', detail.provider);
  });
</script>
\`\`\`

An event that can be cancelled asks first: call \`preventDefault()\` and do it your way. No event
carries an answer, a score or a suggestion; a quiz or a check that advises against a massage fires
nothing at all, like a visitor who left ([privacy](./?path=/docs/${toId('About/Privacy', 'Docs')})).`;

export function eventsPage() {
  const details = eventDetails();
  const sections = [...widgets]
    .filter(([, {events = []}]) => events.length > 0)
    .map(([tag, {events}]) => {
      // A heading for each, so that search finds it.
      const told = events.map(({name, type, description}) => {
        const {detail, cancelable} = details.get(type.text) ?? {};
        if (!detail) throw new Error(`${tag}: no class ${type.text} in its .events.ts.`);
        const row = [
          detail === 'nothing' ? detail : code(detail),
          cancelable ? 'yes' : 'no',
          plain(description.replace(/\s+/g, ' ')),
        ];
        return `### ${name}\n\n${table(['detail', 'can be cancelled', 'when'], [row])}`;
      });
      return `## ${tag}\n\n${told.join('\n\n')}`;
    });
  return {
    name: 'events.mdx',
    text: [
      "import {Meta} from '@storybook/addon-docs/blocks';",
      '<Meta title="Reference/Events" />',
      INTRODUCTION,
      ...sections,
    ].join('\n\n'),
  };
}
