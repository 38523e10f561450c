/** The code of docs/frameworks.md is that of the examples and of the stranger's test, line by line. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {globSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';

import {root} from '../../scripts/run.mjs';
import {strangers} from '../examples/strangers.mjs';

const folder = join(root, 'integrations/examples');
const OURS = /\.(m?js|tsx?|vue|svelte|html|njk|json)$/;
const OUTPUT = /(^|\/)(node_modules|dist|_site|\.\w+)\/|package-lock/;

/** Indentation and line breaks are the formatter's to choose. */
const flat = (code) => code.replace(/\s+/g, ' ').trim();
