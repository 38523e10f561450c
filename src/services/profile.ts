import {parseProfile} from '../domain/profile/parse-profile.js';
import type {Profile} from '../domain/profile/profile-types.js';
import {plainAmpersands, readJson} from './read-json.js';

let loaded: Promise<Profile> | undefined;

/**
 * The page's spa profile, read once and when first needed: the JSON in
 * `<script type="application/json" data-basalt-profile>`, or the file that
 * `<meta name="basalt-profile" content="URL">` names (same origin only). A page without one has an
 * empty profile; a broken one is told on the console and what is sound of it is used.
 */
export function pageProfile(): Promise<Profile> {
  return (loaded ??= whole().then(() => readProfile(document)));
}

/** A page that is still coming in may have its profile further down. */
const whole = () =>
  new Promise<unknown>((go) => {
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', go);
    else go(undefined);
  });

/** Reads a page's profile anew. */
export async function readProfile(page: Document): Promise<Profile> {
  const inline = page.querySelector('script[data-basalt-profile]');
  const meta = page.querySelector<HTMLMetaElement>('meta[name="basalt-profile"]');
  if (!inline && !meta) return {};
  try {
    const text = inline ? (inline.textContent ?? '') : await download(meta!.content);
    const {profile, problems} = parseProfile(readJson(plainAmpersands(text)));
    for (const {path, message} of problems) console.warn(`Basalt profile, ${path}: ${message}`);
    return profile;
  } catch (error) {
    console.warn(
      `Basalt profile: it could not be read (${String(error)}), so it is ignored. Check its JSON.`,
    );
    return {};
  }
}

async function download(address: string): Promise<string> {
  const url = new URL(address, document.baseURI);
  if (url.origin !== location.origin) throw new Error(`${url.href} is not on this site`);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.href} answered ${response.status}`);
  return response.text();
}
