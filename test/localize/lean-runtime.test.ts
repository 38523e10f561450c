import * as library from '@lit/localize';
import {expect} from 'chai';

import * as lean from '../../src/localize/lean-runtime.js';

/** What both must do alike: the library in source and tests, the lean one in what ships. */
const templates = {
  'probe.plain': 'Termine führt niemand',
  'probe.turned': library.str`${1} und ${0}`,
};

const runtimes = [
  {name: '@lit/localize', runtime: library},
  {name: 'the lean runtime', runtime: lean},
] as const;

for (const {name, runtime} of runtimes) {
  describe(name, () => {
    const {getLocale, setLocale} = runtime.configureLocalization({
      sourceLocale: 'en',
      targetLocales: ['de'],
      loadLocale: () => Promise.resolve({templates}),
    });
    // The library puts its own `msg` in place when it is configured.
    const {msg, str} = runtime as unknown as typeof lean;
    const plain = () => msg('Nobody keeps the times', {id: 'probe.plain'});
    const turned = () => msg(str`${'heat'} and ${'rest'}`, {id: 'probe.turned'});
    const unknown = () => msg(str`only ${'here'}`, {id: 'probe.unknown'});
    const strayed = () => msg('only here', {id: 'probe.strayed'});

    it('speaks the source language first', () => {
      expect(getLocale()).to.equal('en');
      expect([plain(), turned()]).to.deep.equal(['Nobody keeps the times', 'heat and rest']);
    });

    it('speaks another language once it is in, in its own word order', async () => {
      await setLocale('de');
      expect(getLocale()).to.equal('de');
      expect([plain(), turned()]).to.deep.equal(['Termine führt niemand', 'rest und heat']);
    });

    it('keeps the last of several changes, whichever comes in first', async () => {
      await Promise.all([setLocale('de'), setLocale('en')]);
      expect([getLocale(), plain()]).to.deep.equal(['en', 'Nobody keeps the times']);
      await Promise.all([setLocale('de'), setLocale('en'), setLocale('de')]);
      expect([getLocale(), plain()]).to.deep.equal(['de', 'Termine führt niemand']);
    });

    it('falls back to the source where a translation is missing', async () => {
      await setLocale('de');
      expect([unknown(), strayed()]).to.deep.equal(['only here', 'only here']);
    });

    it('tells hosts when the language has changed, while they are on the page', async () => {
      let updates = 0;
      let controller: {hostConnected?(): void; hostDisconnected?(): void} = {};
      const host = {
        requestUpdate: () => updates++,
        addController: (given: object) => (controller = given),
        removeController: () => undefined,
        updateComplete: Promise.resolve(true),
      };
      runtime.updateWhenLocaleChanges(host);
      controller.hostConnected?.();
      await setLocale('en');
      expect(updates).to.equal(1);
      controller.hostDisconnected?.();
      await setLocale('de');
      expect(updates).to.equal(1);
      await setLocale('en');
    });
  });
}
