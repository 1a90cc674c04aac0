// The code of an error that the operating system, or Node in its name, gives.

/** `ENOENT` and the like; null for everything that has no such code. <https://nodejs.org/api/errors.html#errorcode> */
export function systemCode(failure: unknown): string | null {
  if (typeof failure !== 'object' || failure === null || !('code' in failure)) return null
  return typeof failure.code === 'string' ? failure.code : null
}
