// Stands in for undici in dist/: the toolkit packages import it for proxies, which Node 24 handles itself (see src/action.ts).
export class ProxyAgent {
  constructor() {
    throw new Error('undici is not part of this bundle')
  }
}
export class EnvHttpProxyAgent extends ProxyAgent {}
export const fetch = globalThis.fetch
