// The times that a log without timestamps still tells: Travis' marks around a command, and the end that a build tool prints.

/** `travis_time:end:ID:start=NS,finish=NS`, in nanoseconds since 1970. */
const TRAVIS_TIME = /travis_time:end:\w+:start=(\d{10})(\d{3})\d{6},finish=(\d{10})(\d{3})\d{6}/
/** Maven, sbt and Gradle: only forms that name their zone, since a local time is no point in time. */
const FINISHED_ISO = /\bFinished at: (\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:\.\d+)?)(Z|[+-]\d\d:?\d\d)/
const FINISHED_WORDS = /\bFinished at: \w{3} (\w{3}) (\d{1,2}) (\d\d:\d\d:\d\d) (?:UTC|GMT) (\d{4})/

export type ToldTime = { readonly at: string | null; readonly since?: string }

/** The time that a line tells in its text, ISO 8601 in UTC: `since` and `at` where it is a span. Input: `Finished at: 2016-03-02T19:11:22+01:00`. */
export function toldTime(text: string): ToldTime {
  if (text.includes('travis_time:end:')) {
    const [, start, startMs, finish, finishMs] = TRAVIS_TIME.exec(text) ?? []
    const since = toIso(Number(`${start}${startMs}`))
    const at = toIso(Number(`${finish}${finishMs}`))
    return since === null || at === null ? { at } : { at, since }
  }
  if (!text.includes('Finished at: ')) return { at: null }
  const [, moment, zone] = FINISHED_ISO.exec(text) ?? []
  if (moment !== undefined) return { at: toIso(Date.parse(`${moment}${zone?.replace(/^(...)(\d\d)$/, '$1:$2')}`)) }
  const [, month, day, time, year] = FINISHED_WORDS.exec(text) ?? []
  return { at: month === undefined ? null : toIso(Date.parse(`${day} ${month} ${year} ${time} GMT`)) }
}

function toIso(milliseconds: number): string | null {
  return Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString() : null
}
