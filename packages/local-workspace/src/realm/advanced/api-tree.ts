// The advanced services of Docs, Drive, Gmail and Sheets: trees of methods that take and give plain resources.
import { call, callNamed, exception, isDate } from '../core/host.ts';
import { methodStandIn, serviceStandIn } from '../core/stand-in.ts';
import { Blob } from '../files/blob.ts';

interface ApiShape {
  readonly version: string;
  /** Methods by their collection, as `Users.Messages`. */
  readonly methods: Readonly<Record<string, readonly string[]>>;
  /** Where the content of a file stands among the arguments, by method. */
  readonly media?: Readonly<Record<string, number>>;
}

const apiShapes: Readonly<Record<string, ApiShape>> = {
  docs: { version: 'v1', methods: { Documents: ['batchUpdate', 'create', 'get'] } },
  drive: {
    version: 'v3',
    methods: { Files: ['copy', 'create', 'download', 'get', 'list', 'remove', 'update'], Permissions: ['list'] },
    media: { 'Files.create': 1, 'Files.update': 2 },
  },
  gmail: {
    version: 'v1',
    methods: {
      Users: ['getProfile'],
      'Users.Labels': ['create', 'get', 'list', 'remove'],
      'Users.Messages': ['get', 'list', 'modify', 'send', 'trash', 'untrash'],
      'Users.Messages.Attachments': ['get'],
    },
  },
  sheets: {
    version: 'v4',
    methods: {
      Spreadsheets: ['batchUpdate', 'create', 'get'],
      'Spreadsheets.Values': ['append', 'batchClear', 'batchGet', 'batchUpdate', 'clear', 'get', 'update'],
    },
  },
};

/** A resource that a script fills in, by its fields or by `setName(…)`, and reads by `getName()` (facts 15.6). */
function newResource(): object {
  const fields: Record<string, unknown> = {};
  const made: object = new Proxy(fields, {
    get: (target, key, receiver) => {
      const [, kind, first = '', rest = ''] = /^(get|set)([A-Z])(\w*)$/.exec(String(key)) ?? [];
      if (typeof key === 'symbol' || kind === undefined || key in target) return Reflect.get(target, key, receiver);
      const name = first.toLowerCase() + rest;
      if (kind === 'get') return () => target[name];
      return (value: unknown) => {
        target[name] = value;
        return made;
      };
    },
  });
  return made;
}

/** A blob as it crosses the bridge. @throws Exception for any other content (facts 15.6) */
function mediaOf(content: unknown): unknown {
  if (content === undefined || content === null) return null;
  const blob = content instanceof Blob ? content : (content as { getBlob?: () => Blob }).getBlob?.();
  if (!blob) throw exception('The mediaData parameter only supports Blob types for upload.');
  const base64 = call<string>('Utilities.base64Encode', { bytes: blob.getBytes() }, false);
  return { type: blob.getContentType(), base64 };
}

/** Dates are written as an API has them. */
const plain = (value: unknown) => (isDate(value) ? value.toISOString() : value);

/**
 * @param service its name in a manifest, as `drive`
 * @param symbol what the manifest calls it
 */
export function apiTree(service: string, symbol: string): object {
  const shape = apiShapes[service];
  if (!shape) return serviceStandIn(symbol);
  const title = `${service.charAt(0).toUpperCase()}${service.slice(1)}`;
  const name = `AdvancedServiceIdentifier{name=${service}, version=${shape.version}}`;
  const text = () => name;
  const bare = serviceStandIn(symbol, name) as Record<string, unknown>;
  const made = new Map<string, object>();

  const method = (path: string) => {
    const at = shape.media?.[path];
    return (...args: unknown[]) => {
      const sent = args.map((each, index) => (index === at ? mediaOf(each) : plain(each)));
      return callNamed<unknown>(`${title}.${path}`, ...sent) ?? undefined;
    };
  };
  const collection = (path: string): object => {
    const known = made.get(path);
    if (known) return known;
    const methods = Object.fromEntries((shape.methods[path] ?? []).map((name) => [name, method(`${path}.${name}`)]));
    const members: Record<string, unknown> = { ...methods, toString: text };
    const find = (key: string | symbol): unknown => {
      if (typeof key === 'symbol' || key in members) return members[key as string];
      const below = `${path}.${key}`;
      if (Object.keys(shape.methods).some((each) => each === below || each.startsWith(`${below}.`)))
        return collection(below);
      if (key === 'then' || key === 'toJSON' || !/^\w+$/.test(key)) return undefined;
      if (!/^[A-Z]/.test(key)) return methodStandIn(`${symbol}.${below}`);
      return (serviceStandIn(`${symbol}.${path}`, name) as Record<string, unknown>)[key];
    };
    const found = new Proxy(members, { get: (_, key) => find(key), has: (_, key) => find(key) !== undefined });
    made.set(path, found);
    return found;
  };
  const top = new Set(Object.keys(shape.methods).map((path) => path.split('.')[0] ?? ''));
  const find = (key: string | symbol): unknown => {
    if (typeof key === 'symbol') return undefined;
    if (top.has(key)) return collection(key);
    if (key === 'toString') return text;
    if (key === 'getVersion') return () => shape.version;
    return /^new[A-Z]/.test(key) ? newResource : bare[key];
  };
  return new Proxy({}, { get: (_, key) => find(key), has: (_, key) => find(key) !== undefined });
}
