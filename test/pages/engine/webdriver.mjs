/** As much of WebDriver as a page needs, over plain HTTP. */

const PATIENCE = 60_000;

export class WebDriverSession {
  #url;

  static async start(url, capabilities) {
    const {sessionId} = await ask('POST', `${url}/session`, {
      capabilities: {alwaysMatch: capabilities},
    });
    return new WebDriverSession(`${url}/session/${sessionId}`);
  }

  constructor(url) {
    this.#url = url;
  }

  get(path) {
    return ask('GET', this.#url + path);
  }

  post(path, body = {}) {
    return ask('POST', this.#url + path, body);
  }

  end() {
    return ask('DELETE', this.#url);
  }
}

async function ask(method, url, body) {
  const response = await fetch(url, {
    method,
    headers: {'content-type': 'application/json'},
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(PATIENCE),
  }).catch((error) => {
    const what = error.name === 'TimeoutError' ? 'did not answer' : 'ended in the middle of a test';
    throw Object.assign(new Error(`WebKitWebDriver ${what}`, {cause: error}), {fatal: true});
  });
  const {value} = await response.json();
  if (response.ok) return value;
  throw Object.assign(new Error(value.message || value.error), {
    // The browser is gone, though its driver lives.
    fatal: value.error === 'invalid session id',
  });
}
