import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Command, parseCommand } from '../../src/core/command.ts'
import { SECTIONS } from '../../src/core/entry/headings.ts'

const write = (text: string | null): Command => ({ kind: 'write', text })

describe('the words after /journal', () => {
  test.each<[string, Command]>([
    ['/journal', write(null)],
    ['/JOURNAL', write(null)],
    ['/journal the pool was too small', write('the pool was too small')],
    ['/journal [document the payment race condition]', write('document the payment race condition')],
    ['/journal [redo]', write('redo')],
    ['/journal []', write(null)],
    ['/journal [see](#5) and [that](#6)', write('[see](#5) and [that](#6)')],
    ['/journal [document\nthe race]', write('document\nthe race')],
    ['/journal [document the race]\nIt came back.', write('document the race\nIt came back.')],
    ['/journal\nContext: it broke\nat noon\n\nand again', write('it broke\nat noon\n\nand again')],
    ['/journal\n\n**Context:** it broke', write('it broke')],
    ['/journal context: it broke', write('it broke')],
    ['/journal Context:', write(null)],
    ['/journal\r\nContext: it broke\r\nat noon', write('it broke\nat noon')],
    ['/journal\nredo', write('redo')],
    ['/journal  it  broke  ', write('it  broke')],
    ['/journal payments\n\nThe pods died.', write('payments\n\nThe pods died.')],

    ['/journal redo', { kind: 'redo' }],
    ['/journal Redo, please', { kind: 'redo' }],
    ['/journal redo\n\nThanks!', { kind: 'redo' }],
    ['/journal close.', { kind: 'close' }],
    ['/journal help', { kind: 'help' }],
    ['/journal redo the deployment from scratch', write('redo the deployment from scratch')],
    ['/journal close the valve first, it leaks', write('close the valve first, it leaks')],
    ['/journal help us to understand why', write('help us to understand why')],

    ['/journal answer the pool was 5', { kind: 'answer', topic: null, text: 'the pool was 5' }],
    ['/journal answer cause: the pool was 5', { kind: 'answer', topic: 'cause', text: 'the pool was 5' }],
    ['/journal answer Felt : long', { kind: 'answer', topic: 'felt', text: 'long' }],
    ['/journal answer: it rained', { kind: 'answer', topic: null, text: 'it rained' }],
    ['/journal answer note: it rained', { kind: 'answer', topic: null, text: 'note: it rained' }],
    ['/journal answer cause:\nthe pool\n\nwas 5', { kind: 'answer', topic: 'cause', text: 'the pool\n\nwas 5' }],

    ['/journal severity high', { kind: 'severity', level: 'high' }],
    ['/journal severity: CRITICAL', { kind: 'severity', level: 'critical' }],
    ['/journal severity low\nNobody noticed.', { kind: 'severity', level: 'low' }],
    ['/journal severity of this was never clear', write('severity of this was never clear')],

    ['/journal title The day the pool ran dry', { kind: 'title', text: 'The day the pool ran dry' }],
    ['/journal title A day\nnot this', { kind: 'title', text: 'A day' }],

    ['/journal drop how it felt', { kind: 'drop', section: 'How It Felt' }],
    ['/journal drop felt', { kind: 'drop', section: 'How It Felt' }],
    ['/journal drop the brutal truth', { kind: 'drop', section: 'The Brutal Truth' }],
    ['/journal drop Brutal', { kind: 'drop', section: 'The Brutal Truth' }],
    ['/journal drop "Root cause" section', { kind: 'drop', section: 'Root Cause Analysis' }],
    ['/journal drop what we learned', { kind: 'drop', section: 'What We Learned' }],
    ['/journal drop the table before the migration', write('drop the table before the migration')],

    ['/journal pattern', { kind: 'pattern', days: 30 }],
    ['/journal pattern 7', { kind: 'pattern', days: 7 }],
    ['/journal pattern 400 days', { kind: 'pattern', days: 400 }],
    ['/journal pattern of failures since Monday', write('pattern of failures since Monday')],

    ['/journal issue 2', { kind: 'issue', number: 2 }],
    ['/journal issue #12.', { kind: 'issue', number: 12 }],
    ['/journal issue with the cache since noon', write('issue with the cache since noon')],
  ])('%j are understood', (markdown, command) => {
    expect(parseCommand(markdown)).toEqual(command)
  })

  test.each([
    ['/journal redoo', '"redoo" is not one of the commands.'],
    ['/journal @everyone', 'The word after "/journal" is not one of the commands.'],
    ['/journal <img/src=x>', 'The word after "/journal" is not one of the commands.'],
    [`/journal ${'a'.repeat(31)}`, 'The word after "/journal" is not one of the commands.'],
    ['/journal close it', '"close" takes no words after it.'],
    ['/journal severity purple', '"severity" takes one of critical, high, medium, low and nothing else.'],
    ['/journal severity', '"severity" takes one of critical, high, medium, low and nothing else.'],
    ['/journal severity high\u2028@all', '"severity" takes one of critical, high, medium, low and nothing else.'],
    ['/journal title', '"title" takes the new title on the same line.'],
    ['/journal answer', '"answer" takes the answer, as in "/journal answer cause: the pool was too small".'],
    ['/journal answer cause:', '"answer" takes the answer, as in "/journal answer cause: the pool was too small".'],
    ['/journal drop xyz', `"drop" takes the name of one section: ${SECTIONS.join(', ')}.`],
    ['/journal drop what we', `"drop" takes the name of one section: ${SECTIONS.join(', ')}.`],
    ['/journal drop a', `"drop" takes the name of one section: ${SECTIONS.join(', ')}.`],
    ['/journal pattern 0', '"pattern" takes nothing, or a number of days from 1 to 400.'],
    ['/journal pattern 401', '"pattern" takes nothing, or a number of days from 1 to 400.'],
    ['/journal issue two', '"issue" takes the number of a proposal of the entry, as in "/journal issue 1".'],
    ['/journal issue 0', '"issue" takes the number of a proposal of the entry, as in "/journal issue 1".'],
  ])('%j are no command, and what is right is said', (markdown, why) => {
    expect(parseCommand(markdown)).toEqual({ kind: 'unknown', why })
  })

  test('end where the next command begins, and the first one counts', () => {
    expect(parseCommand('Hello.\n\n/journal it broke\nat noon\n/journal redo')).toEqual(write('it broke\nat noon'))
    expect(parseCommand('/journal it broke:\n> /journal redo\nHm.')).toEqual(write('it broke:\n> /journal redo\nHm.'))
  })

  test('are kept up to ten thousand characters, and no character is halved', () => {
    const long = `so ${'x'.repeat(9_996)}\u{1F4A5}`
    expect(parseCommand(`/journal ${long}`)).toEqual(write(`so ${'x'.repeat(9_996)}`))
  })
})

describe('/journal', () => {
  test.each([
    '',
    'journal',
    '/journals',
    '/journal-x',
    '/journal/x',
    '/journal.',
    'path/journal',
    'See /journal',
    '\\/journal',
    '    /journal',
    '\t/journal',
    '\u{a0}/journal',
    'text\n     /journal',
    '> /journal',
    '>/journal',
    '> It broke.\n/journal',
    '- /journal',
    '1. /journal',
    '- It broke.\n\n  /journal',
    '# /journal',
    '`/journal`',
    'See `code\n/journal redo`',
    '```\n/journal\n```',
    '~~~ sh\n/journal',
    '````\n```\n/journal\n````',
    '<!--\n/journal\n-->',
    'See <!-- this\n/journal --> here',
    '<pre>\n\n/journal\n</pre>',
  ])('is no command in %j', (markdown) => {
    expect(parseCommand(markdown)).toBeNull()
  })

  test.each([
    '   /journal redo',
    'It broke.\n/journal redo',
    '> It broke.\n\n/journal redo',
    '- It broke.\n/journal redo',
    '- It broke.\n\n/journal redo',
    '```\n/journal close\n```\n/journal redo',
    '> ```\n/journal redo',
    'See `code`\n/journal redo\n`more`',
    '# It broke\n/journal redo',
    '<!-- /journal close -->\n/journal redo',
    '---\n/journal redo',
  ])('is one in %j', (markdown) => {
    expect(parseCommand(markdown)).toEqual({ kind: 'redo' })
  })

  test('is never found in a crash', () => {
    const parts = fc.constantFrom(
      '/journal',
      ' ',
      '\n',
      '\r',
      '\t',
      '`',
      '```',
      '>',
      '- ',
      '<!--',
      '-->',
      '<',
      '"',
      '[',
      ':',
      '\\',
    )
    const texts = fc.array(fc.oneof(parts, fc.string({ unit: 'binary' }))).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(texts, (text) => {
        const command = parseCommand(text)
        expect(command === null || text.toLowerCase().includes('/journal')).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })

  /** Text that opens nothing. */
  const plain = fc
    .array(fc.constantFrom('it', 'broke', 'again', '5', 'journal', '(', ')', 'total', ','), { minLength: 1 })
    .map((words) => `so ${words.join(' ')}`)
  const commands = fc.constantFrom('/journal', '/journal redo', '/journal it broke again', '/Journal close')

  const HIDDEN: Readonly<Record<string, (command: string) => string>> = {
    'in the middle of a line': (command) => `see ${command}`,
    'in a quote': (command) => `> ${command}`,
    'after a quote that goes on': (command) => `> see\n${command}`,
    'in a fence': (command) => `\`\`\`\n\n${command}\n\`\`\``,
    'in a fence that nothing closes': (command) => `~~~~\n~~~\n${command}`,
    'in indented code': (command) => `\n    ${command}`,
    'in a code span': (command) => `see \`\n${command} \``,
    'in a comment': (command) => `<!--\n\n${command}\n-->`,
    'in a list': (command) => `* ${command}`,
    'in a word': (command) => command.replace('/journal', '/journal-').replace('/Journal', '/Journal_'),
  }

  test.each(Object.keys(HIDDEN))('is never found %s', (place) => {
    fc.assert(
      fc.property(plain, commands, plain, (before, command, after) => {
        const hidden = HIDDEN[place]?.(command) ?? command
        expect(parseCommand(`${before}\n\n${hidden}\n${after}`)).toBeNull()
      }),
    )
  })

  test('is always found at the start of a line after an empty one', () => {
    const closed = fc.constantFrom(
      '> quote',
      '- item',
      '1. one',
      '```\nx\n```',
      '# head',
      '    code',
      '<!-- x -->',
      '`a`',
      '---',
    )
    const before = fc.array(fc.oneof(plain, closed)).map((blocks) => blocks.map((block) => `${block}\n\n`).join(''))
    fc.assert(
      fc.property(before, commands, (text, command) => {
        expect(parseCommand(`${text}${command}`)).toEqual(parseCommand(command))
        expect(parseCommand(command)).not.toBeNull()
      }),
    )
  })
})
