// The kinds of failure that an entry can name. `unknown` is a first-class answer; `other` is for a model that found a kind of its own.

export const CATEGORIES = [
  'test',
  'compile',
  'type',
  'lint-format',
  'dependency',
  'docker',
  'workflow-config',
  'permission-secret',
  'network-flaky',
  'timeout-oom',
  'deploy',
  'unknown',
  'other',
] as const
export type Category = (typeof CATEGORIES)[number]
