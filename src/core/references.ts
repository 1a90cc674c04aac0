// What a text links to in its own repository: issues and pull requests, commits, runs. What stands in a code block or in the URL of
// another place links to nothing here.
import { splitPasted } from './incident/text.ts'

/** In the order in which they stand, each once. */
export type References = {
  /** Numbers of issues or pull requests: only GitHub can tell which. */
  readonly numbers: readonly number[]
  /** Whole or short, in lower case. Where no URL says so, a sha is a guess: a word of hexadecimal digits can be something else. */
  readonly shas: readonly string[]
  /** Ids of workflow runs. */
  readonly runs: readonly number[]
}

const WEB_ADDRESS = /https?:\/\/[^\s<>()[\]"'`]+/gi
const CODE_SPAN = /`[^`\n]*`/g
/**
 * Words that GitHub makes a link of: `#12`, `GH-12`, `owner/name#12`, a sha, `owner/name@sha`.
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
const NUMBER =
  /(?<![\w/&#.@-])(?:(?<repository>[\w-]{1,39}\/[\w.-]{1,100})#|#|[Gg][Hh]-)(?<number>[1-9]\d{0,9})(?![\w-])/g
const SHA =
  /(?<![\w/@.-])(?:(?<repository>[\w-]{1,39}\/[\w.-]{1,100})@)?(?<sha>[0-9a-f]{7,40})(?![\w/@-]|\.\w)|(?<=\.\.)(?<end>[0-9a-f]{7,40})(?![\w/@-]|\.\w)/g

const NUMBER_PATH = /^(?:issues|pull)\/([1-9]\d{0,9})(?![\w-])/i
const SHA_PATH = /^(?:pull\/\d{1,10}\/commits|commits?)\/([0-9a-f]{7,40})(?!\w)/i
const RUN_PATH = /^actions\/runs\/([1-9]\d{0,14})(?!\w)/i

/** Markdown of a person -> what it links to. `repository` is `owner/name`, `webUrl` the address of the repository as people see it. */
export function toReferences(
  markdown: string,
  { repository, webUrl }: { repository: string; webUrl: string },
): References {
  const { prose } = splitPasted(markdown)
  const numbers: Found<number>[] = []
  const shas: Found<string>[] = []
  const runs: Found<number>[] = []
  const home = `${webUrl}/`.toLowerCase()
  const isHere = (name: string | undefined) => name === undefined || name.toLowerCase() === repository.toLowerCase()

  // What is taken out leaves as many spaces, so that the places of all that is found compare.
  const words = prose.replace(WEB_ADDRESS, (url, at: number) => {
    const path = url.toLowerCase().startsWith(home) ? url.slice(home.length) : ''
    const [, number] = NUMBER_PATH.exec(path) ?? []
    const [, sha] = SHA_PATH.exec(path) ?? []
    const [, run] = RUN_PATH.exec(path) ?? []
    if (number !== undefined) numbers.push({ at, value: Number(number) })
    if (sha !== undefined) shas.push({ at, value: sha.toLowerCase() })
    if (run !== undefined) runs.push({ at, value: Number(run) })
    return ' '.repeat(url.length)
  })
  // People put a sha into backticks; `#12` in backticks is a colour, or the text `#12`.
  for (const { index, groups } of words.replace(CODE_SPAN, toSpaces).matchAll(NUMBER))
    if (isHere(groups?.['repository'])) numbers.push({ at: index, value: Number(groups?.['number']) })
  for (const { index, groups } of words.matchAll(SHA)) {
    const sha = groups?.['sha'] ?? groups?.['end'] ?? ''
    if (isHere(groups?.['repository']) && /\d/.test(sha) && /[a-f]/.test(sha)) shas.push({ at: index, value: sha })
  }
  return { numbers: inOrder(numbers), shas: inOrder(shas), runs: inOrder(runs) }
}

type Found<T> = { readonly at: number; readonly value: T }

function inOrder<T>(found: readonly Found<T>[]): readonly T[] {
  return [...new Set(found.toSorted((a, b) => a.at - b.at).map(({ value }) => value))]
}

function toSpaces(text: string): string {
  return ' '.repeat(text.length)
}
