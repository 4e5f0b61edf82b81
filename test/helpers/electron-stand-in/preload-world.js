// Runs in the page before anything else, around the built preload script: the stand-in for Electron's renderer side.
// The main world and the preload's are the same here; real isolation is tested with Electron's own program.
// oxlint-disable-next-line no-unused-vars -- called by the script that window.ts appends
const runPreload = (preload) => {
  if (window !== window.top) return;
  const toText = (value) =>
    JSON.stringify(value, (_, part) => (part instanceof Uint8Array ? { $bytes: part.toBase64() } : part));
  const fromText = (text) =>
    JSON.parse(text, (_, part) =>
      typeof part?.$bytes === 'string' ? Uint8Array.fromBase64(part.$bytes) : part,
    );
  const invoke = globalThis.standInInvoke;
  const listeners = new Map();
  Object.defineProperty(globalThis, 'standInDeliver', {
    value: (channel, text) => {
      for (const listener of listeners.get(channel) ?? []) listener({}, ...fromText(text));
    },
  });
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name, api) =>
        Object.defineProperty(globalThis, name, { value: Object.freeze(api) }),
    },
    ipcRenderer: {
      invoke: async (channel, ...args) => fromText(await invoke(channel, toText(args))),
      on: (channel, listener) => listeners.set(channel, [...(listeners.get(channel) ?? []), listener]),
    },
  };
  preload((name) => {
    if (name !== 'electron') throw new Error(`a sandboxed preload script can't require ${name}`);
    return electron;
  });
};
