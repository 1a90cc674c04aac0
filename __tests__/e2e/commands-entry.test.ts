// What people ask for on the pull request of an entry: the entry follows their words, and nobody else's.
import { describe, expect, test } from '@jest/globals'
import { toQuestionMark } from '../../src/core/marks.ts'
import { redAttempt, TEST_LOG } from '../support/shop.ts'
import { listWrites } from './delivery.ts'
import { type EntryTalk, listReplies, openEntry, type Said } from './entry-talk.ts'

const UPDATED = 'The entry of this incident was brought up to date.'

/** The one reaction of each kind, the ending, and what the journal says in its one comment. */
function look({ pull }: EntryTalk, { comment, result }: Said) {
  return {
    ending: [result.exitCode, result.stderr, result.outputs['outcome'], result.outputs['reason']],
    reactions: comment.reactedBy.map(({ content }) => content),
    replies: listReplies(pull).map((body) => body.split('\n')[1]),
  }
}

const FOLLOWED = {
  ending: [0, '', 'journaled', 'entry-updated'],
  reactions: ['eyes', 'rocket'],
  replies: [UPDATED],
}

/** What somebody says, and what the entry has after it. */
const WORDS = [
  ['/journal The shop was down for an hour.', '> The shop was down for an hour.'],
  ['/journal\nContext: Two people noticed.\nOne of them called.', '> Two people noticed.\n> One of them called.'],
  [
    '/journal answer cause: A line was rounded twice.',
    '### Immediate Cause (confirmed)\n\n> A line was rounded twice.',
  ],
  ['/journal answer It was a long day.', '> It was a long day.'],
  ['/journal severity high', '\nseverity: high\n'],
  ['/journal title The rounding day', '\n# The rounding day\n'],
  ['/journal drop how it felt', '## How It Felt\n\nLeft out, as somebody asked.\n'],
] as const

/** A test that delivers many events in turn. */
const MANY_DELIVERIES_MS = 120_000

describe('a word on the pull request of an entry', () => {
  // One after another on the same entry, as a conversation goes on; each of them is delivered twice.
  test(
    'is followed, once',
    async () => {
      await using talk = await openEntry()
      for (const [body, expected] of WORDS) {
        const before = await talk.readEntry()
        const said = await talk.say(body)
        const after = await talk.readEntry()

        expect(look(talk, said)).toEqual(FOLLOWED)
        expect(before).not.toContain(expected)
        expect(after).toContain(expected)
        expect(talk.github.world.pulls).toHaveLength(1)

        const written = listWrites(talk.github).length
        const again = await talk.deliver(said.comment)

        expect([again.exitCode, again.outputs['outcome'], again.outputs['reason']]).toEqual([
          0,
          'unchanged',
          'entry-up-to-date',
        ])
        expect(await talk.readEntry()).toBe(after)
        expect(listReplies(talk.pull)).toHaveLength(1)
        // The reaction, and the comment that says it is at work and then how it ended.
        expect(listWrites(talk.github).slice(written)).toEqual([
          expect.stringMatching(/^POST \/issues\/comments\/\d+\/reactions$/),
          expect.stringMatching(/^PATCH \/issues\/comments\/\d+$/),
          expect.stringMatching(/^PATCH \/issues\/comments\/\d+$/),
        ])
      }
    },
    MANY_DELIVERIES_MS,
  )

  test('ticks the question that it answers', async () => {
    await using talk = await openEntry()
    await talk.say('/journal answer felt: Long.')

    expect(talk.pull.body).toContain('- [x] How was it? Your words, quoted as written. (`felt`)')
    expect(talk.pull.body).toContain('- [ ] What was actually wrong, in one sentence? (`cause`)')
  })

  test('of somebody who may only read does nothing, and is not in what others write later', async () => {
    await using talk = await openEntry()
    talk.github.world.people.set('passer-by', { permission: 'read' })
    const before = await talk.readEntry()
    const written = listWrites(talk.github)
    const said = []
    for (const body of ['/journal It was the wombats.', '/journal title Wombats', '/journal close'])
      said.push(look(talk, await talk.say(body, 'passer-by')))

    expect(said).toEqual(Array(3).fill({ ending: [0, '', 'skipped', 'not-allowed'], reactions: [], replies: [] }))
    expect([await talk.readEntry(), talk.pull.state, listWrites(talk.github)]).toEqual([before, 'open', written])

    await talk.say('/journal severity high')

    expect(await talk.readEntry()).toContain('severity: high')
    expect(await talk.readEntry()).not.toMatch(/wombats/i)
  })

  test('that is edited is followed as it stands now, and gone where it is deleted', async () => {
    await using talk = await openEntry()
    const before = await talk.readEntry()
    const { comment } = await talk.say('/journal The shop was down for an hour.')
    const told = await talk.readEntry()
    const edited = await talk.edit(comment, '/journal The shop was down for two hours.')

    expect(edited.outputs['reason']).toBe('entry-updated')
    expect(await talk.readEntry()).toBe(
      told.replaceAll('an hour', 'two hours').replace(...atEnd(await talk.readEntry())),
    )

    const same = await talk.edit(comment, '/journal   The shop was down for two hours.  ')

    expect([same.outputs['outcome'], same.outputs['reason']]).toEqual(['skipped', 'same-command'])

    const removed = await talk.remove(comment)

    expect([removed.exitCode, removed.stderr, removed.outputs['reason']]).toEqual([0, '', 'entry-updated'])
    expect(await talk.readEntry()).toBe(before)
    expect(listReplies(talk.pull)).toHaveLength(1)
  })

  test('that is no command any more is gone from the entry', async () => {
    await using talk = await openEntry()
    const before = await talk.readEntry()
    const { comment } = await talk.say('/journal title The rounding day')
    const { outputs } = await talk.edit(comment, 'Never mind.')

    expect(outputs['reason']).toBe('entry-updated')
    expect(await talk.readEntry()).toBe(before)
  })

  test('survives what later runs tell', async () => {
    await using talk = await openEntry()
    await talk.say('/journal The shop was down for an hour.')
    await talk.say('/journal title The rounding day')
    const later = await talk.failAgain()

    expect(later.outputs).toMatchObject({ outcome: 'journaled', reason: 'entry-updated', 'pull-request-number': '1' })
    expect(await talk.readEntry()).toContain('# The rounding day\n')
    expect(await talk.readEntry()).toContain('> The shop was down for an hour.')
    expect(await talk.readEntry()).toContain('Try again')
  })

  test('cannot change what a person has written in the file, and is told so', async () => {
    await using talk = await openEntry()
    const { branch = '', 'entry-path': path = '' } = talk.first.outputs
    const edited = (await talk.readEntry()).replace('Nobody wrote it down.', 'It was a long Monday.')
    await talk.github.git.commit({ branch, message: 'Say how it was', files: { [path]: edited } })
    const said = await talk.say('/journal The shop was down for an hour.')

    expect(look(talk, said)).toEqual({
      ending: [0, '', 'unchanged', 'edited-by-a-person'],
      reactions: ['eyes'],
      replies: ['Somebody edited the entry since it was written; their text was left alone.'],
    })
    expect(listReplies(talk.pull)[0]).toContain('Say it in the file itself, on its branch.')
    expect(await talk.readEntry()).toBe(edited)
  })

  test('is told so as well where nothing of the old file is left', async () => {
    await using talk = await openEntry()
    const { branch = '', 'entry-path': path = '' } = talk.first.outputs
    await talk.github.git.commit({ branch, message: 'Write it myself', files: { [path]: '# Mine\n' } })
    const said = await talk.say('/journal title Theirs')

    expect(look(talk, said)).toEqual({
      ending: [0, '', 'unchanged', 'edited-by-a-person'],
      reactions: ['eyes'],
      replies: ['Somebody edited the entry since it was written; their text was left alone.'],
    })
    expect(await talk.readEntry()).toBe('# Mine\n')
  })
})

describe('a question in a review thread', () => {
  test('is answered by a reply without a command', async () => {
    await using talk = await openEntry()
    const { github, pull } = talk
    const before = await talk.readEntry()
    const path = talk.first.outputs['entry-path'] ?? ''
    const question = github.world.addReviewComment(pull, {
      author: 'github-actions[bot]',
      body: `${toQuestionMark('cause')}\nWhat was actually wrong, in one sentence?`,
      path,
    })
    github.world.people.set('passer-by', { permission: 'read' })
    const strangers = await talk.reply(question, 'It was the wombats.', 'passer-by')

    expect([strangers.outputs['reason'], await talk.readEntry()]).toEqual(['not-allowed', before])

    const result = await talk.reply(question, 'A line was rounded twice.')

    expect([result.exitCode, result.stderr, result.outputs['reason']]).toEqual([0, '', 'entry-updated'])
    expect(await talk.readEntry()).toContain('### Immediate Cause (confirmed)\n\n> A line was rounded twice.')
    expect(await talk.readEntry()).not.toContain('wombats')
  })

  test('counts only where the journal asked it', async () => {
    await using talk = await openEntry()
    const before = await talk.readEntry()
    const question = talk.github.world.addReviewComment(talk.pull, {
      author: 'passer-by',
      body: `${toQuestionMark('cause')}\nWhat was actually wrong?`,
    })
    const { exitCode, outputs } = await talk.reply(question, 'A line was rounded twice.')

    expect([exitCode, outputs['outcome']]).toEqual([0, 'unchanged'])
    expect(await talk.readEntry()).toBe(before)
  })
})

describe('/journal close', () => {
  test('closes the pull request, and later failures leave it alone', async () => {
    await using talk = await openEntry()
    const said = await talk.say('/journal close')

    expect(look(talk, said)).toEqual({
      ending: [0, '', 'answered', 'closed-on-request'],
      reactions: ['eyes'],
      replies: ['The pull request of the entry was closed, as somebody asked.'],
    })
    expect(talk.pull.state).toBe('closed')
    const before = await talk.readEntry()
    const later = await talk.failAgain()

    expect(later.outputs).toMatchObject({ outcome: 'unchanged', reason: 'pull-request-closed' })
    expect([await talk.readEntry(), talk.pull.state, talk.github.world.pulls.length]).toEqual([before, 'closed', 1])
  })
})

describe('what there is to ask for', () => {
  test('is shown in one comment, however often and badly somebody asks', async () => {
    await using talk = await openEntry()
    const before = await talk.readEntry()
    const reasons = []
    for (const body of [
      '/journal help',
      '/journal whatever',
      '/journal issue none',
      '/journal <b>',
      '/journal @team',
    ]) {
      const { result, comment } = await talk.say(body)
      reasons.push([result.outputs['reason'], comment.reactedBy.length])
    }
    const replies = listReplies(talk.pull)

    expect(reasons).toEqual([['help-given', 1], ...Array(4).fill(['command-unknown', 1])])
    expect(replies).toHaveLength(1)
    expect(replies[0]).toContain('| `/journal redo` | writes the entry again |')
    expect(replies[0]).not.toMatch(/@team|<b>/)
    expect(await talk.readEntry()).toBe(before)
  })

  test('names a plain word that is not among it', async () => {
    await using talk = await openEntry()
    await talk.say('/journal whatever')

    expect(listReplies(talk.pull)).toEqual([expect.stringContaining('"whatever" is not one of the commands.')])
  })
})

describe('/journal pattern', () => {
  test('on the pull request of an entry writes another entry, about a time', async () => {
    await using talk = await openEntry()
    const { github, shop } = talk
    const dayAgo = new Date(Date.now() - 24 * 60 * 60 * 1000).toISOString().replace(/\.\d+Z$/, 'Z')
    for (const branch of ['one', 'two'])
      github.world.addRun({
        sha: shop.broken,
        branch,
        createdAt: dayAgo,
        attempts: [redAttempt(TEST_LOG, dayAgo)],
      })
    const before = await talk.readEntry()
    const said = await talk.say('/journal pattern 30')

    expect(look(talk, said)).toEqual({
      ending: [0, '', 'journaled', 'entry-created'],
      reactions: ['eyes', 'rocket'],
      replies: ['A new entry was written.'],
    })
    expect(listReplies(talk.pull)[0]).toContain(`[pull request 2](${github.webUrl}/pull/2)`)
    expect(github.world.pulls).toHaveLength(2)
    expect(await talk.readEntry()).toBe(before)
  })

  test('where nothing failed says so', async () => {
    await using talk = await openEntry()
    const said = await talk.say('/journal pattern 1')

    expect(look(talk, said)).toEqual({
      ending: [0, '', 'skipped', 'no-failures'],
      reactions: ['eyes'],
      replies: ['Nothing failed in that time.'],
    })
  })
})

/** The end comment has digests of the words: they differ where words do. */
function atEnd(markdown: string): readonly [RegExp, string] {
  return [/<!-- journal-writer[\s\S]*$/, /<!-- journal-writer[\s\S]*$/.exec(markdown)?.[0] ?? '']
}
