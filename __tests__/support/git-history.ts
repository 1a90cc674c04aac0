// Real repositories with a history that a test writes, made with a git that knows no configuration but its own.
import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { devNull } from 'node:os'

const AUTHOR = { name: 'Nora Lindqvist', at: '2026-03-17T09:00:00Z' }

export type GitHistory = {
  readonly dir: string
  git: (...args: string[]) => string
  /** Commits everything in the folder and returns the id. */
  commit: (message: string, author?: { name?: string; at?: string }) => string
}

/** A new, empty repository in `dir` with the branch `main`. */
export function initHistory(dir: string, options: { bare?: boolean } = {}): GitHistory {
  mkdirSync(dir, { recursive: true })
  const git = (...args: string[]) => runGit(dir, args, {})
  git('init', '--quiet', '--initial-branch=main', ...(options.bare ? ['--bare'] : []))
  return {
    dir,
    git,
    commit: (message, author) => {
      const { name, at } = { ...AUTHOR, ...author }
      git('add', '--all')
      const identity = { GIT_AUTHOR_NAME: name, GIT_AUTHOR_DATE: at, GIT_COMMITTER_NAME: name, GIT_COMMITTER_DATE: at }
      runGit(dir, ['commit', '--quiet', '--allow-empty', '-m', message], identity)
      return git('rev-parse', 'HEAD')
    },
  }
}

function runGit(cwd: string, args: readonly string[], identity: Readonly<Record<string, string>>): string {
  return execFileSync('git', args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      GIT_CONFIG_GLOBAL: devNull,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: AUTHOR.name,
      GIT_AUTHOR_EMAIL: 'author@example.com',
      GIT_COMMITTER_NAME: AUTHOR.name,
      GIT_COMMITTER_EMAIL: 'author@example.com',
      ...identity,
    },
  }).trim()
}
