import { describe, expect, test } from '@jest/globals'
import { toldTime } from '../../../src/core/log/times.ts'

describe('a line without a timestamp', () => {
  test.each([
    ['[INFO] Finished at: 2016-03-02T19:11:22+01:00', '2016-03-02T18:11:22.000Z'],
    ['[INFO] Finished at: 2016-03-02T19:11:22-0530', '2016-03-03T00:41:22.000Z'],
    ['Finished at: 2016-03-02T19:11:22.5Z', '2016-03-02T19:11:22.500Z'],
    ['[INFO] Finished at: Wed Mar 02 19:11:22 UTC 2016', '2016-03-02T19:11:22.000Z'],
    ['[INFO] Finished at: Wed Mar 02 19:11:22 CET 2016', null],
    ['[info] Finished at: 2016T19:11:22+0000', null],
    ['[INFO] Finished at: noon', null],
    ['travis_time:end:0a1b', null],
  ])('%s tells %s', (line, at) => {
    expect(toldTime(line)).toEqual({ at })
  })

  test("tells a span where it is Travis' mark around a command", () => {
    expect(toldTime('travis_time:end:0a1b:start=1456945882000000000,finish=1456945883250000000,duration=1')).toEqual({
      since: '2016-03-02T19:11:22.000Z',
      at: '2016-03-02T19:11:23.250Z',
    })
  })
})
