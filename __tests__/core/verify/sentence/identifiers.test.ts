import { describe, expect, test } from '@jest/globals'
import { checkIdentifiers } from '../../../../src/core/verify/sentence/identifiers.ts'
import { findingsOf } from '../../../support/checked-sentence.ts'

const found = (text: string) => findingsOf(checkIdentifiers, text)

describe('outside of backticks is found', () => {
  test.each([
    ['a SHA', 'It came with bad1000.', 'bad1000'],
    ['a long SHA', `It came with ${'0a'.repeat(20)}.`, '0a'.repeat(20)],
    ['a path', 'It broke src/prices.', 'src/prices'],
    ['a path from here', 'It broke ./prices!', './prices'],
    ['a path from the root', 'It broke /etc/hosts,', '/etc/hosts'],
    ['a path of Windows', 'It broke C:\\prices.', 'C:\\prices'],
    ['a file', 'It broke prices.json.', 'prices.json'],
    ['a file with a dot', 'It broke .npmrc', '.npmrc'],
    ['an address', 'See https://example.com/a.', 'https://example.com/a'],
    ['a domain', 'See example.com.', 'example.com'],
    ['an e-mail address', 'Ask mona@example.com.', 'mona@example.com'],
    ['a version', 'It came with 1.2.3.', '1.2.3'],
    ['a package with its version', 'It came with left-pad@1.2.', 'left-pad@1.2'],
    ['snake case', 'It broke total_price.', 'total_price'],
    ['capitals with underscores', 'It read MAX_PRICE.', 'MAX_PRICE'],
    ['camel case', "It broke totalPrice's test.", 'totalPrice'],
    ['Pascal case', 'It broke TotalPrice.', 'TotalPrice'],
    ['capitals and a word', 'It broke HTTPServer.', 'HTTPServer'],
    ['a flag', 'It ran with --no-verify.', '--no-verify'],
    ['a short flag', 'It ran with -S once.', '-S'],
    ['a call', 'It broke total().', 'total()'],
    ['a call with a value', 'It broke total(price).', 'total(price)'],
    ['a member', 'It broke cart::total.', 'cart::total'],
    ['a script', 'It broke build:dev.', 'build:dev'],
    ['a setting', 'It ran with mode=fast.', 'mode=fast'],
    ['a pattern', 'It read *.json.', '*.json'],
    ['an issue', 'It fixes #12.', '#12'],
    ['an issue elsewhere', 'It fixes octo/shop#12.', 'octo/shop#12'],
    ['an issue in words', 'It fixes GH-12.', 'GH-12'],
    ['code in a link', 'See [[E1|totalPrice]].', 'totalPrice'],
  ])('%s', (_, text, detail) => {
    expect(found(text)).toEqual([`unmarked-identifier: ${detail}`])
  })
})

describe('nothing is found in', () => {
  test.each([
    'The build broke (again), and then it passed: green.',
    'GitHub, JavaScript, TypeScript, GraphQL, macOS, iOS and Node.js are spelled so.',
    'It reads and/or writes, over TCP/IP, e.g. at once, i.e. now.',
    'The job(s) stopped.',
    'The PRs, the IDs and the SHAs of it.',
    'It broke CartTotal in src/cart/total.ts, says the log of build:prod.',
    'It is `totalPrice` in `src/prices.ts`.',
    'A pre- and post-merge check; well-known, state-of-the-art.',
    'No. Not so: it ended… and then? It went on.',
    'See [[E2]].',
    "The build's end, the builds' end.",
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })
})
