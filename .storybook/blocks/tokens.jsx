import {contrast, toneOf} from '../../src/base/ground.js';
import {presets} from '../../src/tokens/presets.js';
import {warningTokens} from '../../src/tokens/warning.styles.js';

const THEMES = ['basalt', 'clay', 'sage', 'midnight'];

/** What each colour is for, and what it has to be told from: a ground and the least contrast. */
const USES = {
  paper: ['the ground of the widget'],
  surface: ['what is raised: a dialog, an answer'],
  sunk: ['what is recessed: evidence'],
  line: ['a hairline, which means nothing'],
  edge: ['the border of a control', 'paper', 3],
  ink: ['text', 'paper', 4.5],
  'ink-2': ['quieter text', 'paper', 4.5],
  accent: ['what to press, a link, what is chosen', 'paper', 4.5],
  'accent-hover': ['the same under a pointer', 'accent-ink', 4.5],
  'accent-ink': ['text on the accent', 'accent', 4.5],
  'accent-soft': ['the ground of what is chosen', 'ink', 4.5],
  glow: ['the light under a warm stone'],
  focus: ['the ring around what has the focus', 'paper', 3],
  shade: ['the shadow of a stone'],
  'stone-hi': ['the gleam on a stone'],
  'stone-mid': ['its lit side'],
  'stone-low': ['its body'],
};

const FIXED = {
  caution: ['“check first”', 'caution-soft', 4.5],
  'caution-soft': ['its ground'],
  stop: ['“not today”', 'stop-soft', 4.5],
  'stop-ink': ['text on it', 'stop', 4.5],
  'stop-soft': ['its ground'],
};

/** The colours of a rule, as the sheet that ships has them. */
function coloursOf(sheet, selector) {
  const rule = [...sheet.styleSheet.cssRules].find(
    (each) => each.selectorText === selector && each.style.length > 2,
  );
  return Object.fromEntries(
    [...rule.style]
      .filter((name) => name.startsWith('--b-'))
      .map((name) => [name.slice(4), /#[\da-f]{6}/.exec(rule.style.getPropertyValue(name))?.[0]])
      .filter(([, colour]) => colour),
  );
}

const luminance = (hex) => {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return toneOf(`rgb(${red}, ${green}, ${blue})`).luminance;
};

const Swatch = ({colours, name, ground, least}) => {
  const colour = colours[name];
  if (!colour) return <td />;
  const ratio = ground && contrast(luminance(colour), luminance(colours[ground]));
  return (
    <td>
      <span className="swatch" style={{background: colour}} />
      <code>{colour}</code>
      {ratio && (
        <span className={ratio < least ? 'ratio short' : 'ratio'}>
          {ratio.toFixed(1)} : 1 against {ground}
        </span>
      )}
    </td>
  );
};

const Table = ({name, uses, light, dark, settable}) => (
  <>
    <h3 id={name}>{name}</h3>
    <div className="table" tabIndex={0}>
      <table className="tokens">
        <thead>
          <tr>
            <th scope="col">{settable ? 'custom property' : 'token'}</th>
            <th scope="col">light</th>
            <th scope="col">dark</th>
            <th scope="col">what it is for</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(uses).map(([token, [use, ground, least]]) => (
            <tr key={token}>
              <th scope="row">
                <code>{settable ? `--basalt-${token}` : token}</code>
              </th>
              <Swatch colours={light} name={token} ground={ground} least={least} />
              <Swatch colours={dark} name={token} ground={ground} least={least} />
              <td>{use}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </>
);

/** Every colour of every theme, read from the sheets that ship, with the contrast it has. */
export const Tokens = () => (
  <>
    <h2 id="the-colours-of-each-theme">The colours of each theme</h2>
    {THEMES.map((theme) => (
      <Table
        key={theme}
        name={theme}
        uses={USES}
        light={coloursOf(presets, `.${theme}`)}
        dark={coloursOf(presets, `.${theme}.dark`)}
        settable
      />
    ))}
    <h2 id="the-two-warnings">The two warnings</h2>
    <p>They are the same in every theme and cannot be set: safety is never re-skinned.</p>
    <Table
      name="Caution and stop"
      uses={FIXED}
      light={coloursOf(warningTokens, '.root')}
      dark={coloursOf(warningTokens, '.dark')}
    />
  </>
);
