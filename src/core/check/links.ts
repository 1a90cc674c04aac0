// The links of an entry: where each leads, and whether it can. Addresses of other sites are not asked.
import type { EntryLine } from '../verify/file/entry-lines.ts'
import type { Remark } from './remark.ts'

export type Link = { readonly line: number; readonly target: string }

/** Where a link leads. Paths are from the root of the repository, without a slash at their start. */
export type Destination =
  | { readonly kind: 'file'; readonly path: string; readonly anchor: string | null }
  | { readonly kind: 'heading'; readonly anchor: string }
  | { readonly kind: 'commit'; readonly sha: string }
  /** Out of the repository, or not decodable. */
  | { readonly kind: 'nowhere' }
  | { readonly kind: 'not-ours' }

/** What a link leads to: a file with its Markdown where it has any, a folder, or nothing. */
export type Linked = { readonly markdown: string | null } | null

/** What follows the text of a link or an image. The text is not looked at: it may hold anything. */
const INLINE_TARGET = /(?<!\\)\]\(\s*(?:<([^<>]*)>|([^\s<>()]+(?:\([^\s()]*\)[^\s()]*)*))/g
const DEFINITION = /^ {0,3}\[[^\]\\]+\]:\s*<?([^\s<>]+)/

/** Targets of links, images and definitions; what stands in code is none. */
export function findLinks(lines: readonly EntryLine[]): readonly Link[] {
  return lines
    .filter(({ kind }) => kind !== 'fence' && kind !== 'fence-mark' && kind !== 'front-matter' && kind !== 'comment')
    .flatMap(({ number, text }) => {
      const plain = withoutCode(text)
      const defined = DEFINITION.exec(plain)?.[1]
      const targets = [...plain.matchAll(INLINE_TARGET)].map(([, bracketed, bare]) => bracketed ?? bare ?? '')
      return [...(defined === undefined ? [] : [defined]), ...targets].map((target) => ({ line: number, target }))
    })
}

/** A line with spaces in the place of its code spans: a run of ticks up to the next one of its length. */
function withoutCode(text: string): string {
  const runs = [...text.matchAll(/`+/g)]
  let plain = ''
  let done = 0
  for (let open = 0; open < runs.length; open += 1) {
    const ticks = runs[open]?.[0].length
    let close = open + 1
    while (close < runs.length && runs[close]?.[0].length !== ticks) close += 1
    const [start, end] = [runs[open], runs[close]]
    if (start === undefined || end === undefined) continue
    plain += `${text.slice(done, start.index)} `
    done = end.index + end[0].length
    open = close
  }
  return plain + text.slice(done)
}

/** `path` is that of the entry, `webUrl` the address of its repository; null where it is in none that is known. */
export function toDestination(
  { target }: Link,
  { path, webUrl }: { path: string; webUrl: string | null },
): Destination {
  const commit = /\/commit\/([0-9a-f]{7,64})(?:[#?/]|$)/.exec(target)?.[1]
  if (webUrl !== null && target.toLowerCase().startsWith(`${webUrl.toLowerCase()}/`))
    return commit === undefined ? { kind: 'not-ours' } : { kind: 'commit', sha: commit }
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(target)) return { kind: 'not-ours' }
  const [address = '', fragment] = target.split(/#(.*)/s, 2)
  const anchor = fragment === undefined || fragment === '' ? null : (decode(fragment)?.toLowerCase() ?? fragment)
  const decoded = decode(address.split('?', 1)[0] ?? '')
  if (decoded === '') return anchor === null ? { kind: 'not-ours' } : { kind: 'heading', anchor }
  const resolved = decoded === null ? null : resolvePath(path, decoded)
  return resolved === null ? { kind: 'nowhere' } : { kind: 'file', path: resolved, anchor }
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch (malformed) {
    if (malformed instanceof URIError) return null
    throw malformed
  }
}

/** A path relative to a file, from the root; null where it leads out. One that begins with a slash is from the root already. */
function resolvePath(from: string, target: string): string | null {
  const parts = target.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const part of target.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.join('/')
}

/** What a heading is called in an address, as GitHub makes it; and anchors that are set by hand. */
export function listAnchors(lines: readonly EntryLine[]): ReadonlySet<string> {
  const anchors = new Set<string>()
  const seen = new Map<string, number>()
  for (const { kind, text } of lines) {
    if (kind === 'title' || kind === 'heading' || kind === 'subheading') {
      const name = toAnchor(text)
      const before = seen.get(name) ?? 0
      seen.set(name, before + 1)
      anchors.add(before === 0 ? name : `${name}-${before}`)
    }
    for (const [, name = ''] of text.matchAll(/<a [^<>]{0,80}?(?:id|name)="([^"<>]+)"/gi))
      anchors.add(name.toLowerCase())
  }
  return anchors
}

/** https://github.com/Flet/github-slugger is what GitHub does: links and marks go, letters, digits, `-` and `_` stay. */
function toAnchor(heading: string): string {
  return heading
    .replace(/^#+/, '')
    .replace(/\]\([^()\s]*\)/g, '')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\s-]/gu, '')
    .replace(/\s/g, '-')
}

export function toLinkRemark({ line, target }: Link, why: string): Remark {
  return { line, level: 'error', message: `the link to ${target} leads nowhere: ${why}` }
}
