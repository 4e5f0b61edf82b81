import type { CustomScheme, Protocol } from 'electron';

type Handler = (request: Request) => Promise<Response>;

const handlers = new Map<string, Handler>();

export const protocol = {
  registered: [] as CustomScheme[],
  registerSchemesAsPrivileged: (schemes: CustomScheme[]): void => void protocol.registered.push(...schemes),
  handle: (scheme: string, handler: Handler): void => void handlers.set(scheme, handler),
} satisfies Partial<Record<keyof Protocol, unknown>> & { registered: CustomScheme[] };

export const handlerOf = (scheme: string): Handler => {
  const handler = handlers.get(scheme);
  if (handler === undefined) throw new Error(`nothing handles ${scheme}:`);
  return handler;
};
