// Phrases that say nothing, feel for somebody, blame somebody or come from elsewhere, as data: what to look for, and a sentence that has it.
// They are looked for in what a writer typed. What people wrote is quoted, and may say anything.
import type { FindingCode } from './findings.ts'

export type Phrase = {
  readonly code: Extract<
    FindingCode,
    'corporate-phrase' | 'canned-phrase' | 'blaming-phrase' | 'generic-title' | 'vague-proposal'
  >
  readonly pattern: RegExp
  /** A sentence that has it. */
  readonly example: string
}

const corporate = (pattern: RegExp, example: string): Phrase => ({ code: 'corporate-phrase', pattern, example })
const canned = (pattern: RegExp, example: string): Phrase => ({ code: 'canned-phrase', pattern, example })
const blaming = (pattern: RegExp, example: string): Phrase => ({ code: 'blaming-phrase', pattern, example })

/** Words for readers who are to be calmed, not told. Words that have a plain meaning in a log are here only in the company of others. */
const CORPORATE: readonly Phrase[] = [
  corporate(/\bunexpected issues?\b/i, 'The deploy met an unexpected issue.'),
  corporate(
    /\bexperienc(?:ed|ing) (?:an? )?(?:\w+ )?(?:issues?|disruption|stress|errors?)\b/i,
    'CI experienced an issue.',
  ),
  corporate(/\belevated (?:stress|error rates?|levels?)\b/i, 'There were elevated error rates.'),
  corporate(/\bstakeholders?\b/i, 'All stakeholders were informed.'),
  corporate(/\bleverag(?:e[sd]?|ing)\b/i, 'We leverage a cache here.'),
  corporate(/\bsynerg(?:y|ies|istic|i[sz]e)\b/i, 'There is synergy between the two jobs.'),
  corporate(/\b(?:going|moving) forward\b/i, 'Going forward, the tag is pinned.'),
  corporate(/\bin a timely (?:manner|fashion)\b/i, 'It was handled in a timely manner.'),
  corporate(/\bdue to (?:unforeseen )?circumstances\b/i, 'Delayed due to unforeseen circumstances.'),
  corporate(/\bservice (?:degradation )?event\b/i, 'It was a service degradation event.'),
  corporate(/\bapologi[sz]e for\b/i, 'We apologize for the inconvenience.'),
  corporate(/\b(?:any|the|this) inconvenience\b/i, 'Sorry about the inconvenience.'),
  corporate(/\brobust(?:ly|ness)?\b/i, 'Add a robust check to `build`.'),
  corporate(/\bseamless(?:ly)?\b/i, 'The rollout was seamless.'),
  corporate(/\b(?:industry |current )?best[- ]practices?\b/i, 'Follow best practices for caching.'),
  corporate(/\blearnings\b/i, 'Our learnings are below.'),
  corporate(/\bactionable\b/i, 'The log gives actionable insights.'),
  corporate(/\bkey (?:take-?aways?|learnings?|insights?)\b/i, 'The key takeaway is the lock file.'),
  corporate(
    /\b(?:align(?:ed|ing|ment)?) (?:on|our|across|between) (?:goals?|teams?|expectations?|priorities|next steps)\b/i,
    'Align on priorities before the release.',
  ),
  corporate(/\bcircl(?:e|ed|ing) back\b/i, 'Circle back on the cache next week.'),
  corporate(/\b(?:pro-?active(?:ly)?)\b/i, 'Monitor the queue proactively.'),
  corporate(/\bensur(?:e|es|ing) (?:\w+ )?(?:quality|success|excellence)\b/i, 'Ensure code quality in `build`.'),
  corporate(
    /\b(?:was|were) (?:resolved|addressed|mitigated|remediated) (?:after|following|upon) (?:an? |the |further )?(?:investigation|review)\b/i,
    'It was addressed following an investigation.',
  ),
  corporate(
    /\b(?:optimi[sz]|streamlin)(?:e|es|ed|ing) (?:our|the) (?:process(?:es)?|workflows?|operations?)\b/i,
    'Optimize our processes.',
  ),
  corporate(
    /\bcommit(?:ted|ment) to (?:quality|excellence|transparency|reliability|our)\b/i,
    'It shows our commitment to quality.',
  ),
  corporate(/\bholistic(?:ally)?\b/i, 'Take a holistic view of the pipeline.'),
  corporate(/\butili[sz](?:e|es|ed|ing)\b/i, 'The job utilizes a cache.'),
  corporate(/\bfacilitat(?:e|es|ed|ing|ion)\b/i, 'A script facilitates the upload.'),
  corporate(/\bimpactful\b/i, 'It was an impactful change.'),
  corporate(
    /\bcause (?:was|has been) identified and (?:addressed|resolved|fixed)\b/i,
    'The root cause was identified and addressed.',
  ),
  corporate(/\blessons (?:were|have been) learn(?:ed|t)\b/i, 'Lessons were learned.'),
  corporate(/\bmistakes were made\b/i, 'Mistakes were made.'),
  corporate(/\b(?:continuous|ongoing) improvement\b/i, 'It is part of our continuous improvement.'),
  corporate(/\bvaluable (?:insights?|lessons?|feedback|learning)\b/i, 'The outage gave valuable insights.'),
]

/** Feelings and drama by the yard. */
const CANNED: readonly Phrase[] = [
  canned(/\bkick in the (?:teeth|gut)\b/i, 'That was a kick in the teeth.'),
  canned(/\babsolutely (?:maddening|brutal|devastating|infuriating)\b/i, 'The delay was absolutely maddening.'),
  canned(
    /\bwhat makes (?:this|it) (?:so |particularly |especially |even )+\w+/i,
    'What makes this especially galling is the date.',
  ),
  canned(
    /\b(?:exhausting|harsh|painful|sobering) (?:reality|truth)\b|\bbrutal reality\b/i,
    'The harsh reality is a typo.',
  ),
  canned(/\b(?:massive|colossal|huge) waste of (?:time|effort)\b/i, 'The second try was a massive waste of time.'),
  canned(/\b(?:frustrating|worst|scary|scariest|ironic) part (?:is|was)\b/i, 'The worst part is the date.'),
  canned(/\bincredibly (?:frustrating|painful|stressful)\b/i, 'The wait was incredibly frustrating.'),
  canned(/\bhonest truth\b/i, 'The honest truth is in the log.'),
  canned(/\bhere['’]?s the (?:thing|kicker|catch|twist|irony)\b/i, 'Here’s the kicker: the file was there.'),
  canned(
    /\b(?:hearts?|stomachs?) (?:sank|sinks?|dropped|stopped|pounding|pounded|racing|raced)\b/i,
    'Every heart sank at the log.',
  ),
  canned(/\bpanic (?:set|sets|setting|kicked|kicks) in\b/i, 'Then panic set in.'),
  canned(/\b(?:emotional )?roller-?coaster\b/i, 'It was an emotional rollercoaster.'),
  canned(
    /\b(?:relief|joy|silence) (?:was|is) (?:overwhelming|palpable|deafening|immense)\b/i,
    'The relief was palpable.',
  ),
  canned(/\blearn(?:ed|t|ing)? (?:\w+ )?the hard way\b/i, 'We learned it the hard way.'),
  canned(/\b(?:stark|painful|sobering|humbling|powerful|stern) reminder\b/i, 'It is a stark reminder of caching.'),
  canned(/\bhumbling (?:experience|journey|moment)\b/i, 'It was a humbling experience.'),
  canned(/\bwake-?up call\b/i, 'The run was a wake-up call.'),
  canned(/\bblood,? sweat\b/i, 'It took blood, sweat and two reverts.'),
  canned(/\btrust (?:nothing|no one|nobody)\b/i, 'Trust nothing, verify all.'),
  canned(/\b(?:future you|your future self|you(?:r| wi)ll thank)\b/i, 'Future you will be glad about this.'),
  canned(
    /\b(?:hours|days|weeks) (?:of our lives )?we (?:will|['’]ll) never get back\b/i,
    'Those are hours we will never get back.',
  ),
  canned(/(?<!\$)\bpriceless\b/i, 'The look on the log: priceless.'),
]

/** Turns of phrase that a machine falls into. */
const MACHINE_MADE: readonly Phrase[] = [
  canned(/\bdelv(?:e|es|ed|ing)\b/i, 'This entry delves into caching.'),
  canned(/\b(?:rich )?tapestry\b/i, 'The pipeline is a tapestry of jobs.'),
  canned(/\b(?:a|stands as a) testament to\b/i, 'It is a testament to version pinning.'),
  canned(
    /\bin today['’]?s (?:\w+[- ])+(?:world|landscape|environment)\b/i,
    'In today’s fast-paced world, caches matter.',
  ),
  canned(
    /\b(?:important|worth) (?:to note|noting|to remember|mentioning) that\b/i,
    'It is worth noting that the job is new.',
  ),
  canned(/\bat the end of the day\b/i, 'At the end of the day, the tag moved.'),
  canned(/\bgame[- ]?chang(?:er|ing)\b/i, 'The cache was a game changer.'),
  canned(/\b(?:ever[- ](?:evolving|changing)|rapidly evolving)\b/i, 'Runners are an ever-evolving field.'),
  canned(/\bunderscor(?:e|es|ed|ing) the (?:importance|need|value)\b/i, 'It underscores the importance of tests.'),
  canned(/\bserves? as an? (?:\w+ )?(?:reminder|lesson|warning)\b/i, 'The revert serves as a reminder.'),
  canned(/\bperfect storm\b/i, 'It was a perfect storm of two commits.'),
  canned(/\btip of the iceberg\b/i, 'That line is the tip of the iceberg.'),
  canned(/\b(?:rabbit|rabbit['’]s) hole\b/i, 'The second try went down a rabbit hole.'),
  canned(/\bsmoking gun\b/i, 'The diff is the smoking gun.'),
  canned(/\bsilver bullet\b/i, 'A retry is no silver bullet.'),
  canned(
    /\b(?:plot twist|spoiler alert|buckle up|let that sink in|lo and behold|little did (?:we|they|anyone) know)\b/i,
    'Plot twist: the file was there.',
  ),
  canned(/\bdevil is in the details?\b/i, 'The devil is in the details.'),
  canned(/\bmultifaceted\b/i, 'The failure is multifaceted.'),
  canned(/\ba (?:classic|textbook) (?:case|example) of\b/i, 'It is a classic case of drift.'),
  canned(
    /\b(?:cascade|symphony|comedy|tale) of (?:errors|failures|woe|two)\b/i,
    'A comedy of errors in three commits.',
  ),
]

/** What published journals of this kind repeat from the document that they were made after: its heroine, its figures, its jokes. */
const SEED_LEAK: readonly Phrase[] = [
  canned(/\bweird feeling\b/i, 'One more test, out of a weird feeling.'),
  canned(
    /\bcharg(?:e|ed|es|ing) (?:\w+ ){0,2}(?:users?|customers?|them) twice\b/i,
    'It almost charged our users twice.',
  ),
  canned(/\bcrash ?loop ?(?:back ?off)? hell\b/i, 'Two hours of CrashLoopBackOff hell.'),
  canned(/\bsurprisingly ineffective\b/i, 'Restarting it was surprisingly ineffective.'),
  canned(/\b50,?000 users\b/i, 'It went out to 50,000 users.'),
  canned(/\bch_(?:abc|def)\d{3}\b/, 'The charge ch_abc123 came first.'),
  canned(/\bORD-\d{6}-\d+\b/, 'See order ORD-241030-000123.'),
  canned(/\b16,648\b|\b12,348\b/, 'That left 12,348 of them.'),
  canned(/\bbuy now\b[^.]{0,20}\b(?:button|click)|\bclick\w* (?:on )?buy now\b/i, 'They clicked Buy Now again.'),
  canned(
    /\bSarah\b[^.]{0,60}\b(?:Slack|one more test|race condition|found|saved|realized)\b/,
    'Sarah found it by hand.',
  ),
  canned(/\bMike\b[^.]{0,30}\b(?:CTO|CEO|Slack)\b/, 'Mike, the CTO, asked for news.'),
  canned(/\bdon['’]?t blame\. learn\b/i, 'Don’t blame. Learn.'),
]

/** Somebody is at fault, or ought to have been better. Whole sentences in which a person does the damage are `causality.ts`. */
const BLAME: readonly Phrase[] = [
  blaming(/\b(?:human|user|operator|pilot) error\b/i, 'It was human error.'),
  blaming(/\bcareless(?:ly|ness)?\b/i, 'A careless rename.'),
  blaming(/\bnegligen(?:t|tly|ce)\b/i, 'Leaving the pin out was negligent.'),
  blaming(/\bincompeten(?:t|tly|ce)\b/i, 'An incompetent change.'),
  blaming(/\bslopp(?:y|ily|iness)\b/i, 'A sloppy merge.'),
  blaming(/\bstupid(?:ly|ity)?\b/i, 'A stupid typo.'),
  blaming(
    /\b(?:was|were|too|being|plain|just) lazy\b|\blazy (?:fix|mistake|commit|change|developers?|engineers?|people)\b/i,
    'The review was lazy.',
  ),
  blaming(
    /\bshould(?:n['’]t| not)? have (?:known|checked|caught|noticed|seen|tested|been more careful)\b/i,
    'The review should have caught it.',
  ),
  blaming(/\bobvious(?:ly)? (?:should|wrong|mistake)\b/i, 'The path is obviously wrong.'),
  blaming(/\b(?:his|her|their|your|whose|my|our) (?:own )?fault\b/i, 'It was their fault.'),
  blaming(/@\w[\w-]* (?:broke|forgot|failed|caused|introduced|missed)\b/i, 'Then @octo broke the build.'),
  blaming(
    /\b(?:someone|somebody|nobody|no one) (?:forgot|bothered|cared|paid attention)\b/i,
    'Someone forgot the lock file.',
  ),
  blaming(
    /\b(?:forgot|neglected|failed|refused) to (?:check|test|review|verify|read|update|notice|consider|care)\b/i,
    'The team neglected to test it.',
  ),
  blaming(
    /\b(?:rookie|amateur|silly|dumb|boneheaded|embarrassing) (?:mistakes?|errors?|moves?)\b/i,
    'A rookie mistake.',
  ),
]

/** What every writer is kept from, in every place of an entry. */
export const PHRASES: readonly Phrase[] = [...CORPORATE, ...CANNED, ...MACHINE_MADE, ...SEED_LEAK, ...BLAME]

const generic = (pattern: RegExp, example: string): Phrase => ({ code: 'generic-title', pattern, example })

/** Titles that could stand over any failure. */
export const GENERIC_TITLES: readonly Phrase[] = [
  generic(
    /^(?:the |an? )?(?:ci|cd|build|tests?|deploy(?:ment)?|pipeline|workflow|production)?(?: (?:run|job|pipeline|build|test))?\s?(?:failures?|failed|broke|incident|issues?|problems?|outage|report|post-?mortem|retrospective)s?$/i,
    'CI Build Failure',
  ),
  generic(/\blessons (?:we )?learn(?:ed|t)\.?$/i, 'A Broken Build: Lessons Learned'),
  generic(/\b(?:journey|saga|odyssey|adventure|nightmare|debacle|fiasco)s?$/i, 'A Debugging Odyssey'),
  generic(
    /^the (?:great|day|time|night|curious case|mystery|case|tale|story) (?:of|that|when|we|i|\w+ (?:of|was))\b/i,
    'The Day We Lost the Build',
  ),
  generic(/^(?:the |a )?(?:great|day)\b.*\b(?:of \d{4}|disaster|meltdown|catastrophe)$/i, 'The Great Cache Disaster'),
  generic(/^(?:when|why) (?:things|everything|it all) (?:go|goes|went|falls?|fell)\b/i, 'When Things Go Wrong'),
]

const vague = (pattern: RegExp, example: string): Phrase => ({ code: 'vague-proposal', pattern, example })

/** How a proposal starts that nobody can finish. */
export const VAGUE_STARTS: readonly Phrase[] = [
  vague(/^(?:improv|enhanc|strengthen|optimi[sz])(?:e|ing|en)?\b/i, 'Improve the tests of `build`'),
  vague(/^better\b/i, 'Better monitoring of the queue'),
  vague(/^(?:consider|think about|look into|explore|investigate whether)\b/i, 'Consider a cache'),
  vague(/^(?:ensure|make sure|guarantee)\b/i, 'Ensure that `build` is green'),
  vague(/^(?:always )?be (?:more )?(?:careful|mindful|aware|cautious|vigilant)\b/i, 'Be more careful with tags'),
  vague(/^(?:review|revisit|rethink|refine) (?:the |our )?process(?:es)?\b/i, 'Review the process'),
  vague(/^(?:raise|increase|spread|build) awareness\b/i, 'Raise awareness of pinning'),
  vague(/^communicat(?:e|ing)\b/i, 'Communicate renames'),
  vague(/^(?:monitor|watch) (?:\S+ ){0,3}(?:closely|carefully)\b/i, 'Monitor the job closely'),
  vague(/^(?:pay (?:more |closer )?attention|take (?:more )?care|keep an eye)\b/i, 'Pay attention to the lock file'),
]

/** Words that say that something is not certain. A month is written with a capital. */
const HEDGE =
  /\b(?:[Ll]ikely|[Pp]robabl[ey]|[Pp]resumabl[ey]|[Pp]ossibl[ey]|[Pp]erhaps|[Mm]aybe|[Aa]ppears?|[Ss]eems?|[Ss]uggests?|[Cc]onsistent with|[Ww]e (?:think|suspect)|may|might|[Cc]ould(?! not))\b/

/** True where a sentence says that it is not certain. */
export function isHedged(typed: string): boolean {
  return HEDGE.test(typed)
}

export type FoundPhrase = Pick<Phrase, 'code'> & { readonly detail: string }

/** The phrases of a list that a text has, each once, in the order of the list. */
export function findIn(list: readonly Phrase[], text: string): readonly FoundPhrase[] {
  return list.flatMap(({ code, pattern }) => {
    const found = pattern.exec(text)?.[0]
    return found === undefined ? [] : [{ code, detail: found }]
  })
}

/** Quotations, code and the targets of links are not the writer's words. */
const COPIED = /`[^`]*`|"[^"]*"|“[^“”]*”|\]\([^()\s]{0,300}(?:\([^()\s]{0,300}\)[^()\s]{0,300})?\)/g

/** A line of Markdown, or a text -> what in it says nothing. A title and a proposal with a box are read as such; a block quote is not read. */
export function findPhrases(text: string): readonly FoundPhrase[] {
  if (/^\s*>/.test(text)) return []
  const own = text.replace(COPIED, ' ')
  const title = /^# +(.*)$/.exec(own)?.[1]
  const proposal = /^\s*[-*] \[ \] +(.*)$/.exec(own)?.[1]
  return [
    ...findIn(PHRASES, own),
    ...(title === undefined ? [] : findIn(GENERIC_TITLES, title.trim())),
    ...(proposal === undefined ? [] : findIn(VAGUE_STARTS, proposal.trim())),
  ]
}
