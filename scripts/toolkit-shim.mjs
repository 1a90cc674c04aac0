// Stands in for packages that the toolkit imports and this program never uses: undici and its HTTP client (OpenID tokens, proxies: Node 24
// has both fetch and proxies) and its exec (platform details). Without them the bundle starts sooner and cannot start a process.
const refuse = () => {
  throw new Error('This part of the Actions toolkit is not in the bundle: see scripts/toolkit-shim.mjs')
}

/** @actions/github asks for agents while it is loaded, for a client of its own that is never used here. */
export class HttpClient {
  getAgent = () => undefined
  getAgentDispatcher = () => undefined
  get = refuse
  post = refuse
  request = refuse
  getJson = refuse
  postJson = refuse
}
export class BearerCredentialHandler {}
export class ProxyAgent {}
export class EnvHttpProxyAgent {}
export const exec = refuse
export const getExecOutput = refuse
export const fetch = refuse
