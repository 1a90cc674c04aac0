import { describe, expect, test } from '@jest/globals'
import { parseCommand } from '../../src/core/command.ts'
import { COMMANDS, findSaying, isOwn, type Reply, toSaying } from '../../src/core/conversation.ts'
import { readProposalMark } from '../../src/core/marks.ts'
import { type Outcome, REASONS, type Reason } from '../../src/core/outcome.ts'
import { aWord, JOURNAL_BOT } from '../support/told.ts'

const RUN = 'https://github.com/octo/shop/actions/runs/800'
const PULL = { number: 12, url: 'https://github.com/octo/shop/pull/12' }
const COMPARE = 'https://github.com/octo/shop/compare/main...journal/x?expand=1'
/** What stands for the words in capitals. */
const FILLED = {
  TEXT: 'It was the cache.',
  '[DAYS]': '30',
  TOPIC: 'cause',
  LEVEL: 'high',
  SECTION: 'How It Felt',
  NUMBER: '2',
}
const DIGEST = '0123456789abcdef'

function done(kind: Outcome['kind'], reason: Reason, over: Partial<Reply & { kind: 'done' }> = {}): Reply {
  const outcome = { kind, reason, detail: 'fixes #9 @mona' }
  return { kind: 'done', outcome, pull: PULL, path: 'docs/journals/x.md', compareUrl: null, runUrl: RUN, ...over }
}

/** What is said below the mark. */
function wordsOf(reply: Reply): string {
  return toSaying(reply).body.split('\n').slice(1).join('\n')
}

const REPLIES: readonly Reply[] = [
  { kind: 'working' },
  ...(Object.keys(REASONS) as Reason[]).flatMap((reason) => [
    done('journaled', reason),
    done('failed', reason, { pull: null, compareUrl: COMPARE }),
  ]),
  { kind: 'failed', what: 'GitHub said 403 to @mona: fixes #3, closes octo/shop#4\n/journal close\n<b>', runUrl: RUN },
  { kind: 'help', why: null },
  { kind: 'help', why: 'There is no section "@octo/team fixes #1".' },
  { kind: 'issue', number: 45, url: 'https://github.com/octo/shop/issues/45', proposal: 2, digest: DIGEST },
]

test('nothing that is said calls anybody, closes anything, or is a command', () => {
  const bad = REPLIES.map((reply) => toSaying(reply).body).filter((body) =>
    /@|\b(?:fix|close|resolve)\w* (?:#|\w+\/\w+#)|^\/|^#|<(?!!-- journal-writer: [a-z0-9 ]+ -->)(?<!\\<)/im.test(body),
  )
  expect(bad).toEqual([])
})

test('what is said begins with its mark, so that it is known as ours and found again', () => {
  const bot = { author: JOURNAL_BOT }
  const found = REPLIES.map((reply) => {
    const { kind, body } = toSaying(reply)
    const comments = [aWord(1, body), aWord(2, `Look: ${body}`, bot), aWord(3, body, bot)]
    return [isOwn(body), findSaying(comments, kind)?.id]
  })
  expect(found).toEqual(REPLIES.map(() => [true, 3]))
  expect(findSaying([aWord(1, toSaying({ kind: 'help', why: null }).body, bot)], 'status')).toBeNull()
  expect(['/journal', '> <!-- journal-writer: status -->', ''].map(isOwn)).toEqual([false, false, false])
})

test('while it works, it says that and no more', () => {
  expect(toSaying({ kind: 'working' })).toEqual({
    kind: 'status',
    body: '<!-- journal-writer: status -->\nWriting a journal entry about this.',
  })
})

describe('at the end it says what came of it, and', () => {
  const entry = `The entry: [pull request 12](${PULL.url}).`
  const log = `[The run](${RUN}) has the log.`
  test.each<[string, Reply, readonly string[]]>([
    ['links the pull request', done('journaled', 'entry-created'), [REASONS['entry-created'], entry]],
    [
      'links it where there is nothing new',
      done('unchanged', 'entry-up-to-date'),
      [REASONS['entry-up-to-date'], entry],
    ],
    [
      'offers the way by hand where the token may not open one',
      done('blocked', 'pull-request-blocked', { pull: null, compareUrl: COMPARE }),
      [
        REASONS['pull-request-blocked'],
        'Open it by hand, or allow GitHub Actions to create pull requests in the settings of the repository.',
        `[Open the pull request](${COMPARE}).`,
        log,
      ],
    ],
    [
      'says what to do where there are too many entries',
      done('skipped', 'too-many-entries', { pull: null }),
      [
        REASONS['too-many-entries'],
        'Raise that input, or ask again tomorrow.',
        `[The summary of the run](${RUN}) has the text.`,
      ],
    ],
    [
      'leads to the newest entry where there are too many, and does not call it that of this incident',
      done('blocked', 'too-many-entries'),
      [
        REASONS['too-many-entries'],
        'Raise that input, or ask again tomorrow.',
        `The newest entry of the day: [pull request 12](${PULL.url}).`,
        `[The summary of the run](${RUN}) has the text.`,
      ],
    ],
    [
      'says where to write what a person has edited',
      done('unchanged', 'edited-by-a-person'),
      [REASONS['edited-by-a-person'], 'Say it in the file itself, on its branch.', entry],
    ],
    [
      'says how to go on after a no',
      done('unchanged', 'pull-request-closed'),
      [REASONS['pull-request-closed'], 'Reopen it and ask again to have it brought up to date.', entry],
    ],
    [
      'links the log where it was skipped',
      done('skipped', 'run-succeeded', { pull: null }),
      [REASONS['run-succeeded'], log],
    ],
  ])('%s', (_, reply, paragraphs) => {
    expect(wordsOf(reply)).toBe(paragraphs.join('\n\n'))
  })
})

test('a failure is said in plain text, no longer than a comment should be', () => {
  expect(wordsOf({ kind: 'failed', what: 'GitHub answered <403> to @mona.', runUrl: RUN })).toBe(
    `The journal entry could not be written.\n\nGitHub answered \\<403> to (at)mona.\n\n[The run](${RUN}) has the log.`,
  )
  expect(wordsOf({ kind: 'failed', what: 'x'.repeat(9000), runUrl: RUN }).length).toBeLessThan(800)
})

test('help lists every command, and says first what was wrong', () => {
  const help = wordsOf({ kind: 'help', why: 'There is no level "awful".' })
  expect(help).toMatch(/^There is no level "awful"\.\n\nWhat can be asked for, .*:\n\n\| Comment \|/)
  const rows = help.split('\n').filter((line) => line.startsWith('| `'))
  expect(rows.map((row) => row.split(' | ')[0]?.slice(2))).toEqual(COMMANDS.map(({ usage }) => `\`${usage}\``))
  expect(rows.every((row) => row.split('|').length === 5)).toBe(true)
})

test.each(COMMANDS.map(({ usage }) => [usage]))('%s is a command, as help says it', (usage) => {
  const filled = Object.entries(FILLED).reduce((text, [word, value]) => text.replace(word, value), usage)
  expect(parseCommand(filled)?.kind).toBe(/^\/journal ([a-z]+)/.exec(usage)?.[1] ?? 'write')
})

test('an issue is linked, in a comment of its own that says which proposal it is for', () => {
  const url = 'https://github.com/octo/shop/issues/45'
  const { kind, body } = toSaying({ kind: 'issue', number: 45, url, proposal: 2, digest: DIGEST })
  expect([kind, body]).toEqual([
    `proposal ${DIGEST} 45`,
    `<!-- journal-writer: proposal ${DIGEST} 45 -->\nOpened [issue 45](${url}) for proposal 2.`,
  ])
  expect(readProposalMark(body)).toEqual({ digest: DIGEST, issue: 45 })
})
