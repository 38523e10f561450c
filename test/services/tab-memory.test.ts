import {expect} from 'chai';

import {tabMemory} from '../../src/services/tab-memory.js';

const KEY = 'basalt-test';
const MINUTE = 60_000;

/** Has the browser refuse its storage, as in a private window or a sandbox, while something runs. */
function refused(what: 'name' | 'quota', act: () => void) {
  const own = Object.getOwnPropertyDescriptor(window, 'sessionStorage')!;
  const {setItem} = Storage.prototype;
  const refuse = () => {
    throw new DOMException('No', what === 'name' ? 'SecurityError' : 'QuotaExceededError');
  };
  if (what === 'name')
    Object.defineProperty(window, 'sessionStorage', {configurable: true, get: refuse});
  else Storage.prototype.setItem = refuse;
  try {
    act();
  } finally {
    Object.defineProperty(window, 'sessionStorage', own);
    Storage.prototype.setItem = setItem;
  }
}

describe('What a tab keeps', () => {
  afterEach(() => sessionStorage.clear());

  it('comes back as it was', () => {
    expect(tabMemory.set(KEY, {a: [1, 'b']}, 1000)).to.be.true;
    expect(tabMemory.get(KEY, MINUTE, 1000)).to.deep.equal({a: [1, 'b']});
  });

  it('is nothing where nothing was kept', () => {
    expect(tabMemory.get(KEY, MINUTE, 0)).to.be.undefined;
  });

  for (const {because, at, now, there} of [
    {because: 'is there until its time is over', at: 1000, now: 1000 + MINUTE - 1, there: true},
    {because: 'is gone when its time is over', at: 1000, now: 1000 + MINUTE, there: false},
    {because: 'is gone when it comes from the future', at: 1000, now: 999, there: false},
  ]) {
    it(because, () => {
      tabMemory.set(KEY, 'here', at);
      expect(tabMemory.get(KEY, MINUTE, now)).to.equal(there ? 'here' : undefined);
      expect(sessionStorage.length).to.equal(there ? 1 : 0);
    });
  }

  for (const text of ['', 'no JSON', 'null', '7', '{}', '{"at":"soon","value":1}', '[]']) {
    it(`is gone when it is ${text || 'empty'}`, () => {
      sessionStorage.setItem(KEY, text);
      expect(tabMemory.get(KEY, MINUTE, 0)).to.be.undefined;
      expect(sessionStorage.length).to.equal(0);
    });
  }

  it('leaves alone what others keep', () => {
    sessionStorage.setItem('theirs', 'x');
    tabMemory.set(KEY, 1, 0);
    tabMemory.drop(KEY);
    expect({...sessionStorage}).to.deep.equal({theirs: 'x'});
  });

  it('is nothing in a browser that refuses even to name its storage', () => {
    refused('name', () => {
      expect(tabMemory.set(KEY, 1, 0)).to.be.false;
      expect(tabMemory.get(KEY, MINUTE, 0)).to.be.undefined;
      tabMemory.drop(KEY);
    });
  });

  it('is refused when the storage is full', () => {
    refused('quota', () => expect(tabMemory.set(KEY, 1, 0)).to.be.false);
  });
});
