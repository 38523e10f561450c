/** The licences of what our files contain, as those licences ask for: `third-party-notices.txt`. */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';

import {root} from './run.mjs';
import {inCommands, inPages, read} from './shipped-packages.mjs';

const notice = (folder) => {
  const {name, version, license} = read(folder);
  const file = readdirSync(folder).find((each) => /^licen[cs]e(\.(md|txt))?$/i.test(each));
  return `${name} ${version} (${license})\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}`;
};

const write = (file, folders) =>
  writeFileSync(`${root}dist/${file}`, `${folders.map(notice).join('\n\n---\n\n')}\n`);

write('third-party-notices.txt', inPages());
write('bin/third-party-notices.txt', inCommands());
