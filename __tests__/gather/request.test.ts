import { expect, test } from '@jest/globals'
import { type Handed, NOTHING_HANDED } from '../../src/core/gathered.ts'
import { gatherRequest } from '../../src/gather/request.ts'
import { anAsk } from '../support/config.ts'
import { fakeConsole, fakeGathering } from '../support/fake-ports.ts'

const LOG = 'Error: the ledger has two rows for one invoice\n    at post (src/ledger.js:18:7)'

async function gathered(handed: Partial<Handed>) {
  const console = fakeConsole()
  const ask = anAsk({ handed: { ...NOTHING_HANDED, by: 'mona', ...handed }, askedAt: '2026-11-02T11:00:00Z' })
  const records = await gatherRequest({ ...ask, kind: 'request', id: '8800' }, fakeGathering({ console }))
  if ('kind' in records) throw new Error(records.reason)
  const { origin, webUrl, gaps } = records
  const logs = records.logs.map(({ name, url, modifiedAt, excerpt }) => ({
    ...{ name, url, modifiedAt },
    lines: excerpt.blocks.flatMap(({ lines }) => lines.map(({ text }) => text)),
  }))
  return { origin, webUrl, gaps, logs, lines: console.lines }
}

test('a log that is handed over is condensed, and nothing is asked of GitHub', async () => {
  expect(await gathered({ logs: LOG, url: 'https://github.com/octo/shop/actions/runs/1' })).toEqual({
    origin: { kind: 'request', id: '8800' },
    webUrl: 'https://github.com/octo/shop',
    gaps: [],
    logs: [
      {
        name: 'what was handed over',
        url: 'https://github.com/octo/shop/actions/runs/1',
        modifiedAt: '2026-11-02T11:00:00Z',
        lines: LOG.split('\n'),
      },
    ],
    lines: ['Read 2 lines of what was handed over.'],
  })
})
