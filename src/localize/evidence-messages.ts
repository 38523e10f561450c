import {msg, str} from '@lit/localize';

import {needStrings} from './locale.js';

needStrings('evidence');

/** What the evidence panel says around the evidence. */
export const evidence = {
  label: (benefit: string) =>
    msg(str`Evidence: ${benefit}`, {
      id: 'evidence.label',
      desc: 'Name of the panel, for screen readers',
    }),
  sure: () =>
    msg('How sure the research is', {
      id: 'evidence.sure',
      desc: 'Heading above the grade, as in GRADE, and what it means',
    }),
  says: () => msg('What the research says', {id: 'evidence.says', desc: 'Heading'}),
  cannot: () =>
    msg('What it cannot tell us', {id: 'evidence.cannot', desc: 'Heading: limits of the research'}),
  claims: () =>
    msg('Claim by claim', {
      id: 'evidence.claims',
      desc: 'Heading of a list of claims, each graded',
    }),
  sources: () => msg('Sources', {id: 'evidence.sources', desc: 'Heading of the list of studies'}),
  others: (author: string) =>
    msg(str`${author} and others`, {
      id: 'evidence.others',
      desc: 'A study by several authors, named by the first',
    }),
  cited: (authors: string, year: string) =>
    msg(str`${authors}, ${year}.`, {
      id: 'evidence.cited',
      desc: 'Before the title of a source. Only the punctuation is yours',
    }),
  undated: () =>
    msg('undated', {id: 'evidence.undated', desc: 'Stands in the place of the year of a source'}),
  newTab: () =>
    msg('opens in a new tab', {id: 'evidence.new-tab', desc: 'After a link, for screen readers'}),
  close: () =>
    msg('Close the evidence', {
      id: 'evidence.close',
      desc: 'Button at the end of the panel. At most 22 characters.',
    }),
  reviewed: (date: string) =>
    msg(str`Reviewed ${date}.`, {
      id: 'evidence.reviewed',
      desc: 'When we last checked the evidence',
    }),
  stale: (months: string) =>
    msg(str`That is more than ${months} ago, so newer research may be missing here.`, {
      id: 'evidence.stale',
      desc: 'After the day of the last review, when that is long ago: "more than 12 months ago"',
    }),
  source: () =>
    msg('One source:', {
      id: 'evidence.source',
      desc: 'Before the name of a study, where the others are in a list that opens',
    }),
};
