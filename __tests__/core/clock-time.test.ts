import { expect, test } from '@jest/globals'
import { toClockTime } from '../../src/core/clock-time.ts'

test.each([
  ['2026-11-02T00:05:00Z', 'UTC', '2026-11-02', '12:05 AM'],
  ['2026-11-02T09:14:59Z', 'UTC', '2026-11-02', '09:14 AM'],
  ['2026-11-02T12:00:00Z', 'UTC', '2026-11-02', '12:00 PM'],
  ['2026-11-02T23:59:59Z', 'UTC', '2026-11-02', '11:59 PM'],
  ['2026-12-31T23:30:00Z', 'Asia/Tokyo', '2027-01-01', '08:30 AM'],
  ['2026-11-02T03:00:00Z', 'America/New_York', '2026-11-01', '10:00 PM'],
  ['2026-11-02T09:14:00+01:00', 'UTC', '2026-11-02', '08:14 AM'],
  ['2026-11-02T09:14:00Z', 'Asia/Kathmandu', '2026-11-02', '02:59 PM'],
])('%s in %s is %s %s', (iso, zone, date, time) => {
  expect(toClockTime(iso, zone)).toEqual({ date, time, zone })
})

test.each([
  ['before the clocks go back', '2026-10-25T00:30:00Z', '02:30 AM'],
  ['after the clocks went back', '2026-10-25T01:30:00Z', '02:30 AM'],
  ['before the clocks go forward', '2026-03-29T00:59:00Z', '01:59 AM'],
  ['after the clocks went forward', '2026-03-29T01:00:00Z', '03:00 AM'],
])('%s in Berlin, %s is %s', (_, iso, time) => {
  expect(toClockTime(iso, 'Europe/Berlin').time).toBe(time)
})

test('a time zone that does not exist is refused', () => {
  expect(() => toClockTime('2026-11-02T09:14:00Z', 'Moon/Base')).toThrow(RangeError)
})
