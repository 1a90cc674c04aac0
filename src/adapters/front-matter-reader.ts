// Reads front matter without ever evaluating it: gray-matter finds the block, the yaml package parses it, and every scalar stays the
// string that was written (a date is no Date, 14:32 is not 872).
import matter from 'gray-matter'
import { parseDocument } from 'yaml'
import { describeFailure, UserError } from '../core/failure.ts'
import type { ReadFrontMatter } from '../ports.ts'

/** gray-matter takes the language from what follows the first `---` and evaluates JavaScript by default. Only YAML is left to it. */
const ENGINES = {
  yaml: { parse: parseYaml, stringify: refuse },
  json: refuse,
  javascript: refuse,
  coffee: refuse,
}

/**
 * Splits an entry into its front matter, every scalar as a string, and the rest. A text that does not begin with `---` has no data.
 * Throws UserError where the block names a language, is never closed, or is not a map in YAML.
 */
export const readFrontMatter: ReadFrontMatter = (text) => {
  const opening = /^\ufeff?---(?!-)([^\r\n]*)/.exec(text)
  if (opening === null) return { data: {}, content: text }
  if (opening[1]?.trim() !== '') throw unreadable('names a language; only YAML is read')
  if (!/\n---[ \t]*(\r?\n|$)/.test(text)) throw unreadable('is never closed')
  try {
    // Options are always passed: without them gray-matter answers from a cache, {} for a text that failed before.
    const { data, content } = matter(text, { language: 'yaml', engines: ENGINES })
    return { data, content }
  } catch (cause) {
    throw unreadable(describeFailure(cause), cause)
  }
}

function parseYaml(block: string): object {
  const document = parseDocument(block.replace(/\r\n?/g, '\n'), { schema: 'failsafe', prettyErrors: false })
  // A warning is a tag that the parser does not know; there is no use for one here.
  const [problem] = [...document.errors, ...document.warnings]
  if (problem !== undefined) throw problem
  const data: unknown = document.toJS({ maxAliasCount: 0 })
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new Error('it holds no keys')
  return data
}

function refuse(): never {
  throw new Error('only YAML is read')
}

function unreadable(why: string, cause?: unknown): UserError {
  return new UserError('unreadable-front-matter', `The front matter of an entry cannot be read: it ${why}.`, {
    hint: 'Begin the file with a line "---", keys in YAML, and another line "---".',
    docs: 'docs/entry-format.md',
    cause,
  })
}
