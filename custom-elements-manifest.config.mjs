import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';

/** Members that are private, or `@internal`, are nobody's business but ours: they stay out of the docs. */
const publicOnly = {
  name: 'public-only',
  analyzePhase({ts, node, moduleDoc}) {
    if (!ts.isClassElement(node) || !node.name) return;
    if (!ts.getJSDocTags(node).some(({tagName}) => tagName.text === 'internal')) return;
    const name = node.name.getText();
    for (const {members = []} of moduleDoc.declarations) {
      for (const member of members) if (member.name === name) member.privacy = 'private';
    }
  },
  packageLinkPhase({customElementsManifest}) {
    for (const {declarations = []} of customElementsManifest.modules) {
      for (const declaration of declarations) {
        declaration.members = declaration.members?.filter(
          ({name, privacy, static: isStatic}) =>
            privacy !== 'private' && privacy !== 'protected' && !isStatic && !name.startsWith('#'),
        );
        // One that a docblock alone names has no member.
        declaration.attributes = declaration.attributes?.filter(
          ({fieldName}) =>
            !fieldName || declaration.members.some((member) => member.name === fieldName),
        );
      }
    }
  },
};

export default {
  globs: ['src/widgets/**/*.ts', 'src/base/basalt-element.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  plugins: [
    publicOnly,
    customElementVsCodePlugin({outdir: 'editors', hideLogs: true}),
    customElementJetBrainsPlugin({outdir: 'editors', packageJson: false, hideLogs: true}),
  ],
};
