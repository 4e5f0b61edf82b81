type Policies = {
  createPolicy(
    name: string,
    rules: { createHTML: (html: string) => string | null; createScriptURL: (url: string) => string | null },
  ): unknown;
};

/** Chromium's own sanitizer, which TypeScript's library does not know yet. */
type SanitizingDocument = { parseHTML?(html: string, options: { sanitizer: object }): Document };

/**
 * Text without `<` can't become an element. Anything else goes through Chromium's sanitizer, which drops whatever
 * could run; the empty configuration keeps data attributes and classes, which the editor's own clipboard needs.
 * Without a sanitizer nothing passes.
 */
const safeHtml = (html: string): string | null => {
  if (!html.includes('<')) return html;
  const { parseHTML } = Document as unknown as SanitizingDocument;
  return parseHTML?.call(Document, html, { sanitizer: {} }).body.innerHTML ?? null;
};

const ownScript = (url: string): string | null => {
  const { protocol, host } = new URL(url, location.href);
  return protocol === location.protocol && host === location.host ? url : null;
};

/**
 * The default Trusted Types policy, for packages that set HTML or start workers from plain strings. Install it
 * before anything else runs. Browsers without Trusted Types are left as they are.
 */
export const installTrustedTypes = (): void => {
  const { trustedTypes } = globalThis as unknown as { trustedTypes?: Policies };
  trustedTypes?.createPolicy('default', { createHTML: safeHtml, createScriptURL: ownScript });
};
