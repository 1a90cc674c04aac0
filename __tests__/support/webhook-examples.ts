// GitHub's published webhook examples, moved to the test GitHub, and how fields of them are replaced.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { REPOSITORY_ID, toId } from './test-github/templates.ts'
import type { TestGitHub } from './test-github.ts'

export type Json = { readonly [key: string]: unknown }
type Examples = readonly { readonly name: string; readonly examples: readonly Json[] }[]

/** Keys of accounts that did something. Owners of repositories are not among them: they may be organizations. */
const PEOPLE = new Set(['sender', 'user', 'actor', 'triggering_actor', 'creator'])

/** The first published example that fits, with the test GitHub's addresses and repository in it. */
export function readExample(github: TestGitHub, name: string, fits: (example: Json) => boolean): Json {
  const path = createRequire(import.meta.url).resolve('@octokit/webhooks-examples')
  const examples = (JSON.parse(readFileSync(path, 'utf8')) as Examples).find((event) => event.name === name)?.examples
  const example = examples?.find(fits)
  if (example === undefined) throw new Error(`GitHub has published no such example of ${name}`)
  const { full_name: fullName } = example['repository'] as Json
  const text = JSON.stringify(example)
    .replaceAll('https://api.github.com', github.apiUrl)
    .replaceAll('https://github.com', github.serverUrl)
    .replaceAll(String(fullName), github.repository)
  return JSON.parse(text, (_, value) => (isObject(value) && 'full_name' in value ? toOwn(github, value) : value))
}

/** A repository of an example becomes the test GitHub's. */
function toOwn(github: TestGitHub, repository: Json): Json {
  return merge(repository, {
    id: REPOSITORY_ID,
    name: github.name,
    full_name: github.repository,
    owner: { login: github.owner },
    ...('default_branch' in repository && { default_branch: github.world.settings.defaultBranch }),
    ...('private' in repository && { private: github.world.settings.isPrivate }),
  })
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Replaces fields at any depth; lists are replaced whole. Type and id of a person follow from a new login. */
export function merge(base: Json, changes: Json): Json {
  const merged: Record<string, unknown> = { ...base }
  for (const [key, change] of Object.entries(changes)) {
    const old = base[key]
    const value = isObject(old) && isObject(change) ? merge(old, change) : change
    merged[key] = PEOPLE.has(key) && isObject(value) && isObject(change) ? { ...value, ...toAccount(change) } : value
  }
  return merged
}

/** Type and id of an account whose login was changed, unless they were as well. */
function toAccount(change: Json): Json {
  const { login } = change
  if (typeof login !== 'string') return {}
  return { type: login.endsWith('[bot]') ? 'Bot' : 'User', id: toId(login), ...change }
}
