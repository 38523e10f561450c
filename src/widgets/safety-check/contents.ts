import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {Profile} from '../../domain/profile/profile-types.js';
import type {PublicSource} from '../../domain/safety/safety-types.js';
import {getLocale} from '../../localize/locale.js';
import {loadReasonsWords, type ReasonsWords} from '../../localize/words/reasons.js';
import {loadSafetyWords, type SafetyWords} from '../../localize/words/safety.js';
import type {ConditionReason} from '../../parts/safety/condition-view.js';
import type {ConditionWords} from '../../parts/safety/checks-view.js';

/**
 * What a check says. The conditions and every answer to them come before anything can be ticked, so
 * that a connection lost on the way cannot keep back a "get help now"; reasons, sources and the
 * spa's own facts when the visitor turns to the list. Never for one answer only: a request that
 * followed a tick would tell it to whoever keeps the server's log.
 */
export class Contents implements ReactiveController {
  words?: SafetyWords;
  profile: Profile = {};
  /** The words could not be had: the page's own stand. */
  failed = false;

  #locale = '';
  #reasons?: ReasonsWords;
  #sources: Readonly<Record<string, readonly PublicSource[]>> = {};
  #more = false;

  constructor(readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostUpdate() {
    if (this.#locale !== getLocale()) void this.load();
  }

  readonly load = async () => {
    this.failed = false;
    const locale = (this.#locale = getLocale());
    const words = await loadSafetyWords().catch(() => undefined);
    // The page may have changed its language meanwhile.
    if (locale !== this.#locale) return;
    this.words = words ?? this.words;
    this.failed = !this.words;
    if (this.#more) await this.#loadMore();
    this.host.requestUpdate();
  };

  /** The visitor turns to the list. */
  readonly hasten = () => {
    if (this.#more) return;
    this.#more = true;
    void this.#loadMore();
  };

  condition(id: string): ConditionWords {
    const {redFlags, contraindications} = this.words!;
    return redFlags[id as 'both-legs'] ?? contraindications[id as 'pregnancy'];
  }

  /** Why a condition matters, once that is there: an answer stands without. */
  reason(id: string): ConditionReason | undefined {
    const {redFlags, contraindications} = this.#reasons ?? {};
    return redFlags?.[id as 'both-legs'] ?? contraindications?.[id as 'pregnancy'];
  }

  sources(id: string): readonly PublicSource[] {
    return this.#sources[id] ?? [];
  }

  async #loadMore() {
    const [reasons, sources, profile] = await Promise.allSettled([
      loadReasonsWords(),
      import('../../domain/generated/safety-sources.js'),
      import('../../services/profile.js').then(({pageProfile}) => pageProfile()),
    ]);
    if (reasons.status === 'fulfilled') this.#reasons = reasons.value;
    if (sources.status === 'fulfilled') this.#sources = sources.value.safetySources;
    if (profile.status === 'fulfilled') this.profile = profile.value;
    this.host.requestUpdate();
  }
}
