import {fixture, html} from '@open-wc/testing-helpers';
import {expect} from 'chai';

import {BodyVisitor} from './body-visitor.js';

/** What a form would be sent. */
const entries = (visitor: BodyVisitor) =>
  [...new FormData(visitor.map.form!)].map(([name, value]) => `${name}=${value as string}`);

const form = (attributes: {name?: string; value?: string; required?: boolean}) =>
  html`<form>
    <basalt-body-map
      name=${attributes.name ?? 'sore'}
      value=${attributes.value ?? ''}
      ?required=${attributes.required ?? false}
    ></basalt-body-map>
  </form>`;

describe('In a form the body map', () => {
  it('sends an entry for each region', async () => {
    const visitor = await BodyVisitor.arrives(form({value: 'neck:4'}));
    await visitor.points('calf-right');
    expect(entries(visitor)).to.deep.equal(['sore=neck:4', 'sore=calf-right']);
    visitor.map.name = 'where';
    await visitor.map.updateComplete;
    expect(entries(visitor)).to.deep.equal(['where=neck:4', 'where=calf-right']);
  });

  it('sends nothing without a name, nor before anything is chosen', async () => {
    const visitor = await BodyVisitor.arrives(form({name: ''}));
    await visitor.points('neck');
    expect(entries(visitor)).to.deep.equal([]);
    expect(entries(await BodyVisitor.arrives(form({})))).to.deep.equal([]);
  });

  it('is in what listeners of formdata get', async () => {
    const visitor = await BodyVisitor.arrives(form({value: 'neck'}));
    let got: unknown;
    visitor.map.form!.addEventListener('formdata', ({formData}) => (got = formData.getAll('sore')));
    new FormData(visitor.map.form!);
    expect(got).to.deep.equal(['neck']);
  });

  it('goes back to its first value, whatever was chosen or set', async () => {
    const visitor = await BodyVisitor.arrives(form({value: 'neck'}));
    await visitor.ticks('none');
    visitor.map.form!.reset();
    expect(visitor.map.value).to.equal('neck');
    visitor.map.value = 'belly';
    visitor.map.form!.reset();
    await visitor.map.updateComplete;
    expect(visitor.chosen).to.deep.equal(['neck']);
  });

  it('follows its first value until something is chosen', async () => {
    const visitor = await BodyVisitor.arrives(form({value: 'neck'}));
    visitor.map.defaultValue = 'belly';
    await visitor.map.updateComplete;
    expect(visitor.map.value).to.equal('belly');
    await visitor.points('neck');
    visitor.map.defaultValue = 'face';
    await visitor.map.updateComplete;
    expect(visitor.map.value).to.equal('neck,belly');
  });

  it('may be sent only with an answer, where one is required', async () => {
    const visitor = await BodyVisitor.arrives(form({required: true}));
    const {map} = visitor;
    expect(visitor.error).to.equal('');
    expect(map.form!.checkValidity()).to.equal(false);
    expect(map.validity.valueMissing).to.equal(true);
    expect(map.validationMessage).to.equal('Please choose where it is sore, or “None of these”.');
    await map.updateComplete;
    expect(visitor.error).to.equal(map.validationMessage);
    await visitor.points('neck');
    expect(map.checkValidity()).to.equal(true);
    expect(visitor.error).to.equal('');
    map.value = '';
    expect(map.checkValidity()).to.equal(false);
    map.required = false;
    await map.updateComplete;
    expect(map.reportValidity()).to.equal(true);
  });

  it('is left alone while it, or a fieldset around it, is disabled', async () => {
    const fieldset = await fixture<HTMLFieldSetElement>(
      html`<fieldset disabled>
        <form><basalt-body-map name="sore" value="neck" required></basalt-body-map></form>
      </fieldset>`,
    );
    const visitor = new BodyVisitor(fieldset.querySelector('basalt-body-map')!);
    await visitor.until(() => visitor.find('[data-region]'));
    const tries = async () => {
      await visitor.points('belly');
      await visitor.ticks('none');
      visitor.region('neck').dispatchEvent(new KeyboardEvent('keydown', {key: ' ', bubbles: true}));
      await visitor.map.updateComplete;
    };
    await tries();
    expect(visitor.map.value).to.equal('neck');
    expect(visitor.find('[data-region][tabindex]')).to.equal(null);
    expect(entries(visitor)).to.deep.equal([]);
    fieldset.disabled = false;
    visitor.map.disabled = true;
    await visitor.map.updateComplete;
    await tries();
    expect(visitor.map.value).to.equal('neck');
    expect(visitor.map.willValidate).to.equal(false);
    visitor.map.disabled = false;
    await visitor.map.updateComplete;
    await visitor.points('belly');
    expect(entries(visitor)).to.deep.equal(['sore=neck', 'sore=belly']);
  });
});

describe('With checkboxes in it the body map', () => {
  const boxes = html`<label
      ><input type="checkbox" name="where[]" value="neck" checked /> Neck</label
    >
    <label><input type="checkbox" name="where[]" value="belly" /> Belly</label>`;

  it('begins with what is ticked, and sends it under their name, once', async () => {
    const visitor = await BodyVisitor.arrives(
      html`<form><basalt-body-map>${boxes}</basalt-body-map></form>`,
    );
    expect(entries(visitor)).to.deep.equal(['where[]=neck']);
    await visitor.points('hand-left');
    expect(entries(visitor)).to.deep.equal(['where[]=neck', 'where[]=hand-left']);
    visitor.map.form!.reset();
    expect(entries(visitor)).to.deep.equal(['where[]=neck']);
  });

  it('lets its own name and value win', async () => {
    const visitor = await BodyVisitor.arrives(
      html`<form><basalt-body-map name="sore" value="belly">${boxes}</basalt-body-map></form>`,
    );
    expect(entries(visitor)).to.deep.equal(['sore=belly']);
  });

  it('goes on with what somebody ticked before it came', async () => {
    const page = await fixture<HTMLFormElement>(html`<form><div>${boxes}</div></form>`);
    page.querySelector<HTMLInputElement>('[value=belly]')!.click();
    const map = document.createElement('basalt-body-map');
    map.append(...page.firstElementChild!.childNodes);
    page.append(map);
    const visitor = new BodyVisitor(map);
    await visitor.until(() => visitor.find('[data-region]'));
    expect(entries(visitor)).to.deep.equal(['where[]=neck', 'where[]=belly']);
    page.reset();
    expect(map.value).to.equal('neck');
  });
});
