import { expect, test } from '@jest/globals'
import { type Handed, NOTHING_HANDED } from '../../src/core/gathered.ts'
import { readHanded } from '../../src/gather/handed.ts'
import { anAsk } from '../support/config.ts'

const LOG = 'Error: the ledger has two rows for one invoice\n    at post (src/ledger.js:18:7)'

async function logsOf(handed: Partial<Handed>) {
  const ask = anAsk({ handed: { ...NOTHING_HANDED, by: 'mona', ...handed }, askedAt: '2026-11-02T11:00:00Z' })
  const logs = await readHanded({ ...ask, kind: 'request', id: '8800' })
  return logs.map(({ name, url, modifiedAt, excerpt }) => ({
    ...{ name, url, modifiedAt },
    lines: excerpt.blocks.flatMap(({ lines }) => lines.map(({ text }) => text)),
  }))
}

test('a log is condensed, with where and when it was handed over', async () => {
  const url = 'https://github.com/octo/shop/actions/runs/1'
  expect(await logsOf({ logs: LOG, url })).toEqual([
    { name: 'what was handed over', url, modifiedAt: '2026-11-02T11:00:00Z', lines: LOG.split('\n') },
  ])
})

test('a block between the words is a log of whoever handed them over, and comes after the log itself', async () => {
  const logs = await logsOf({ logs: LOG, text: `It broke:\n\n\`\`\`\nerror: no such ledger\n\`\`\`\n\nTwice.` })
  expect(logs.map(({ name, lines }) => [name, lines])).toEqual([
    ['what was handed over', LOG.split('\n')],
    ['what mona pasted', ['error: no such ledger']],
  ])
})

test.each<[string, Partial<Handed>]>([
  ['words alone', { title: 'It broke', text: 'Twice.' }],
  ['a log of white space', { logs: ' \n\n' }],
  ['nothing', {}],
])('of %s there is no log', async (_, handed) => {
  expect(await logsOf(handed)).toEqual([])
})

test('somebody pasted what nobody known handed over', async () => {
  const logs = await logsOf({ by: null, text: '```\nerror: gone\n```' })
  expect(logs.map(({ name }) => name)).toEqual(['what somebody pasted'])
})
