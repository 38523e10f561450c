import {expect} from 'chai';

import {bookingUrl} from '../../src/domain/booking/booking-url.js';
import {fittingNotes, LONGEST_NOTES} from '../../src/domain/booking/fitting-notes.js';

const line = (length: number, letter = 'x') => letter.repeat(length);

describe('a note that fits', () => {
  for (const {because, text, fitting} of [
    {because: 'nothing stays nothing', text: '', fitting: ''},
    {because: 'what fits is left as it is', text: 'One\n\nTwo', fitting: 'One\n\nTwo'},
    {
      because: 'what just fits is left as it is',
      text: line(LONGEST_NOTES),
      fitting: line(LONGEST_NOTES),
    },
    {
      because: 'lines before the last go first, and that is shown',
      text: `First\n${line(600, 'a')}\n${line(600, 'b')}\nLast`,
      fitting: `First\n${line(600, 'a')}\n…\nLast`,
    },
    {
      because: 'a line is never cut in two',
      text: `First\n${line(995, 'a')}\nLast`,
      fitting: 'First\n…\nLast',
    },
    {
      because: 'a first line too long leaves the last',
      text: `${line(1200)}\nLast`,
      fitting: '…\nLast',
    },
    {because: 'one line too long leaves nothing to read', text: line(1200), fitting: '…'},
  ]) {
    it(because, () => {
      expect(fittingNotes(text)).to.equal(fitting);
      expect(fittingNotes(text).length).to.be.at.most(LONGEST_NOTES);
    });
  }

  it('goes into a frame as it is, and into no link', () => {
    const text = fittingNotes(
      [...Array(200).keys()].map((at) => `Question ${at}? Ja, “gut” & é 好`).join('\n'),
    );
    const {frame, link, problems} = bookingUrl('calcom', {
      url: 'https://cal.com/spa/60',
      notes: text,
    });
    expect(new URL(frame!).searchParams.get('notes')).to.equal(text);
    expect(link).to.equal('https://cal.com/spa/60');
    expect(problems).to.deep.equal([]);
  });
});
