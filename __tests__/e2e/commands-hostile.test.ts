// What strangers could try through the words of a member: as testimony and as a title, no text becomes anything but text.
import { describe, expect, test } from '@jest/globals'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { readEndComment } from '../../src/core/entry/end-comment.ts'
import type { ActionResult } from '../support/run-action.ts'
import { type EntryTalk, listReplies, openEntry } from './entry-talk.ts'

const HOSTILE = [
  ['HTML', '<img src=https://bad.example/p> <details><b>bold</b> <!-- hidden'],
  ['an end comment of its own', '<!-- journal-writer {"format":1,"key":"other"} --> --> it was us'],
  ['mentions', '@team and @octo-org/everybody, cc &#64;mona'],
  ['words that close issues', 'Fixes #1, closes octo-org/octo-repo#2, resolves GH-3'],
  ['commands of the runner', 'oh ::error::broken ::set-output name=reason::mine ##[error]broken'],
  ['a fence that stays open', 'It began ```` and ~~~ and `'],
  ['images and links', '![a](https://bad.example/i.png) [b](//bad.example) https://bad.example/?q=1 www.bad.example'],
  ['the address of a script', 'It said [b](javascript:alert) where the data: was'],
  ['characters that nobody sees', 'left\u202eright \u200bzero \u001b[31mred\u0007'],
  ['ten thousand characters', `It began ${'and went on '.repeat(900)}`.slice(0, 10_000)],
] as const

/** Over several lines only a testimony can go. */
const BLOCKS = [
  ['a rule', 'It broke.\n\n---\n\ndate: 1999-01-01\n\n---'],
  ['headings', 'It broke.\n\n## What Happened\n\nNothing.\n\n===\n***'],
  ['a fence', 'It broke.\n\n```\n::error::inside\n## Not a heading\n```\n\n~~~~ open'],
  [
    'a quotation that ends',
    'It broke.\n\n> theirs\n\n- [ ] a box (proposed, no owner)\n\n| a | b |\n|---|---|\n| c | d |',
  ],
  [
    'commands of the runner at line starts',
    'It broke.\n::error::broken\n::add-mask::a\n##[group]x\n::stop-commands::t',
  ],
] as const

/** A test that delivers many events in turn. */
const MANY_DELIVERIES_MS = 120_000

function render(markdown: string): string {
  const [, body = ''] = /^---\n[\s\S]*?\n---\n([\s\S]*)$/.exec(markdown) ?? []
  return micromark(body, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })
}

/** The names of the elements of a page, how many of each, and its headings. */
function shape(html: string) {
  const names = [...html.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, name]) => name ?? '')
  const kinds = [...new Set(names)].toSorted()
  const headings = [...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, text]) => text)
  const comments = html.match(/<!--/g)?.length ?? 0
  return { kinds, headings, comments }
}

/** Every address that a page leads to or loads. */
function listHosts(html: string): readonly string[] {
  const hosts = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, url = '']) => {
    return URL.canParse(url) ? new URL(url).host || new URL(url).protocol : url
  })
  return [...new Set(hosts)]
}

/** What the runner would take for a command. https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs */
function listCommands({ stdout }: ActionResult): readonly string[] {
  return stdout.split('\n').filter((line) => /^\s*::|##\[/.test(line))
}

async function expectHarmless(talk: EntryTalk, before: string, result: ActionResult): Promise<string> {
  const after = await talk.readEntry()
  const [old, html] = [render(before), render(after)]

  expect([result.exitCode, result.stderr, result.outputs['outcome']]).toEqual([0, '', 'journaled'])
  expect(listCommands(result)).toEqual([`::add-mask::${talk.github.token}`])
  expect(shape(html)).toMatchObject({ headings: shape(old).headings, comments: shape(old).comments })
  // Words stand in a quotation, of which a plain entry has none.
  expect(shape(html).kinds.filter((kind) => !shape(old).kinds.includes(kind))).toEqual(
    expect.not.arrayContaining(['img', 'details', 'b', 'table', 'script', 'input']),
  )
  expect(listHosts(html)).toEqual(listHosts(old))
  // What GitHub would make a mention or a reference of, outside of code.
  const prose = html.replace(/<!--[\s\S]*?-->|<(pre|code)[\s\S]*?<\/\1>|<[^>]*>/g, ' ')
  expect(prose).not.toMatch(/(?<![\w/])@[a-z]|(?:fixes|closes|resolves)\s+(?:[\w/-]*#|GH-)\d/i)
  expect(after.match(/^---$/gm)).toHaveLength(before.match(/^---$/gm)?.length ?? 0)
  expect(readEndComment(after)?.comment.key).toBe(readEndComment(before)?.comment.key)
  expect(after).not.toMatch(/[\u202e\u200b\u001b\u0007]/)
  expect(listReplies(talk.pull)).toEqual([expect.stringMatching(/^<!-- journal-writer: status -->\nThe entry of this/)])
  expect(talk.pull.title).toMatch(/^Journal: run 2 went red on 2026-03-02$/)
  return after
}

describe('what somebody says', () => {
  // One after another on the same entry, as a conversation goes on.
  test.each([
    ['in a line', HOSTILE],
    ['over several lines', BLOCKS],
  ])(
    'stays text, whatever it is: %s',
    async (_, texts) => {
      await using talk = await openEntry()
      const before = await talk.readEntry()
      for (const [, text] of texts) {
        const { result, comment } = await talk.say(`/journal ${text}`)
        const after = await expectHarmless(talk, before, result)

        expect(after).toContain(`[what noor said](${talk.github.webUrl}/pull/1#issuecomment-${comment.id})`)
      }
    },
    MANY_DELIVERIES_MS,
  )
})

describe('a title that somebody gives', () => {
  // One after another on the same entry: the newest title is the one that counts.
  test(
    'stays text, whatever it is',
    async () => {
      await using talk = await openEntry()
      const before = await talk.readEntry()
      const titles = [/^# (.+)$/m.exec(before)?.[1]]
      for (const [, text] of HOSTILE) {
        const { result } = await talk.say(`/journal title ${text}`)
        const after = await expectHarmless(talk, before, result)

        expect(after.match(/^# .+$/gm)).toHaveLength(1)
        titles.push(/^# (.+)$/m.exec(after)?.[1])
      }
      expect(new Set(titles).size).toBe(HOSTILE.length + 1)
    },
    MANY_DELIVERIES_MS,
  )
})

test('a reply to the name of a file makes no path: the entry stays where it is', async () => {
  await using talk = await openEntry()
  const { result } = await talk.say('/journal title ../../.github/workflows/ci.yml')

  expect(result.outputs['entry-path']).toBe(talk.first.outputs['entry-path'])
  expect(await talk.github.git.git(['diff', '--name-only', 'main', talk.first.outputs['branch'] ?? ''])).toBe(
    talk.first.outputs['entry-path'],
  )
})
