// The only two globals the domain may use: browsers and Node share them.
// Everything else of the DOM stays out, which this second compilation proves.
declare class URLSearchParams {
  constructor(init?: string | [string, string][] | Record<string, string>);
  append(name: string, value: string): void;
  get(name: string): string | null;
  has(name: string): boolean;
  set(name: string, value: string): void;
  toString(): string;
  forEach(callback: (value: string, name: string) => void): void;
}
declare class URL {
  constructor(url: string, base?: string);
  href: string;
  protocol: string;
  host: string;
  hostname: string;
  pathname: string;
  search: string;
  hash: string;
  readonly origin: string;
  readonly searchParams: URLSearchParams;
}
declare function encodeURIComponent(text: string): string;
declare function decodeURIComponent(text: string): string;
