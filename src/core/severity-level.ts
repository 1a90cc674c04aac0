// How bad it was, in one word. The rules that choose it are in incident/severity.ts.

export const SEVERITY_LEVELS = ['critical', 'high', 'medium', 'low'] as const
export type SeverityLevel = (typeof SEVERITY_LEVELS)[number]

/** True where `level` is at least as bad as `least`. */
export function isAtLeast(level: SeverityLevel, least: SeverityLevel): boolean {
  return SEVERITY_LEVELS.indexOf(level) <= SEVERITY_LEVELS.indexOf(least)
}
