// What an entry proposes, as people count it, and the issue that one of its proposals becomes.
import { toEntryLines } from '../verify/file/entry-lines.ts'
import { escapeText, link } from './markdown.ts'

export type Proposal = {
  /** Counted from 1, as the open boxes of the entry stand from top to bottom. */
  readonly number: number
  /** Markdown of its line, without the box and without who has it. */
  readonly text: string
  readonly digest: string
}

/** What opens the line of a proposal. */
export const OPEN_BOX = '- [ ] '
const NO_OWNER = '(proposed, no owner)'
const TAIL = / \((?:proposed, no owner|\[issue \d{1,10}\]\([^()\s]{0,2000}\))\)$/
const DIGEST_CHARS = 16

/** The proposals of an entry file, in order. */
export function listProposals(markdown: string, sha256: (text: string) => string): readonly Proposal[] {
  return toEntryLines(markdown)
    .filter(
      ({ kind, section, text }) => kind === 'prose' && section === 'What Changes Now' && text.startsWith(OPEN_BOX),
    )
    .map((line, index) => {
      const text = line.text.slice(OPEN_BOX.length).trimEnd().replace(TAIL, '').trim()
      return { number: index + 1, text, digest: digestProposal(text, sha256) }
    })
}

/** What tells one proposal from another, wherever it stands in the list. */
export function digestProposal(text: string, sha256: (text: string) => string): string {
  return sha256(text).slice(0, DIGEST_CHARS)
}

/** A proposal as the line of an entry; `issue` is the one that was opened for it. */
export function writeProposal(text: string, issue: { readonly issue: number; readonly url: string } | null): string {
  return `${OPEN_BOX}${text} ${issue === null ? NO_OWNER : `(${link(toIssueName(issue), issue.url)})`}`
}

/** What a link to the issue of a proposal says. */
export function toIssueName({ issue }: { readonly issue: number }): string {
  return `issue ${issue}`
}

/** What is code, escaped, or the address of a link is not alive. */
const HARMLESS = /\\[!-/:-@[-`{-~]|(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)|\]\([^()\s]*\)/g
const LIVE = /[@<]|#\d|\bGH-\d|!\[|:\/\/|\bwww\./i

/**
 * The issue for a proposal. Its text is Markdown as the entry has it; where a person has edited it, what could call somebody or close
 * something is taken as plain text.
 */
export function toProposalIssue({
  text,
  number,
  entryUrl,
  pullUrl,
  path,
}: Omit<Proposal, 'digest'> & { readonly entryUrl: string; readonly pullUrl: string; readonly path: string }): {
  readonly title: string
  readonly body: string
} {
  const file = path.split('/').at(-1) ?? path
  const name = file.replace(/\.md$/, '').replace(/[^A-Za-z0-9._-]+/g, '-')
  const quoted = LIVE.test(text.replace(HARMLESS, 'x')) ? escapeText(text) : text
  const body = [
    `> ${quoted}`,
    `Proposed in ${link(file, entryUrl)}, an entry of the journal. Its words are discussed in ${link('its pull request', pullUrl)}.`,
  ]
  return { title: `Journal: proposal ${number} of ${name}`, body: body.join('\n\n') }
}
