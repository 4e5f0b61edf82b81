type Handler = (request: Request) => Promise<Response>;
type Scheme = { scheme: string; privileges: Record<string, boolean> };

const handlers = new Map<string, Handler>();

export const protocol = {
  registered: [] as Scheme[],
  registerSchemesAsPrivileged: (schemes: Scheme[]): void => void protocol.registered.push(...schemes),
  handle: (scheme: string, handler: Handler): void => void handlers.set(scheme, handler),
};

export const handlerOf = (scheme: string): Handler => {
  const handler = handlers.get(scheme);
  if (handler === undefined) throw new Error(`nothing handles ${scheme}:`);
  return handler;
};
