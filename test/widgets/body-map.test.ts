import {fixture, html} from '@open-wc/testing-helpers';
import {expect} from 'chai';

import {bodyRegions} from '../../src/domain/body/regions.js';
import {BodyVisitor} from './body-visitor.js';

describe('The body map', () => {
  it('has every region with its name in the drawing and in the list, all at once', async () => {
    const visitor = await BodyVisitor.arrives();
    const drawn = visitor.all<SVGElement>('[data-region]').map((region) => region.ariaLabel);
    expect(drawn.length).to.equal(bodyRegions.length);
    expect(new Set(drawn).size).to.equal(bodyRegions.length);
    const listed = visitor.all('details label').map((label) => label.textContent!.trim());
    expect(listed).to.have.members(drawn as string[]);
    expect(drawn).to.include('Lower back, left');
  });

  it('shows one choice in both, and takes it back in either', async () => {
    const visitor = await BodyVisitor.arrives();
    await visitor.points('lower-back-left', 'knee-right');
    expect(visitor.map.value).to.equal('lower-back-left,knee-right');
    expect(visitor.find<HTMLInputElement>('input[value="knee-right"]')!.checked).to.equal(true);
    await visitor.ticks('knee-right');
    expect(visitor.chosen).to.deep.equal(['lower-back-left']);
    await visitor.points('lower-back-left');
    expect(visitor.map.value).to.equal('');
  });

  it('marks what is chosen with more than a colour', async () => {
    const visitor = await BodyVisitor.arrives(
      html`<basalt-body-map name="sore" pain></basalt-body-map>`,
    );
    await visitor.points('neck', 'calf-left');
    expect(visitor.region('neck').querySelector('.tick')).not.to.equal(null);
    await visitor.rates('calf-left', '7');
    expect(visitor.region('calf-left').textContent!.trim()).to.equal('7');
    expect(visitor.map.value).to.equal('neck,calf-left:7');
    await visitor.rates('calf-left', '');
    expect(visitor.map.value).to.equal('neck,calf-left');
  });

  it('asks how sore only where the page wants to know', async () => {
    const visitor = await BodyVisitor.arrives();
    await visitor.points('neck');
    expect(visitor.find('.chosen')!.innerText).to.match(/Neck/);
    expect(visitor.find('select')).to.equal(null);
  });

  it('lets “None of these” and the regions push each other out', async () => {
    const visitor = await BodyVisitor.arrives();
    await visitor.points('neck');
    await visitor.ticks('none');
    expect(visitor.map.value).to.equal('none');
    expect(visitor.chosen).to.deep.equal([]);
    await visitor.points('belly');
    expect(visitor.map.value).to.equal('belly');
    expect(visitor.find<HTMLInputElement>('#none')!.checked).to.equal(false);
  });

  it('tells the page only what a visitor does, and never what that is', async () => {
    const visitor = await BodyVisitor.arrives();
    const told: CustomEvent[] = [];
    visitor.map.addEventListener('basalt-body-change', (event) => told.push(event));
    visitor.map.value = 'neck';
    visitor.map.required = true;
    await visitor.map.updateComplete;
    expect(told).to.deep.equal([]);
    await visitor.points('belly');
    await visitor.ticks('none');
    expect(told.map(({detail}) => detail as unknown)).to.deep.equal([null, null]);
    expect([...visitor.map.attributes].map(({name, value}) => `${name}=${value}`)).to.deep.equal([
      'name=sore',
      'required=',
    ]);
  });

  it('gives a script what is chosen, as a copy', async () => {
    const visitor = await BodyVisitor.arrives(
      html`<basalt-body-map name="sore" value="neck:3,foot-left"></basalt-body-map>`,
    );
    const {regions} = visitor.map;
    expect(regions).to.deep.equal([{id: 'neck', pain: 3}, {id: 'foot-left'}]);
    (regions as unknown[]).length = 0;
    expect(visitor.map.value).to.equal('neck:3,foot-left');
  });

  it('has what a script set before it was defined', async () => {
    const early = document.createElement('div');
    const map = document.createElement('basalt-body-map');
    early.append(map);
    map.value = 'hip-left';
    await fixture(html`${early}`);
    await map.updateComplete;
    expect(map.value).to.equal('hip-left');
  });

  it('keeps left and right where they are in Arabic', async () => {
    const visitor = await BodyVisitor.arrives(
      html`<div dir="rtl" lang="ar"><basalt-body-map name="sore"></basalt-body-map></div>`,
    );
    const x = (id: string) => visitor.region(id).getBoundingClientRect().x;
    expect(x('shoulder-left')).to.be.below(x('shoulder-right'));
    expect(getComputedStyle(visitor.find('.words')!).direction).to.equal('rtl');
  });
});

describe('A region that is not known', () => {
  let said: string[];
  const {warn} = console;
  beforeEach(() => {
    said = [];
    console.warn = (...words) => said.push(String(words[0]));
  });
  afterEach(() => (console.warn = warn));

  it('in value is told with its remedy, and the rest stands', async () => {
    const visitor = await BodyVisitor.arrives(
      html`<basalt-body-map name="sore" value="neck,tail"></basalt-body-map>`,
    );
    visitor.map.requestUpdate();
    await visitor.map.updateComplete;
    expect(visitor.map.value).to.equal('neck');
    await visitor.until(() => said.length);
    expect(said.length).to.equal(1);
    expect(said[0]).to.match(
      /<basalt-body-map>: value="neck,tail": "tail" is no region: write one/,
    );
  });

  it('in a checkbox is told', async () => {
    const visitor = await BodyVisitor.arrives(
      html`<basalt-body-map><input type="checkbox" name="sore" /></basalt-body-map>`,
    );
    await visitor.until(() => said.length);
    expect(said.length).to.equal(1);
    expect(said[0]).to.match(/"on" is no region/);
  });
});
